package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.Phrase.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verbs whose auxiliary stands before the subject: "nor would it stop", "under no circumstances will we leave". */
final class Inverted {
    private static final Set<String> NEGATIVE = ClosedClasses.words("inverting-negatives");
    private static final Set<String> DOING = Set.of("do", "does", "did");

    private Inverted() {}

    /** The verb group that begins at a chunk, without the subject that stands within it; null when none does. */
    static @Nullable VerbGroup at(List<Token> tokens, List<Phrase> phrases, int i) {
        if (i == 0
                || i + 2 >= phrases.size()
                || !isAuxiliary(tokens, phrases.get(i))
                || !phrases.get(i + 1).is(Kind.NOUN)
                || !phrases.get(i + 2).is(Kind.VERB)) {
            return null;
        }
        VerbGroup main = VerbGroups.read(
                tokens, phrases.get(i + 2).from(), phrases.get(i + 2).to());
        boolean negative = isNegative(tokens, phrases, i);
        boolean bare = main.modal().isEmpty() && tokens.get(main.from()).tag().equals("VB");
        if (!bare || !(negative || isOnly(tokens, phrases.get(i).from()))) {
            return null;
        }
        VerbGroup auxiliary =
                VerbGroups.read(tokens, phrases.get(i).from(), phrases.get(i).to());
        return new VerbGroup(
                auxiliary.from(),
                main.to(),
                main.head(),
                VerbGroup.Form.FINITE,
                auxiliary.modal(),
                negative || main.negated(),
                main.passive(),
                auxiliary.past());
    }

    private static boolean isAuxiliary(List<Token> tokens, Phrase verb) {
        Token token = tokens.get(verb.from());
        return verb.to() - verb.from() == 1 && (token.tag().equals("MD") || DOING.contains(token.norm()));
    }

    /** "nor", "never", or a phrase with "no" right before the auxiliary: "at no time". */
    private static boolean isNegative(List<Token> tokens, List<Phrase> phrases, int i) {
        Phrase before = phrases.get(i - 1);
        boolean none = i > 1
                && before.is(Kind.NOUN)
                && phrases.get(i - 2).is(Kind.PREPOSITION)
                && tokens.get(before.from()).norm().equals("no");
        return none || NEGATIVE.contains(tokens.get(before.to() - 1).norm());
    }

    /** Whether "only" opens the sentence or what is said. */
    private static boolean isOnly(List<Token> tokens, int to) {
        for (int j = 0; j < to; j++) {
            boolean opens = j == 0
                    || tokens.get(j - 1).tag().equals("``")
                    || tokens.get(j - 1).norm().equals("that");
            if (opens && tokens.get(j).norm().equals("only")) {
                return true;
            }
        }
        return false;
    }
}
