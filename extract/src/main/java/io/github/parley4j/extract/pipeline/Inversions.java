package io.github.parley4j.extract.pipeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a negative opener parts: "nor [would] it [accept] a truce", "under no circumstances [will] Kenya [leave]". */
final class Inversions {
    private static final Set<String> OPENERS = Set.of("neither", "never", "no", "nor", "not", "nowhere");

    private Inversions() {}

    /** Gives each such clause its subject and its whole verb. */
    static void mend(List<Token> tokens, List<Phrase> phrases, List<Clause> clauses) {
        for (Clause clause : clauses) {
            VerbGroup modal = clause.verb;
            if (modal == null || !clause.subjects.isEmpty() || !isLone(tokens, modal) || !isOpened(tokens, clause)) {
                continue;
            }
            int at = phrases.indexOf(Reading.phraseAt(phrases, modal.from()));
            Phrase subject = nounAt(phrases, at + 1);
            Phrase verb = at + 2 < phrases.size() ? phrases.get(at + 2) : null;
            if (subject != null && verb != null && isBase(tokens, verb)) {
                clause.subjects.add(subject.head());
                clause.verb = new VerbGroup(
                        modal.from(),
                        verb.to(),
                        verb.head(),
                        VerbGroup.Form.FINITE,
                        modal.modal(),
                        true,
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
