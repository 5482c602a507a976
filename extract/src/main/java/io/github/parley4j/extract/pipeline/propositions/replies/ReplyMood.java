package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which forms a verb tells that an answer is still to come; column {@code moods} of {@code 3-clauses/replies.tsv}. */
enum ReplyMood {
    /** "is studying", "continues to study", "needs time to study". */
    NOW,
    /** "will reply", "is due to reply". */
    WILL,
    /** "has not replied", "did not immediately reply". */
    NOT,
    /** "has not yet accepted", "has yet to accept". */
    NOT_YET,
    /** "would neither accept nor reject". */
    NEITHER,
    /** "awaits", "reserved judgement". */
    PLAIN;

    private static final Set<String> GOING_ON = ClosedClasses.words("starting-verbs");
    private static final Set<String> AHEAD = ClosedClasses.words("ahead-words");
    private static final Set<String> SO_FAR = ClosedClasses.words("so-far-words");
    private static final Set<String> FOR_GOOD = Set.of("never", "longer");
    private static final int REACH = 3;

    /** The forms that a verb group has in its sentence; none when it tells of something done, possible or refused. */
    static Set<ReplyMood> of(Reading reading, VerbGroup verb, Clause clause) {
        if (says(reading, verb.from(), verb.head(), Set.of("neither"))) {
            return EnumSet.of(NEITHER);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
            return ofInfinitive(reading, verb);
        }
        if (verb.negated() || Modality.negativeSubject(reading, clause, verb)) {
            return ofNegated(reading, verb);
        }
        if (verb.modal().equals("will") || verb.modal().equals("would")) {
            return Modality.counterfactual(reading, verb) ? EnumSet.noneOf(ReplyMood.class) : EnumSet.of(WILL);
        }
        if (!verb.modal().isEmpty() || !verb.finite()) {
            return EnumSet.noneOf(ReplyMood.class);
        }
        boolean now = reading.token(verb.head()).tag().equals("VBG")
                || says(reading, verb.from(), verb.head(), Set.of("being"));
        return EnumSet.of(now ? NOW : PLAIN);
    }

    private static Set<ReplyMood> ofInfinitive(Reading reading, VerbGroup verb) {
        int before = verb.from() - 1;
        if (before < 1) {
            return EnumSet.noneOf(ReplyMood.class);
        }
        String norm = reading.token(before).norm();
        String lemma = reading.token(before).lemma();
        boolean has = Set.of("have", "be").contains(reading.token(before - 1).lemma());
        if ((Set.of("yet", "still").contains(norm) && has) || waitedFor(reading, verb) != null) {
            return EnumSet.of(NOT, NOT_YET);
        }
        if (GOING_ON.contains(lemma) || lemma.equals("time")) {
            return EnumSet.of(NOW);
        }
        boolean ahead = AHEAD.contains(lemma) || AHEAD.contains(norm);
        VerbGroup above = reading.verbAt(before);
        return ahead && (above == null || !above.negated()) ? EnumSet.of(WILL) : EnumSet.noneOf(ReplyMood.class);
    }

    private static Set<ReplyMood> ofNegated(Reading reading, VerbGroup verb) {
        List<Token> tokens = reading.tokens();
        boolean yet = says(reading, verb.from(), Math.min(tokens.size(), verb.to() + REACH), SO_FAR);
        boolean slow = tokens.get(verb.from()).lemma().equals("do")
                && (yet || says(reading, verb.from(), verb.head(), Set.of("immediately", "directly")));
        if (says(reading, verb.from(), verb.head(), FOR_GOOD) || !(VerbGroups.isPerfect(tokens, verb) || slow)) {
            return EnumSet.noneOf(ReplyMood.class);
        }
        return yet ? EnumSet.of(NOT, NOT_YET) : EnumSet.of(NOT);
    }

    private static boolean says(Reading reading, int from, int to, Set<String> words) {
        return reading.tokens().subList(from, to).stream().anyMatch(token -> words.contains(token.norm()));
    }

    /** "is waiting for [the group] to reply": who is waited for, or null. */
    static @Nullable Phrase waitedFor(Reading reading, VerbGroup verb) {
        Phrase noun = verb.from() > 2 ? reading.phraseAt(verb.from() - 1) : null;
        boolean infinitive = verb.form() == VerbGroup.Form.INFINITIVE;
        if (!infinitive || noun == null || !noun.is(Phrase.Kind.NOUN) || noun.from() < 2) {
            return null;
        }
        boolean waits = reading.token(noun.from() - 1).norm().equals("for")
                && reading.token(noun.from() - 2).lemma().equals("wait");
        return waits ? noun : null;
    }
}
