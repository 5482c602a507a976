package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.Phrase.Kind;
import java.util.List;

/** What the chunks of a clause so far show about the verb that follows them. */
final class Runs {
    private Runs() {}

    /** Whether a comma is the last of the chunks, adverbs apart: "which owns a boat, immediately". */
    static boolean endsWithComma(List<Phrase> run) {
        int last = run.size() - 1;
        while (last >= 0 && run.get(last).is(Kind.ADVERB)) {
            last--;
        }
        return last >= 0 && run.get(last).is(Kind.COMMA);
    }

    static boolean hasComma(List<Phrase> run) {
        return run.stream().anyMatch(phrase -> phrase.is(Kind.COMMA));
    }

    /** "“It is fair,” [Ann Lund], the union's adviser, told": the noun behind a quote and before its aside, or -1. */
    static int apposed(List<Phrase> run, List<Token> tokens) {
        if (run.isEmpty() || !run.get(run.size() - 1).is(Kind.COMMA)) {
            return -1;
        }
        int comma = run.size() - 2;
        while (comma >= 0 && !run.get(comma).is(Kind.COMMA)) {
            Kind kind = run.get(comma).kind();
            if (kind != Kind.NOUN && kind != Kind.PREPOSITION && kind != Kind.ADJECTIVE && kind != Kind.COORDINATOR) {
                return -1;
            }
            comma--;
        }
        int noun = comma - 1;
        boolean plain = comma < run.size() - 2 && noun >= 0 && run.get(noun).is(Kind.NOUN);
        int before = plain ? run.get(noun).from() - 1 : -1;
        return before > 0 && tokens.get(before).tag().equals("''") ? noun : -1;
    }

    /** Whether hardly anything follows a chunk. */
    static boolean endsAt(List<Phrase> phrases, int i) {
        if (i + 1 >= phrases.size()) {
            return true;
        }
        Kind next = phrases.get(i + 1).kind();
        return next == Kind.BREAK
                || next == Kind.COMMA
                || next == Kind.PREPOSITION
                || next == Kind.OTHER
                || (next == Kind.NOUN && i + 2 >= phrases.size() - 1);
    }
}
