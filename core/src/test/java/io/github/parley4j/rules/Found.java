package io.github.parley4j.rules;

import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one rule finds, asked alone. */
final class Found {
    private static final Map<String, Rule> RULES = StandardRules.of(IssueRegistry.standard()).stream()
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    private Found() {}

    static Rule rule(String id) {
        return RULES.get(id);
    }

    static List<Finding> by(String rule, Negotiation negotiation) {
        return rule(rule).check(negotiation);
    }

    /** The subjects of each finding, in no order. */
    static Set<Set<String>> subjects(String rule, Negotiation negotiation) {
        return by(rule, negotiation).stream().map(f -> Set.copyOf(f.subjects())).collect(Collectors.toSet());
    }
}
