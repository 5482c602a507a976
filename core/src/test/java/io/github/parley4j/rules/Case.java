package io.github.parley4j.rules;

import io.github.parley4j.model.Negotiation;
import java.util.List;

/** A negotiation in which a rule must find something, or must find nothing. */
record Case(String rule, Negotiation negotiation, List<String> subjects) {
    static Case finds(String rule, Negotiation negotiation, String... subjects) {
        return new Case(rule, negotiation, List.of(subjects));
    }

    static Case passes(String rule, Negotiation negotiation) {
        return new Case(rule, negotiation, List.of());
    }

    boolean positive() {
        return !subjects.isEmpty();
    }

    @Override
    public String toString() {
        return rule + (positive() ? " finds " + subjects : " passes") + " in " + negotiation.acts();
    }
}
