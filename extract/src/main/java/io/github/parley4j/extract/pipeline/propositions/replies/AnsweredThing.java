package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyWord.Part;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The offer, demand or invitation that is answered, as a noun phrase with its complement.
 *
 * @param noun its noun, empty when a pronoun or nothing stands for it
 * @param from first token
 * @param to token after the last
 */
record AnsweredThing(String noun, int from, int to) {
    private static final Set<String> NOUNS = ClosedClasses.words("answered-nouns");
    private static final Set<String> PARTS = ClosedClasses.words("parts-of-texts");
    private static final Set<String> PRESS = ClosedClasses.words("questions-of-the-press");
    private static final Set<String> POINTERS = Set.of("it", "them", "this", "that");
    private static final String WHETHER = "whether";
    private static final String OBJECT = "np";
    private static final int REACH = 9;

    /** Whether a noun phrase names something that can be answered. */
    static boolean isNamed(Reading reading, Phrase noun) {
        return noun.is(Kind.NOUN) && NOUNS.contains(reading.token(noun.head()).lemma());
    }

    /** What stands behind a word at once, or behind one of its joints; null when that can not be answered. */
    static @Nullable AnsweredThing behind(Reading reading, int from, Set<String> joints, ReplyWords words) {
        int whether = joints.contains(WHETHER) ? token(reading, from, Set.of(WHETHER)) : -1;
        if (whether >= 0) {
            return inQuestion(reading, whether, words);
        }
        AnsweredThing object = joints.contains(OBJECT) ? at(reading, behindAdverbs(reading, from)) : null;
        int joint = object == null ? token(reading, from, joints) : -1;
        return joint < 0 ? object : at(reading, joint + 1);
    }

    /** "whether to accept the offer": what the verb of answering has behind it. */
    private static @Nullable AnsweredThing inQuestion(Reading reading, int whether, ReplyWords words) {
        for (int i = whether + 1; i < reading.tokens().size() && i < whether + REACH; i++) {
            ReplyWord verb = reading.verbAt(i) == null ? null : words.at(reading, i, Part.ANSWERS);
            if (verb != null && verb.moods().contains(ReplyMood.NEITHER)) {
                return decided(reading, i, verb, words);
            }
        }
        return null;
    }

    /** What is accepted or rejected: an offer, or whatever an offer would hold. */
    static @Nullable AnsweredThing decided(Reading reading, int verb, ReplyWord word, ReplyWords words) {
        int from = verb + word.lemmas().size();
        AnsweredThing thing = behind(reading, from, word.joints(), words);
        int end = Regions.complementEnd(reading, from, true);
        return thing == null && end > from ? new AnsweredThing("", from, end) : thing;
    }

    private static @Nullable AnsweredThing at(Reading reading, int token) {
        Phrase noun = token < reading.tokens().size() ? reading.phraseAt(token) : null;
        if (noun == null || !noun.is(Kind.NOUN)) {
            return null;
        }
        if (POINTERS.contains(reading.token(noun.head()).norm())) {
            return new AnsweredThing("", noun.from(), noun.to());
        }
        Phrase named = named(reading, noun);
        if (named == null || asksForWords(reading, named)) {
            return null;
        }
        int end = Math.max(named.to(), Regions.complementEnd(reading, named.to(), true));
        return new AnsweredThing(reading.token(named.head()).lemma(), noun.from(), end);
    }

    /** The noun itself, or behind "of": "the text of the proposal". */
    private static @Nullable Phrase named(Reading reading, Phrase noun) {
        if (isNamed(reading, noun)) {
            return noun;
        }
        boolean part = PARTS.contains(reading.token(noun.head()).lemma())
                && noun.to() + 1 < reading.tokens().size()
                && reading.token(noun.to()).norm().equals("of");
        Phrase whole = part ? reading.phraseAt(noun.to() + 1) : null;
        return whole != null && isNamed(reading, whole) ? whole : null;
    }

    /** "a request for comment". */
    private static boolean asksForWords(Reading reading, Phrase noun) {
        int to = Math.min(reading.tokens().size(), noun.to() + 3);
        return reading.tokens().subList(noun.from(), to).stream().anyMatch(token -> PRESS.contains(token.lemma()));
    }

    /** The first of some words before the next verb or stop, near a token; -1 when none stands there. */
    private static int token(Reading reading, int from, Set<String> words) {
        for (int i = from; i < reading.tokens().size() && i < from + REACH; i++) {
            if (words.contains(reading.token(i).norm())) {
                return i;
            }
            Phrase phrase = reading.phraseAt(i);
            if (phrase != null && (phrase.is(Kind.VERB) || phrase.is(Kind.BREAK))) {
                return -1;
            }
        }
        return -1;
    }

    private static int behindAdverbs(Reading reading, int from) {
        int at = from;
        while (at < reading.tokens().size()
                && (VerbGroups.isAdverb(reading.token(at))
                        || reading.token(at).tag().startsWith("``"))) {
            at++;
        }
        return at;
    }

    /** Whether it is one of many that nobody is said to have made: "a plan", "plans". */
    boolean isAnyOne(Reading reading) {
        Phrase phrase = reading.phraseAt(from);
        if (phrase == null || noun.isEmpty()) {
            return false;
        }
        Token first = reading.token(phrase.from());
        boolean bare = !List.of("DT", "PRP$", "CD").contains(first.tag())
                && reading.token(phrase.head()).tag().equals("NNS");
        return bare || Set.of("a", "an", "any", "some").contains(first.norm());
    }
}
