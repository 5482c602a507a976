package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a negative or limiting opener parts: "nor [would] it [accept] a truce", "[could] under no circumstances
 * [leave]", "only once they leave [will] the rebels [accept]".
 */
final class Inversions {
    private static final Set<String> OPENERS = Set.of("neither", "never", "no", "nor", "not", "nowhere");

    private Inversions() {}

    /** Gives each such clause its subject and its whole verb. */
    static void mend(List<Token> tokens, List<Phrase> phrases, List<Clause> clauses) {
        for (Clause clause : List.copyOf(clauses)) {
            VerbGroup modal = clause.verb;
            if (modal == null || !isLone(tokens, modal)) {
                continue;
            }
            int at = phrases.indexOf(Reading.phraseAt(phrases, modal.from()));
            boolean limited = clause.subjects.isEmpty()
                    && tokens.get(clause.from).norm().equals("only")
                    && nounAt(phrases, at + 1) != null;
            boolean joined = clause.continues != null
                    && modal.from() > 0
                    && OPENERS.contains(tokens.get(modal.from() - 1).norm());
            boolean inverted = limited
                    || ((joined || (clause.subjects.isEmpty() && isOpened(tokens, clause)))
                            && nounAt(phrases, at + 1) != null);
            Phrase aside = nounAt(phrases, at + 2);
            boolean parted = aside != null && tokens.get(aside.from()).norm().equals("no");
            int next = inverted ? at + 2 : parted ? at + 3 : phrases.size();
            Phrase verb = next < phrases.size() ? phrases.get(next) : null;
            if (verb != null && isBase(tokens, verb)) {
                if (inverted) {
                    clause.subjects.clear();
                    clause.subjects.add(phrases.get(at + 1).head());
                }
                clauses.removeIf(other -> other != clause && other.verb != null && other.verb.head() == verb.head());
                clause.verb = new VerbGroup(
                        modal.from(),
                        verb.to(),
                        verb.head(),
                        VerbGroup.Form.FINITE,
                        modal.modal(),
                        !limited,
                        false,
                        modal.past());
            }
        }
    }

    /** A modal or a form of "do" without its verb. */
    private static boolean isLone(List<Token> tokens, VerbGroup group) {
        Token first = tokens.get(group.from());
        return group.to() == group.from() + 1
                && (first.tag().equals("MD") || first.lemma().equals("do"));
    }

    private static boolean isOpened(List<Token> tokens, Clause clause) {
        VerbGroup verb = clause.verb;
        return verb != null
                && tokens.subList(clause.from, verb.from()).stream().anyMatch(token -> OPENERS.contains(token.norm()));
    }

    private static @Nullable Phrase nounAt(List<Phrase> phrases, int at) {
        return at < phrases.size() && phrases.get(at).is(Phrase.Kind.NOUN) ? phrases.get(at) : null;
    }

    private static boolean isBase(List<Token> tokens, Phrase phrase) {
        return phrase.is(Phrase.Kind.VERB)
                && phrase.from() == phrase.head()
                && tokens.get(phrase.head()).tag().startsWith("VB");
    }
}
