package io.github.parley4j.analysis;

import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where sources do not tell the same: numbers, stocks and flows, and whether there are talks. Nobody is held to be right
 * (unlike truth discovery, Li et al. 2016): each contradiction keeps both sides with their words.
 *
 * @param contradictions the contradictions: of figures, of stocks and flows, of the state of the talks
 */
public record ContradictoryReports(List<Contradiction> contradictions) {
    /**
     * Copies the list.
     *
     * @param contradictions the contradictions
     */
    public ContradictoryReports {
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Finds them.
     *
     * @param negotiation the negotiation
     * @return what its sources contradict each other in
     */
    public static ContradictoryReports of(Negotiation negotiation) {
        return new ContradictoryReports(Stream.of(
                        FigureReports.disjoint(negotiation.figures()),
                        FigureReports.residuals(negotiation.figures()),
                        TalksReports.of(negotiation))
                .flatMap(c -> c)
                .toList());
    }

    /**
     * Finds those of a kind.
     *
     * @param kind the kind
     * @return the contradictions
     */
    public List<Contradiction> of(Kind kind) {
        return contradictions.stream().filter(c -> c.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return contradictions.isEmpty()
                ? "The sources do not contradict each other."
                : contradictions.stream().map(Contradiction::sentence).collect(Collectors.joining("\n"));
    }

    /** What sources differ in. */
    public enum Kind {
        /** Numbers for one thing that have none in common. */
        FIGURES,
        /** People who came and went and are left, of whom some are missing. */
        STOCK_AND_FLOW,
        /** Whether there are talks. */
        TALKS
    }

    /**
     * Reports that do not fit together.
     *
     * @param kind what they differ in
     * @param sure whether they surely speak of the same thing and time; if not, the sentence says what is open
     * @param subjects the ids of the figures or meetings
     * @param sentence what a mediator needs to know, in one sentence
     * @param evidence the words it rests on, of every side
     */
    public record Contradiction(
            Kind kind, boolean sure, List<String> subjects, String sentence, List<Evidence> evidence) {
        /**
         * Copies the lists.
         *
         * @param kind what they differ in
         * @param sure whether they surely speak of the same thing and time
         * @param subjects the ids of the figures or meetings
         * @param sentence what a mediator needs to know, in one sentence
         * @param evidence the words it rests on, of every side
         */
        public Contradiction {
            subjects = List.copyOf(subjects);
            evidence = List.copyOf(evidence);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
