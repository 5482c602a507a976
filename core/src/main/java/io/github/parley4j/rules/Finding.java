package io.github.parley4j.rules;

import io.github.parley4j.model.Evidence;
import java.util.List;

/**
 * Something in a negotiation that is inconsistent, or that a mediator should know.
 *
 * @param rule the id of the rule that found it; its page explains it: {@link Rules#page}
 * @param severity how bad it is
 * @param subjects the ids of the acts, parties, people, figures … concerned
 * @param sentence what is the matter, in one sentence
 * @param evidence the words it rests on, of every side
 */
public record Finding(String rule, Severity severity, List<String> subjects, String sentence, List<Evidence> evidence) {
    /**
     * Copies the lists.
     *
     * @param rule the id of the rule that found it; its page explains it: {@link Rules#page}
     * @param severity how bad it is
     * @param subjects the ids of the acts, parties, people, figures … concerned
     * @param sentence what is the matter, in one sentence
     * @param evidence the words it rests on, of every side
     */
    public Finding {
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }

    /**
     * Changes how bad it is.
     *
     * @param other another severity
     * @return a copy with it
     */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, subjects, sentence, evidence);
    }

    @Override
    public String toString() {
        return severity + " " + rule + " " + subjects + ": " + sentence;
    }

    /** How bad a finding is. */
    public enum Severity {
        /** The data are malformed. */
        ERROR,
        /** Sources or positions do not fit together. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
