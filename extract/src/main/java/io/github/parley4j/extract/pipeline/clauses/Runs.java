package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.function.IntPredicate;

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

    /** The place of the last comma, break or coordinator that does not join nouns; -1 when there is none. */
    static int last(List<Phrase> run) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (run.get(i).is(Kind.COMMA)
                    || (run.get(i).is(Kind.COORDINATOR) && !joinsNouns(run, i))
                    || run.get(i).is(Kind.BREAK)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean joinsNouns(List<Phrase> run, int i) {
        return i > 0
                && i + 1 < run.size()
                && run.get(i - 1).is(Kind.NOUN)
                && run.get(i + 1).is(Kind.NOUN)
                && run.get(i - 1).from() == 0;
    }

    /** Whether a noun behind the last boundary is not governed by a preposition. */
    static boolean hasFreeNoun(List<Phrase> run) {
        for (int i = run.size() - 1; i > last(run); i--) {
            if (run.get(i).is(Kind.NOUN) && (i == 0 || !run.get(i - 1).is(Kind.PREPOSITION))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place of a non-finite reporting verb right before the noun: ", saying the group was willing"; -1 when none stands
     * behind {@code cut}.
     *
     * @param reports whether the verb at a token reports
     */
    static int reportingVerb(List<Phrase> run, int cut, IntPredicate reports) {
        for (int i = run.size() - 1; i > cut; i--) {
            if (run.get(i).is(Kind.VERB)) {
                boolean noun = i + 1 < run.size() && run.get(i + 1).is(Kind.NOUN);
                return noun && reports.test(run.get(i).head()) ? i : -1;
            }
        }
        return -1;
    }

    /** "…, but Israel refused" leaves the report that stands before it. */
    static boolean isBut(List<Phrase> run, int cut, List<Token> tokens) {
        return run.get(cut).is(Kind.COORDINATOR)
                && cut > 0
                && run.get(cut - 1).is(Kind.COMMA)
                && tokens.get(run.get(cut).head()).norm().equals("but");
    }

    /** "the envoy", "the envoy of Peru". */
    static boolean isOneNoun(List<Phrase> run) {
        return run.size() == 1
                || (run.size() == 3
                        && run.get(0).is(Kind.NOUN)
                        && run.get(1).is(Kind.PREPOSITION)
                        && run.get(2).is(Kind.NOUN));
    }
}
