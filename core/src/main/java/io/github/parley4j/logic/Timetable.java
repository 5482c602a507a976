package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the phases and legs of a proposal can take place.
 *
 * <p>Phases follow each other in the order of their numbers and last as long as they say; a leg belongs to its phase, whose
 * end is not part of it; nothing comes before the day on which the proposal was made, nor after its deadline. What others
 * want of the legs is added by {@link Orders}. All this is a simple temporal network, in seconds.
 */
public final class Timetable {
    /** A phase of no stated length takes some time all the same. */
    private static final long SOME = 1;

    private static final String ZERO = "day zero";

    /**
     * Why a moment cannot be earlier or later.
     *
     * @param act the act that says so
     * @param words what it says, for a sentence
     */
    public record Bound(Act act, String words) {}

    private final TemporalNetwork<String, Bound> network = new TemporalNetwork<>();
    final Proposal proposal;
    /** What each leg says, in normal form. */
    final List<Term> terms;

    private final Names names;
    private final List<Integer> ordinals;

    /**
     * Draws up the timetable.
     *
     * @param proposal the proposal; of alternatives only the phases count
     * @param names the names of the parties
     */
    public Timetable(Proposal proposal, Names names) {
        this.proposal = proposal;
        this.names = names;
        terms = proposal.linkage() == Proposal.Linkage.ALTERNATIVES
                ? List.of()
                : proposal.contents().stream().map(Literals::normal).toList();
        ordinals = Stream.concat(
                        proposal.phases().stream().map(Phase::ordinal),
                        proposal.legs().stream()
                                .flatMap(leg -> leg.phase().stream().boxed()))
                .distinct()
                .sorted()
                .toList();
        phases();
        for (int leg = 0; leg < terms.size(); leg++) {
            place(leg);
        }
    }

    /**
     * Explains why no calendar fits.
     *
     * @return for each knot the bounds that exclude each other, none of which can be left out; empty if some calendar fits
     */
    public List<List<Bound>> conflicts() {
        return network.conflicts();
    }

    private void phases() {
        for (int i = 0; i + 1 < ordinals.size(); i++) {
            String words = "phase " + ordinals.get(i + 1) + " follows phase " + ordinals.get(i);
            network.require(
                    end(ordinals.get(i)), start(ordinals.get(i + 1)), bound(0), OptionalLong.empty(), own(words));
        }
        for (int ordinal : ordinals) {
            notBeforeItIsMade(start(ordinal));
            network.require(
                    start(ordinal),
                    end(ordinal),
                    bound(SOME),
                    OptionalLong.empty(),
                    own("phase " + ordinal + " takes time"));
        }
        for (Phase phase : proposal.phases()) {
            if (phase.duration() instanceof TermDuration.Fixed fixed) {
                Range seconds = Figures.meant(fixed.quantity())
                        .inSeconds(fixed.quantity().unit());
                network.require(
                        start(phase.ordinal()),
                        end(phase.ordinal()),
                        seconds(seconds.min(), RoundingMode.FLOOR),
                        seconds(seconds.max(), RoundingMode.CEILING),
                        own("phase " + phase.ordinal() + " lasts " + fixed.quantity()));
            }
        }
    }

    private void place(int leg) {
        Leg of = proposal.legs().get(leg);
        notBeforeItIsMade(leg(leg));
        of.phase().ifPresent(phase -> {
            Bound comes = own(names.say(of.term()) + " comes in phase " + phase);
            network.require(start(phase), leg(leg), bound(0), OptionalLong.empty(), comes);
            network.require(leg(leg), end(phase), bound(1), OptionalLong.empty(), comes);
        });
        of.term().leaves().stream()
                .map(SimpleTerm::deadline)
                .forEach(deadline -> by(leg, deadline, own(names.say(of.term()))));
    }

    private void notBeforeItIsMade(String moment) {
        proposal.when()
                .flatMap(PartialDate::earliest)
                .ifPresent(day -> network.require(
                        ZERO,
                        moment,
                        bound(midnight(day)),
                        OptionalLong.empty(),
                        own("it was made on " + proposal.when().get())));
    }

    /** The leg takes place before the day of the deadline is over. */
    void by(int leg, Optional<PartialDate> deadline, Bound why) {
        deadline.flatMap(PartialDate::latest)
                .ifPresent(day -> network.require(
                        ZERO, leg(leg), OptionalLong.empty(), bound(midnight(day.plusDays(1)) - 1), why));
    }

    /** One leg takes place so many seconds after another. */
    void after(int later, int earlier, long seconds, Bound why) {
        network.require(leg(earlier), leg(later), bound(seconds), OptionalLong.empty(), why);
    }

    /** The legs that contain a term. */
    List<Integer> legsWith(Term term) {
        return IntStream.range(0, terms.size())
                .filter(leg -> Subsumption.matches(terms.get(leg), term))
                .boxed()
                .toList();
    }

    /** The first leg that contains a term; empty if there is none, or if it cannot be said which of several is first. */
    Optional<Integer> firstWith(Term term) {
        List<Integer> legs = legsWith(term);
        return legs.size() == 1 || legs.stream().allMatch(leg -> phase(leg) > 0)
                ? legs.stream().min(Comparator.comparingInt(this::phase))
                : Optional.empty();
    }

    private int phase(int leg) {
        return proposal.legs().get(leg).phase().orElse(0);
    }

    private Bound own(String words) {
        return new Bound(proposal, words);
    }

    private static OptionalLong bound(long seconds) {
        return OptionalLong.of(seconds);
    }

    private static OptionalLong seconds(Optional<BigDecimal> number, RoundingMode rounding) {
        return number.map(n -> n.setScale(0, rounding).min(BigDecimal.valueOf(Long.MAX_VALUE))).stream()
                .mapToLong(BigDecimal::longValue)
                .findFirst();
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static String start(int phase) {
        return "start of phase " + phase;
    }

    private static String end(int phase) {
        return "end of phase " + phase;
    }

    private static String leg(int leg) {
        return "leg " + leg;
    }
}
