package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding.Severity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** A rule of this library. */
abstract class Standard implements Rule {
    private final String id;
    private final Severity severity;

    Standard(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Finds what the rule is about; {@link #finding} makes the findings. */
    abstract Stream<Finding> find(Scene scene);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Finding> check(Negotiation negotiation) {
        return check(new Scene(negotiation));
    }

    /** The same, in a scene that several rules share. */
    final List<Finding> check(Scene scene) {
        return find(scene).distinct().toList();
    }

    final Finding finding(String sentence, List<? extends Act> acts) {
        return finding(sentence, acts.stream().map(Act::id).toList(), Names.evidence(acts));
    }

    final Finding finding(String sentence, Act... acts) {
        return finding(sentence, Arrays.asList(acts));
    }

    final Finding finding(String sentence, List<String> subjects, List<Evidence> evidence) {
        return new Finding(
                id,
                severity,
                List.copyOf(new LinkedHashSet<>(subjects)),
                StringUtils.capitalize(printable(sentence).strip()),
                List.copyOf(new LinkedHashSet<>(evidence)));
    }

    /** Names and words of a source may hold line breaks, hard spaces, and codes that command a terminal. */
    private static String printable(String sentence) {
        StringBuilder line = new StringBuilder(sentence.length());
        boolean space = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean blank = Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!blank || !space) {
                line.append(blank ? ' ' : c);
            }
            space = blank;
        }
        return line.toString();
    }

    @Override
    public final String toString() {
        return id + " (" + severity + ")";
    }
}
