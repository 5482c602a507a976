package io.github.parley4j.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why the reader takes some words for a position: which words and which rows of the tables made it, step by step.
 *
 * @param act id of the act that is explained
 * @param confidence how sure the reader is of it, from 0 to 1
 * @param steps the steps, from the words to the confidence
 */
public record Explanation(String act, double confidence, List<Step> steps) {
    /**
     * Copies the steps.
     *
     * @param act id of the act that is explained
     * @param confidence how sure the reader is of it, from 0 to 1
     * @param steps the steps, from the words to the confidence
     */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** What a step tells. */
    public enum Kind {
        /** The words that the position rests on. */
        WORDS,
        /** Who says so. */
        SOURCE,
        /** Whose position it is, and by which words. */
        HOLDER,
        /** Which word or rule takes the stance. */
        RULE,
        /** Negation, mood and time. */
        MODALITY,
        /** What it is about, and by which rows of the tables. */
        TERM,
        /** What it waits for. */
        CONDITION,
        /** A number in it. */
        QUANTITY,
        /** Where else it is said. */
        REPEATED,
        /** How sure the reader is, and why. */
        CONFIDENCE
    }

    /**
     * One step.
     *
     * @param kind what it tells
     * @param begin offset of the first character of the words it is about, in UTF-16 code units of the article's text
     * @param end offset after the last
     * @param words exactly the words between them
     * @param says the step in words
     */
    public record Step(Kind kind, int begin, int end, String words, String says) {
        @Override
        public String toString() {
            return "“" + words + "” (" + begin + "–" + end + ") " + says;
        }
    }

    /**
     * The steps of a kind.
     *
     * @param kind the kind
     * @return the steps, in order
     */
    public List<Step> steps(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    /** {@return the steps, one a line} */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n", act + "\n", ""));
    }
}
