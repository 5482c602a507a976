package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Quantity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.lang3.StringUtils;

/** The rules on what several sources say against the plainest loops that say the same. */
class SourceOraclesTest {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<Negotiation> conflicts() {
        return ParleyArbitraries.conflicts();
    }

    @Provide
    Arbitrary<Negotiation> any() {
        return Arbitraries.oneOf(ParleyArbitraries.conflicts(), ParleyArbitraries.negotiations());
    }

    @Provide
    Arbitrary<Negotiation> demands() {
        return ParleyArbitraries.conflictsOf(List.of(Demand.class));
    }

    /** Every number up to a thousand is tried, as said and as meant. */
    @Property(tries = 2 * TRIES, edgeCases = EdgeCasesMode.NONE)
    void figuresOfOneThingHaveANumberInCommon(@ForAll("conflicts") Negotiation n) {
        Naive disjoint = new Naive();
        Naive rounded = new Naive();
        for (Figure a : n.figures()) {
            for (Figure b : n.figures()) {
                if (!a.id().equals(b.id()) && mayCountOneThing(a, b)) {
                    boolean meant = numbers(a.quantity(), true).anyMatch(i -> fits(i, b.quantity(), true));
                    boolean said = numbers(a.quantity(), false).anyMatch(i -> fits(i, b.quantity(), false));
                    if (!meant) {
                        disjoint.expect(a.id(), b.id());
                    } else if (!said) {
                        rounded.expect(a.id(), b.id());
                    }
                }
            }
        }
        disjoint.isWhatIsFoundBy("Q1", n);
        rounded.isWhatIsFoundBy("Q2", n);
    }

    private static boolean mayCountOneThing(Figure a, Figure b) {
        String[] x = StringUtils.split(a.measure());
        String[] y = StringUtils.split(b.measure());
        boolean who = x[0].equals(y[0]) || x[0].equals("people") || y[0].equals("people");
        boolean whose =
                a.subject().isEmpty() || b.subject().isEmpty() || a.subject().equals(b.subject());
        return x[1].equals(y[1]) && who && whose && !isTwice(a, b) && !isTwice(b, a);
    }

    private static boolean isTwice(Figure more, Figure less) {
        double least = more.quantity().min().map(Number::doubleValue).orElse(0.0);
        double most = less.quantity().max().map(Number::doubleValue).orElse(Double.MAX_VALUE);
        return least > 2 * most;
    }

    private static IntStream numbers(Quantity q, boolean hedged) {
        return IntStream.range(0, 1000).filter(i -> fits(i, q, hedged));
    }

    private static boolean fits(int number, Quantity q, boolean hedged) {
        double slack = hedged && q.hedge() == Quantity.Hedge.ABOUT ? 0.1 : 0;
        return number >= q.min().map(Number::doubleValue).orElse(0.0) * (1 - slack)
                && number <= q.max().map(Number::doubleValue).orElse(Double.MAX_VALUE) * (1 + slack);
    }

    /** Every number that came is tried with every number that went; equal figures count once. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoCameLessWhoWentIsWhoIsLeft(@ForAll("conflicts") Negotiation n) {
        Set<Object> expected = new HashSet<>();
        for (Figure in : n.figures()) {
            for (Figure out : n.figures()) {
                for (Figure left : n.figures()) {
                    boolean parts = in.measure().endsWith("taken")
                            && out.measure().endsWith("freed")
                            && left.measure().endsWith("held");
                    boolean one = in.subject().isPresent()
                            && in.subject().equals(out.subject())
                            && in.subject().equals(left.subject());
                    if (parts && one && !addsUp(in.quantity(), out.quantity(), left.quantity())) {
                        expected.add(List.of(in.subject(), in.quantity(), out.quantity(), left.quantity()));
                    }
                }
            }
        }
        Set<Object> found = Found.by("Q3", n).stream()
                .map(f -> f.subjects().stream().map(id -> figure(n, id)).toList())
                .map(f -> List.of(
                        f.get(0).subject(),
                        f.get(0).quantity(),
                        f.get(1).quantity(),
                        f.get(2).quantity()))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }

    private static Figure figure(Negotiation n, String id) {
        return n.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean addsUp(Quantity in, Quantity out, Quantity left) {
        return numbers(in, true)
                .anyMatch(came -> numbers(out, true)
                        .anyMatch(went -> came >= went
                                ? fits(came - went, left, true)
                                : left.min().isEmpty()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidForCertainIsNotDenied(@ForAll("conflicts") Negotiation n) {
        Set<String> expected = new HashSet<>();
        for (Meeting a : n.meetings()) {
            for (Meeting b : n.meetings()) {
                boolean one = new HashSet<>(a.participants()).equals(new HashSet<>(b.participants()))
                        && a.participants().size() > 1
                        && a.timeText().equals(b.timeText());
                boolean apart = Naive.before(a.time(), b.time()) || Naive.before(b.time(), a.time());
                if (one && !apart && isOn(a) && isOff(b)) {
                    expected.addAll(List.of(a.id(), b.id()));
                }
            }
        }
        for (Figure a : n.figures()) {
            for (Figure b : n.figures()) {
                boolean one = a.measure().equals(b.measure())
                        && a.subject().equals(b.subject())
                        && a.quantity().equals(b.quantity());
                if (one && certain(a.evidence(), Factuality.CT_PLUS) && certain(b.evidence(), Factuality.CT_MINUS)) {
                    expected.addAll(List.of(a.id(), b.id()));
                }
            }
        }
        Set<String> acts = n.acts().stream().map(Act::id).collect(Collectors.toSet());
        Set<String> found = Found.by("Q4", n).stream()
                .flatMap(f -> f.subjects().stream())
                .filter(id -> !acts.contains(id))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isOn(Meeting m) {
        boolean on = m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.ONGOING;
        return on && (m.evidence().isEmpty() || certain(m.evidence(), Factuality.CT_PLUS));
    }

    private static boolean isOff(Meeting m) {
        boolean calledOff = m.status() == Meeting.Status.CANCELLED && m.time().isPresent();
        return calledOff || certain(m.evidence(), Factuality.CT_MINUS);
    }

    private static boolean certain(List<Evidence> evidence, Factuality factuality) {
        return evidence.stream().anyMatch(e -> e.factuality() == factuality);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noDocumentTellsOfALaterDay(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Document d : n.documents()) {
            Optional<PartialDate> printed = d.date().map(PartialDate::of);
            for (Meeting m : n.meetings()) {
                if (m.status() == Meeting.Status.HELD && tells(d, m.evidence()) && Naive.before(printed, m.time())) {
                    naive.expect(d.id(), m.id());
                }
            }
            for (Act act : n.acts()) {
                if (tells(d, act.evidence()) && Naive.before(printed, act.when())) {
                    naive.expect(d.id(), act.id());
                }
            }
        }
        naive.isWhatIsFoundBy("Q5", n);
    }

    private static boolean tells(Document d, List<Evidence> evidence) {
        return evidence.stream().anyMatch(e -> e.document().equals(d.id()));
    }

    /** Every day of two years is tried: on one of them it may be both. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsSideAndMediatorOnOneDay(@ForAll("conflicts") Negotiation n) {
        Naive naive = new Naive();
        for (Participation a : n.participations()) {
            for (Participation b : n.participations()) {
                boolean both = a.role() == ParticipationRole.PRINCIPAL && b.role() == ParticipationRole.MEDIATOR;
                if (both
                        && a.party().equals(b.party())
                        && LocalDate.of(2023, 1, 1)
                                .datesUntil(LocalDate.of(2025, 1, 1))
                                .anyMatch(day -> mayHold(a.valid(), day) && mayHold(b.valid(), day))) {
                    naive.expect(a.party());
                }
            }
        }
        naive.isWhatIsFoundBy("Q6", n);
    }

    private static boolean mayHold(Optional<Interval> valid, LocalDate day) {
        Optional<LocalDate> start = valid.flatMap(Interval::start).flatMap(PartialDate::earliest);
        Optional<LocalDate> end = valid.flatMap(Interval::end).flatMap(PartialDate::latest);
        return start.filter(day::isBefore).isEmpty()
                && end.filter(e -> !day.isBefore(e)).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneSentenceCountsOnce(@ForAll("demands") Negotiation n) {
        Set<Set<String>> pairs = new HashSet<>();
        for (Act a : n.acts()) {
            for (Act b : n.acts()) {
                boolean one = a.getClass().equals(b.getClass())
                        && a.holders().equals(b.holders())
                        && a.contents().equals(b.contents());
                boolean quoted = a.evidence().stream()
                        .map(Evidence::exact)
                        .filter(words -> words.length() >= 20)
                        .anyMatch(words ->
                                b.evidence().stream().map(Evidence::exact).anyMatch(words::equals));
                if (!a.id().equals(b.id()) && one && quoted) {
                    pairs.add(Set.of(a.id(), b.id()));
                }
            }
        }
        Set<Set<String>> found = new HashSet<>();
        for (Finding f : Found.by("Q7", n)) {
            f.subjects()
                    .forEach(
                            a -> f.subjects().stream().filter(b -> !a.equals(b)).forEach(b -> found.add(Set.of(a, b))));
        }
        assertThat(found).isEqualTo(pairs);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void figuresRestOnMoreThanOneInterestedSource(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Figure f : n.figures()) {
            List<Attribution.Type> types = f.evidence().stream()
                    .map(Evidence::attribution)
                    .flatMap(chain -> chain.stream().skip(Math.max(0, chain.size() - 1)))
                    .map(Attribution::type)
                    .toList();
            boolean all = types.size() == f.evidence().size() && !types.isEmpty();
            boolean bodies = all && Set.copyOf(types).equals(Set.of(Attribution.Type.PARTY_BODY));
            boolean nameless = all
                    && types.size() == 1
                    && types.get(0).name().toLowerCase(Locale.ROOT).startsWith("anonymous");
            if (bodies || nameless) {
                naive.expect(f.id());
            }
        }
        naive.isWhatIsFoundBy("Q8", n);
    }
}
