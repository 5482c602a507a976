package io.github.parley4j.rules;

import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules in use. {@link #all} holds those of this library; add your own, leave some out, change how bad their findings
 * are.
 *
 * <pre>{@code
 * List<Finding> findings = Rules.all().without("T5").withSeverity("C1", Severity.ERROR).check(negotiation);
 * }</pre>
 */
public final class Rules {
    private final Map<String, Rule> rules;
    private final Map<String, Severity> severities;

    private Rules(Map<String, Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.severities = severities;
    }

    /** {@return every rule of this library, with the standard issues} */
    public static Rules all() {
        return all(IssueRegistry.standard());
    }

    /**
     * Takes every rule of this library.
     *
     * @param issues the issues that are known
     * @return the rules
     */
    public static Rules all(IssueRegistry issues) {
        Rules all = new Rules(Map.of(), Map.of());
        for (Rule rule : StandardRules.of(issues)) {
            all = all.with(rule);
        }
        return all;
    }

    /** {@return the ids of the rules in use, in order} */
    public List<String> ids() {
        return List.copyOf(rules.keySet());
    }

    /**
     * Adds a rule, in place of the one with the same id.
     *
     * @param rule the rule
     * @return these rules with it
     */
    public Rules with(Rule rule) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        more.put(rule.id(), rule);
        return new Rules(more, severities);
    }

    /**
     * Leaves a rule out.
     *
     * @param id its id
     * @return these rules without it
     * @throws IllegalArgumentException if no rule in use has that id
     */
    public Rules without(String id) {
        require(id);
        Map<String, Rule> fewer = new LinkedHashMap<>(rules);
        fewer.remove(id);
        return new Rules(fewer, severities);
    }

    /**
     * Changes how bad the findings of a rule are.
     *
     * @param id its id
     * @param severity the severity of all its findings
     * @return these rules with it
     * @throws IllegalArgumentException if no rule in use has that id
     */
    public Rules withSeverity(String id, Severity severity) {
        require(id);
        Map<String, Severity> more = new LinkedHashMap<>(severities);
        more.put(id, severity);
        return new Rules(rules, more);
    }

    /**
     * Asks every rule.
     *
     * @param negotiation the negotiation
     * @return the findings, in the order of the rules
     */
    public List<Finding> check(Negotiation negotiation) {
        Scene scene = new Scene(negotiation);
        return rules.values().stream()
                .flatMap(rule -> (rule instanceof Standard own ? own.check(scene) : rule.check(negotiation)).stream())
                .map(f -> Optional.ofNullable(severities.get(f.rule()))
                        .map(f::withSeverity)
                        .orElse(f))
                .toList();
    }

    /**
     * Explains a rule of this library: what it finds, why that matters, an example and a counter-example.
     *
     * @param id its id
     * @return the page, in Markdown
     * @throws IllegalArgumentException if this library has no such rule
     */
    public static String page(String id) {
        try (InputStream page = Rules.class.getResourceAsStream(id + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException(
                        "The rule (" + id + ") must be one of this library's: " + String.join(", ", all().ids()) + ".");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(String id) {
        if (!rules.containsKey(id)) {
            throw new IllegalArgumentException(
                    "The rule (" + id + ") must be in use. In use are " + String.join(", ", rules.keySet()) + ".");
        }
    }

    @Override
    public String toString() {
        return "Rules" + rules.keySet();
    }
}
