package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import java.util.List;
import java.util.Set;

/** Keeps the contents that a stance bears on, and leaves out what only explains them. */
public final class Focus {
    private static final Set<String> SPEAKING = ClosedClasses.words("discussing-verbs");

    private Focus() {}

    /**
     * Drops what talks are about where the talks themselves are meant, and what stands in a relative clause behind a
     * content, unless the clause tells what an offer holds.
     */
    public static List<Content> of(Reading reading, List<Content> contents, Clause within, boolean keepsRelatives) {
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

    /** "refuses to discuss the border": what one will not even speak of is what is refused, not speaking. */
    public static List<Content> refused(Reading reading, List<Content> contents) {
        boolean topic = contents.stream().anyMatch(Content::isTopic);
        return topic
                ? contents.stream()
                        .filter(content -> !isSpokenOf(reading, content))
                        .toList()
                : contents;
    }

    private static boolean isSpokenOf(Reading reading, Content content) {
        return content.issue().equals("talks")
                && content.action() >= 0
                && SPEAKING.contains(reading.token(content.action()).lemma());
    }

    /** ", not by a vote": what is set against the thing meant. */
    private static boolean isContrast(Reading reading, Content content) {
        for (int i = content.from() - 1; i >= 1 && i >= content.from() - 4; i--) {
            if (reading.token(i).norm().equals(",")) {
                return false;
            }
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

    /** "talks aimed at ending the war", "a fund repaying the loans": what a participle behind a noun adds to it. */
    private static boolean inParticiple(Reading reading, Content content, Content first) {
        for (int i = 1; i < reading.phrases().size(); i++) {
            Phrase verb = reading.phrases().get(i);
            boolean reduced = verb.is(Phrase.Kind.VERB)
                    && verb.from() >= first.to()
                    && verb.to() <= content.to()
                    && reading.phrases().get(i - 1).is(Phrase.Kind.NOUN)
                    && isParticiple(VerbGroups.read(reading.tokens(), verb.from(), verb.to())
                            .form());
            if (reduced && verb.from() <= content.from() && !coordinated(reading, verb.to(), content.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(VerbGroup.Form form) {
        return form == VerbGroup.Form.PARTICIPLE || form == VerbGroup.Form.GERUND;
    }

    private static boolean coordinated(Reading reading, int from, int to) {
        return reading.tokens().subList(Math.min(from, to), to).stream()
                .anyMatch(token -> token.tag().equals("CC")
                        || token.norm().equals(",")
                        || token.tag().equals("TO"));
    }

    private static boolean inRelative(Reading reading, Content content, Content first, Clause within) {
        if (content.from() < 0 || first.from() < 0) {
            return false;
        }
        if (inParticiple(reading, content, first)) {
            return true;
        }
        for (Clause clause = reading.clauseAt(content.from());
                clause != null && clause != within;
                clause = clause.parent()) {
            if (clause.kind() == Clause.Kind.RELATIVE && !clause.has(first.from())) {
                return true;
            }
        }
        return false;
    }
}
