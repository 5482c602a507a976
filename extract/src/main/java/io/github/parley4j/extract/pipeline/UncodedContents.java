package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.Phrase.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sure stance bears on where no table has a code for it: a deed, told by a verb or by a noun of doing. Silence
 * ("refused to comment") is no position, and of a thing nobody knows what is to be done with it.
 */
final class UncodedContents {
    private static final Set<String> SURE = ClosedClasses.words("sure-stances");
    private static final Set<String> IDLE = ClosedClasses.words("idle-verbs");
    private static final Set<String> DEEDS = ClosedClasses.words("deed-nouns");
    private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ance", "ence");
    private static final int MOST_WORDS = 8;

    private UncodedContents() {}

    /** Whether a sentence has a word that may be a sure stance; needs neither tags nor lemmas. */
    static boolean mayHave(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Stems.CUES.contains(ContentCues.stem(token.norm())));
    }

    private static final class Stems {
        private static final Set<String> CUES =
                SURE.stream().map(ContentCues::stem).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The deed behind a sure stance word whose complement ends before {@code end}; none if it is no deed. */
    static List<Content> of(Reading reading, Predicate predicate, int end, boolean harm) {
        if (!SURE.contains(predicate.word().lemmas().get(0))) {
            return List.of();
        }
        return switch (predicate.frame()) {
            case "to", "np-to", "np-not", "ing", "that" -> deed(reading, predicate.to(), end, harm);
            case "np", "for", "of", "to-np", "on", "against", "np-against" -> noun(reading, predicate.to(), end, harm);
            default -> List.of();
        };
    }

    /** The first verb of a stretch with what follows it. */
    static List<Content> deed(Reading reading, int from, int end, boolean harm) {
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() >= from && phrase.from() < end && phrase.is(Kind.VERB)) {
                VerbGroup verb = VerbGroups.read(reading.tokens(), phrase.from(), phrase.to());
                boolean idle = IDLE.contains(reading.token(verb.head()).lemma());
                return idle ? List.of() : List.of(content(verb.head(), end, verb.head(), harm));
            }
        }
        return List.of();
    }

    private static List<Content> noun(Reading reading, int from, int end, boolean harm) {
        Phrase noun = firstNoun(reading, from, end);
        boolean deed = noun != null && isDeed(reading.token(noun.head()));
        return deed && noun != null ? List.of(content(noun.head(), end, -1, harm)) : List.of();
    }

    private static @Nullable Phrase firstNoun(Reading reading, int from, int end) {
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() >= from && phrase.from() < end && phrase.is(Kind.NOUN)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isDeed(Token noun) {
        String lemma = noun.lemma();
        return !noun.tag().startsWith("NNP")
                && (DEEDS.contains(lemma) || ENDINGS.stream().anyMatch(lemma::endsWith));
    }

    private static Content content(int from, int end, int action, boolean harm) {
        int to = Math.max(from + 1, Math.min(end, from + MOST_WORDS));
        Valence valence = harm ? Valence.HARM : Valence.NEUTRAL;
        return new Content(from, to, "other", valence, false, action, from, "OTHER");
    }
}
