package io.github.parley4j.rules;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules on structure against the plainest loops that say the same. */
class StructureOraclesTest {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<Negotiation> any() {
        return Arbitraries.oneOf(ParleyArbitraries.conflicts(), ParleyArbitraries.negotiations());
    }

    /** Some parties, people and documents are named and not listed. */
    @Provide
    Arbitrary<Negotiation> torn() {
        return Combinators.combine(any(), Arbitraries.integers().between(0, 3))
                .as((n, left) -> Negotiation.builder()
                        .copy(n)
                        .parties(n.parties().stream().limit(left).toList())
                        .people(n.people().stream().limit(left).toList())
                        .documents(n.documents().stream().limit(left).toList())
                        .build());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyIdThatIsWrittenIsListed(@ForAll("torn") Negotiation n) {
        Naive naive = new Naive();
        WrittenIds.in(NegotiationJson.standard().write(n)).forEach(written -> {
            boolean listed = switch (written.what()) {
                case "party" -> n.party(written.id()).isPresent();
                case "person" -> n.person(written.id()).isPresent();
                case "act" -> n.act(written.id()).isPresent();
                default -> n.documents().stream().anyMatch(d -> d.id().equals(written.id()));
            };
            if (!listed) {
                naive.expect(written.owner(), written.id());
            }
        });
        naive.isWhatIsFoundBy("S1", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyGivesLessThanNothingOrReleasesMoreThanAll(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            for (SimpleTerm term : Naive.leaves(act)) {
                Optional<Quantity> given = Naive.given(term);
                BigDecimal least = given.flatMap(q -> q.min().or(q::max)).orElse(BigDecimal.ONE);
                boolean percent = given.filter(q -> q.unit().equals("percent")).isPresent();
                BigDecimal surely = given.flatMap(Quantity::min).orElse(BigDecimal.ONE);
                if (least.signum() < 0
                        || (term instanceof Release
                                && percent
                                && surely.intValue() >= 100
                                && surely.compareTo(BigDecimal.valueOf(100)) != 0)) {
                    naive.expect(act.id());
                }
            }
        }
        naive.isWhatIsFoundBy("S2", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void dealsAreSignedTakeEffectAndEndInThatOrder(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        n.agreements().stream()
                .filter(a -> Naive.before(a.effective(), a.signed()) || Naive.before(a.ended(), a.effective()))
                .forEach(a -> naive.expect(a.id()));
        naive.isWhatIsFoundBy("S3", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void quotesAreSlices(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        n.acts().forEach(a -> a.evidence().forEach(e -> quote(naive, n, a.id(), e)));
        n.figures().forEach(f -> f.evidence().forEach(e -> quote(naive, n, f.id(), e)));
        n.meetings().forEach(m -> m.evidence().forEach(e -> quote(naive, n, m.id(), e)));
        n.agreements().forEach(a -> a.evidence().forEach(e -> quote(naive, n, a.id(), e)));
        n.stickingPoints().forEach(p -> p.evidence().forEach(e -> quote(naive, n, p.id(), e)));
        n.participations().forEach(p -> p.evidence().forEach(e -> quote(naive, n, p.party(), e)));
        naive.isWhatIsFoundBy("S4", n);
    }

    private static void quote(Naive naive, Negotiation n, String owner, Evidence e) {
        for (Document d : n.documents()) {
            if (d.id().equals(e.document()) && d.text().isPresent()) {
                String text = d.text().get();
                boolean reads = e.end() <= text.length()
                        && text.substring(e.begin(), e.end()).equals(e.exact());
                if (!reads) {
                    naive.expect(owner, d.id());
                }
            }
        }
    }

    /** Every day of the year is tried. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoSpeaksHasTheOfficeOnSomePossibleDay(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        n.parties().stream().filter(p -> isPartOfItself(n, p)).forEach(p -> naive.expect(p.id()));
        for (Act act : n.acts()) {
            for (Holder h : act.holders()) {
                List<Affiliation> ties = h.person().flatMap(n::person).stream()
                        .flatMap(p -> p.affiliations().stream())
                        .filter(t -> h.party().equals(Optional.of(t.party())))
                        .toList();
                if (!ties.isEmpty() && ties.stream().noneMatch(t -> mayHold(t, act.when()))) {
                    naive.expect(act.id());
                }
            }
        }
        naive.isWhatIsFoundBy("S5", n);
    }

    private static boolean isPartOfItself(Negotiation n, Party party) {
        Optional<Party> above = Optional.of(party);
        for (int step = 0; step < n.parties().size(); step++) {
            above = above.flatMap(Party::memberOf).flatMap(n::party);
            if (above.equals(Optional.of(party))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHold(Affiliation tie, Optional<PartialDate> when) {
        Optional<LocalDate> first = when.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = when.flatMap(PartialDate::latest);
        if (tie.valid().isEmpty() || first.isEmpty()) {
            return true;
        }
        Optional<LocalDate> from = tie.valid().get().start().flatMap(PartialDate::earliest);
        Optional<LocalDate> to = tie.valid().get().end().flatMap(PartialDate::latest);
        return first.get()
                .datesUntil(last.get().plusDays(1))
                .anyMatch(day -> from.filter(day::isBefore).isEmpty()
                        && to.filter(end -> !day.isBefore(end)).isEmpty());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void proposalsReplaceOlderProposals(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Proposal p : n.proposals()) {
            Optional<Act> old = p.supersedes().flatMap(n::act);
            if (replacesItself(n, p)) {
                naive.expect(p.id());
            } else if (old.isPresent() && (!(old.get() instanceof Proposal) || Naive.before(p, old.get()))) {
                naive.expect(p.id(), old.get().id());
            }
        }
        naive.isWhatIsFoundBy("S6", n);
    }

    private static boolean replacesItself(Negotiation n, Proposal p) {
        List<String> chain = new ArrayList<>();
        Optional<Act> at = Optional.of(p);
        for (int step = 0; step <= n.acts().size() && at.isPresent(); step++) {
            at = at.filter(Proposal.class::isInstance)
                    .flatMap(a -> ((Proposal) a).supersedes())
                    .flatMap(n::act);
            at.ifPresent(a -> chain.add(a.id()));
        }
        return chain.contains(p.id());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void peopleAndGoodsAreNotCountedInTimes(@ForAll("any") Negotiation n) {
        Set<String> times = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            Naive.leaves(act).stream()
                    .filter(t -> t instanceof Release || t instanceof Access || t instanceof Transfer)
                    .filter(t ->
                            Naive.given(t).filter(q -> times.contains(q.unit())).isPresent())
                    .forEach(t -> naive.expect(act.id()));
        }
        naive.isWhatIsFoundBy("S7", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void issuesAreKnown(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            for (SimpleTerm term : Naive.leaves(act)) {
                boolean unknown = IssueRegistry.standard().find(term.issue()).isEmpty();
                boolean aboutUnknown = term instanceof Process p
                        && p.about()
                                .filter(code ->
                                        IssueRegistry.standard().find(code).isEmpty())
                                .isPresent();
                if (unknown || aboutUnknown) {
                    naive.expect(act.id());
                }
            }
        }
        n.stickingPoints().stream()
                .filter(p -> IssueRegistry.standard().find(p.issue()).isEmpty())
                .forEach(p -> naive.expect(p.id()));
        naive.isWhatIsFoundBy("S8", n);
    }
}
