package io.github.parley4j.extract.pipeline;

import java.util.List;

/** Keeps the contents that a stance bears on, and leaves out what only explains them. */
final class Focus {
    private Focus() {}

    /**
     * Drops what talks are about where the talks themselves are meant, and what stands in a relative clause behind a
     * content, unless the clause tells what an offer holds.
     */
    static List<Content> of(Reading reading, List<Content> contents, Clause within, boolean keepsRelatives) {
        List<Content> meant = contents.stream()
                .filter(content -> !isContrast(reading, content))
                .toList();
        boolean hasMain = meant.stream().anyMatch(content -> !content.isTopic());
        List<Content> kept =
                hasMain ? meant.stream().filter(content -> !content.isTopic()).toList() : meant;
        if (kept.size() > 1 && !keepsRelatives) {
            Content first = kept.get(0);
            kept = kept.stream()
                    .filter(content -> content.equals(first) || !inRelative(reading, content, first, within))
                    .toList();
        }
        boolean named = kept.stream().anyMatch(content -> !content.issue().equals("agreement"));
        return named
                ? kept.stream()
                        .filter(content -> !content.issue().equals("agreement"))
                        .toList()
                : kept;
    }

    /** ", not by a vote": what is set against the thing meant. */
    private static boolean isContrast(Reading reading, Content content) {
        for (int i = content.from() - 1; i >= 1 && i >= content.from() - 4; i--) {
            if (reading.token(i).norm().equals("not")) {
                return isReplaced(reading, content)
                        || reading.token(i - 1).norm().equals(",")
                        || reading.token(i - 1).norm().equals("and");
            }
        }
        return false;
    }

    /** "not a truce but an end to the war": the first is set aside for the second. */
    private static boolean isReplaced(Reading reading, Content content) {
        for (int i = content.to(); i < Math.min(reading.tokens().size(), content.to() + 3); i++) {
            if (reading.token(i).norm().equals("but")) {
                return true;
            }
        }
        return false;
    }

    private static boolean inRelative(Reading reading, Content content, Content first, Clause within) {
        if (content.from() < 0 || first.from() < 0) {
            return false;
        }
        for (Clause clause = reading.clauseAt(content.from());
                clause != null && clause != within;
                clause = clause.parent) {
            if (clause.kind == Clause.Kind.RELATIVE && !clause.has(first.from())) {
                return true;
            }
        }
        return false;
    }
}
