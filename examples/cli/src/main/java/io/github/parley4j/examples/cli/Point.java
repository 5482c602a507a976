package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Evidence;
import io.github.parley4j.rules.Finding;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a check has to say.
 *
 * @param section what it belongs to: {@code "finding"}, {@code "deadlock"} …
 * @param id the rule, or the issue; empty where there is none
 * @param level how bad it is, or how an issue stands; empty where it is neither
 * @param subjects the ids of the acts, parties … concerned
 * @param sentence what it is
 * @param evidence the words it rests on
 */
record Point(String section, String id, String level, List<String> subjects, String sentence, List<Evidence> evidence) {
    static Point of(Finding finding) {
        return new Point(
                "finding",
                finding.rule(),
                words(finding.severity()),
                finding.subjects(),
                finding.sentence(),
                finding.evidence());
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
