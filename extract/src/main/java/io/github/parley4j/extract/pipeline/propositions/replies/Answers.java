package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyWord.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds nouns for an answer ("its official reply") and whose it is. */
final class Answers {
    private static final Set<String> STANDING = Set.of("for", "of", "with", "back", "from");
    private static final Set<String> BE = Set.of("be", "remain", "stay", "stand");
    private static final Set<String> AGAINST = Set.of("to", "on", "against");
    private static final Set<String> TIMES = ClosedClasses.words("answering-times");
    private static final int REACH = 4;

    private final ReplyWords words;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    Answers(ReplyWords words, Holders holders, Sources sources, Memory memory) {
        this.words = words;
        this.holders = holders;
        this.sources = sources;
        this.memory = memory;
    }

    /** The answer that is the object behind a verb, or null. */
    @Nullable
    Phrase behind(Reading reading, int from) {
        for (int i = from; i < reading.tokens().size() && i < from + REACH; i++) {
            Phrase phrase = reading.phraseAt(i);
            if (phrase != null && phrase.is(Kind.NOUN)) {
                return words.at(reading, phrase.head(), Part.ANSWER) == null ? null : phrase;
            }
            boolean skipped = phrase == null
                    || phrase.is(Kind.ADVERB)
                    || STANDING.contains(reading.token(i).norm());
            if (!skipped) {
                return null;
            }
        }
        return null;
    }

    /** Whose answer it is: the possessor, or whom it is "from" or "by". */
    List<String> givers(Reading reading, Phrase answer) {
        List<String> own = holders.possessor(reading, answer, answer.head());
        List<String> named = own.isEmpty() ? holders.author(reading, answer) : own;
        return named.isEmpty() ? from(reading, answer) : named;
    }

    /** "no answer came from the union": whom it is from, further on in the clause. */
    private List<String> from(Reading reading, Phrase answer) {
        int to = Math.min(reading.clauseAt(answer.head()).to(), reading.tokens().size() - 1);
        for (int i = answer.to(); i < to; i++) {
            Phrase noun = reading.token(i).norm().equals("from") ? reading.phraseAt(i + 1) : null;
            if (noun != null) {
                return noun.is(Kind.NOUN) ? holders.parties(reading, List.of(noun.head())) : List.of();
            }
        }
        return List.of();
    }

    /** The same, or who "gave no answer". */
    List<String> giversOrSubject(Reading reading, Phrase answer, Clause clause) {
        List<String> named = givers(reading, answer);
        boolean gives = clause.verb() != null && words.at(reading, clause.verb().head(), Part.GIVES) != null;
        return named.isEmpty() && gives ? holders.parties(reading, clause.subjects()) : named;
    }

    /** "A formal answer is pending, the minister said": his side's, unless it is his side that waits for it. */
    List<String> giversOrSpeaker(Reading reading, Phrase answer, Clause clause) {
        List<String> named = givers(reading, answer);
        Source source = named.isEmpty() ? sources.of(reading, clause) : null;
        String speaker = source == null ? null : source.party();
        return speaker == null || memory.proposer().contains(speaker) ? named : List.of(speaker);
    }

    /** "no answer", "has not been any answer". */
    boolean isNone(Reading reading, Phrase answer, Clause clause) {
        String first = reading.token(answer.from()).norm();
        VerbGroup verb = clause.verb();
        return first.equals("no") || (first.equals("any") && verb != null && verb.negated());
    }

    /** "a response to the attack": it answers nothing that was offered. */
    boolean answersOther(Reading reading, Phrase answer) {
        return answer.to() < reading.tokens().size()
                && AGAINST.contains(reading.token(answer.to()).norm())
                && reading.verbAt(answer.to()) == null;
    }

    /** Where the state stands that a verb of being tells, or -1. */
    int state(Reading reading, VerbGroup verb, Clause clause) {
        if (!verb.equals(clause.verb())) {
            return -1;
        }
        for (int i = verb.from(); i < Math.min(clause.to(), verb.to() + REACH); i++) {
            boolean being =
                    i > verb.from() && BE.contains(reading.token(verb.from()).lemma());
            if ((being || !verb.modal().isEmpty()) && words.at(reading, i, Part.STATE) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause says nothing more behind a verb than when: "has yet to reply.", "has not replied so far". */
    static boolean endsThere(Reading reading, int from) {
        for (int i = from; i < reading.tokens().size(); i++) {
            Phrase phrase = reading.phraseAt(i);
            if (phrase != null && (phrase.is(Kind.BREAK) || phrase.is(Kind.COMMA) || phrase.is(Kind.COORDINATOR))) {
                return true;
            }
            if (phrase != null && phrase.is(Kind.VERB)) {
                return reading.clauseAt(i).from() >= i;
            }
            if (phrase != null
                    && phrase.is(Kind.NOUN)
                    && !TIMES.contains(reading.token(phrase.head()).lemma())) {
                return false;
            }
        }
        return true;
    }
}
