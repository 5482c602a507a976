package io.github.parley4j.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** How terms read. */
final class TermWords {
    private static final Set<String> STATE_HELD = Set.of("prisoners", "inmates", "detainees");

    private TermWords() {}

    static String releaseIssue(Selection selection) {
        return STATE_HELD.contains(selection.population()) ? "prisoner-release" : "hostage-release";
    }

    static String of(Cessation t) {
        String noun = t.issue().equals("ceasefire")
                ? "ceasefire"
                : "halt to " + t.activity().orElse(t.issue());
        return common(t, length(t.duration(), noun));
    }

    private static String length(TermDuration duration, String noun) {
        if (duration instanceof TermDuration.Fixed fixed) {
            Quantity time = fixed.quantity();
            String number = Numbers.number(time);
            return (number.isEmpty() ? time.toString() : number + "-" + time.unit()) + " " + noun;
        }
        if (duration instanceof TermDuration.Until until) {
            return noun + " " + until;
        }
        if (duration instanceof TermDuration.Temporary) {
            return "temporary " + noun;
        }
        return duration instanceof TermDuration.Permanent ? "permanent " + noun : noun;
    }

    static String of(Release t) {
        return common(t, "release of " + t.selection());
    }

    static String of(Selection s) {
        String which = switch (s.quantifier()) {
            case ALL -> "all ";
            case SOME -> "some ";
            case REMAINING -> "the remaining ";
            case NONE -> "no ";
            case UNSPECIFIED -> "";
        };
        String number = s.quantity()
                .map(q -> Numbers.number(q).isEmpty() ? q + " " : Numbers.number(q) + " ")
                .orElse("");
        String attributes = s.attributes().isEmpty() ? "" : String.join(", ", s.attributes()) + " ";
        return which
                + number
                + attributes
                + s.population()
                + s.heldBy().map(p -> " held by " + Words.name(p)).orElse("");
    }

    static String of(Withdrawal t) {
        String extent = t.extent() == Withdrawal.Extent.UNSPECIFIED ? "" : Words.of(t.extent()) + " ";
        String to = t.to().map(p -> " to " + p).orElse("");
        return common(t, extent + "withdrawal" + t.from().map(p -> " from " + p).orElse("") + to);
    }

    static String of(Access t) {
        return common(
                t,
                "access" + t.what().map(w -> " for " + w).orElse("")
                        + t.rate().map(r -> ", " + r).orElse("")
                        + t.route().map(r -> " through " + r).orElse(""));
    }

    static String of(Transfer t) {
        return common(
                t,
                "transfer of " + t.quantity().map(q -> q + " ").orElse("")
                        + t.what().orElse(t.issue())
                        + t.from().map(p -> " from " + Words.name(p)).orElse("")
                        + t.to().map(p -> " to " + Words.name(p)).orElse(""));
    }

    static String of(Measure t) {
        String what = t.parameter().orElse(t.issue());
        String direction = Words.of(t.direction());
        boolean said = t.direction() == Measure.Direction.UNSPECIFIED || what.contains("-" + direction);
        return common(
                t,
                (said ? "" : direction + " ")
                        + what
                        + t.value().map(v -> ", " + v).orElse("")
                        + t.baseline().map(b -> " from " + b).orElse(""));
    }

    static String of(Process t) {
        String step = t.step() == Process.Step.OTHER ? said(t) : Words.of(t.step());
        return common(t, step + t.about().map(a -> " about " + a).orElse(""));
    }

    static String of(Other t) {
        String attributes = t.attributes().isEmpty() ? "" : " " + t.attributes();
        return common(t, said(t) + attributes);
    }

    /** The term's words, or its issue where they are blank. */
    private static String said(SimpleTerm t) {
        return t.text().map(Words::oneLine).filter(StringUtils::isNotBlank).orElse(t.issue());
    }

    static String of(Not t) {
        return "no " + inner(t.term());
    }

    /** A term after a word that governs all of it. */
    static String inner(Term t) {
        return t instanceof SimpleTerm ? t.toString() : "(" + t + ")";
    }

    static String joined(List<Term> terms, String joiner) {
        return terms.stream()
                .map(t -> t instanceof AllOf || t instanceof AnyOf ? "(" + t + ")" : t.toString())
                .collect(Collectors.joining(joiner));
    }

    private static String common(SimpleTerm t, String words) {
        String by = t.obligors().isEmpty() ? "" : " by " + Words.names(t.obligors());
        String more = t.quantities().isEmpty() ? "" : " (" + Words.list(t.quantities()) + ")";
        return StringUtils.normalizeSpace(words
                + by
                + t.place().map(p -> " in " + p).orElse("")
                + t.deadline().map(d -> " by " + d).orElse("")
                + more);
    }
}
