package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentCues;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sure stance bears on where no table has a code for it: a deed, told by a verb or by a noun of doing. Silence
 * ("refused to comment") is no position, and of a thing nobody knows what is to be done with it.
 */
public final class UncodedContents {
    private static final Set<String> SURE = ClosedClasses.words("sure-stances");
    private static final Set<String> IDLE = ClosedClasses.words("idle-verbs");
    private static final Set<String> DEEDS = ClosedClasses.words("deed-nouns");
    private static final Set<String> ASSERTIONS = ClosedClasses.words("assertion-nouns");
    private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ance", "ence");
    private static final Set<Sense> SURE_SENSES =
            Set.of(Sense.IF, Sense.ONLY_IF, Sense.UNLESS, Sense.UNTIL, Sense.WHILE);
    private static final int MOST_WORDS = 8;

    /** With so many positions on coded matters, the article is about those; an uncoded one is then a gap or an aside. */
    private static final int CODED_ENOUGH = 1;

    private UncodedContents() {}

    /** Whether a sentence has a word that may be a sure stance; needs neither tags nor lemmas. */
    public static boolean mayHave(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Stems.CUES.contains(ContentCues.stem(token.norm())));
    }

    private static final class Stems {
        private static final Set<String> CUES =
                SURE.stream().map(ContentCues::stem).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Whether a position is only on what no table has a code for. */
    public static boolean isAll(Proposition proposition) {
        return isUncoded(proposition.contents()) && isUncoded(proposition.conditions());
    }

    public static boolean isUncoded(List<Content> contents) {
        return contents.stream().allMatch(Content::isUncoded);
    }

    private static boolean isInferred(Proposition proposition) {
        return proposition.contents().stream().anyMatch(Content::isInferred);
    }

    /**
     * The positions of an article without the uncoded ones, where it has enough others, and without inferred ones where
     * it has no others.
     */
    public static List<Proposition> weighed(List<Proposition> all) {
        List<Proposition> coded =
                all.stream().filter(proposition -> !isAll(proposition)).toList();
        boolean enough =
                coded.stream().filter(proposition -> !isInferred(proposition)).count() >= CODED_ENOUGH;
        return enough
                ? coded
                : all.stream().filter(proposition -> !isInferred(proposition)).toList();
    }

    /** The deed behind a sure stance word whose complement ends before {@code end}; none if it is no deed. */
    public static List<Content> of(Reading reading, Predicate predicate, int end, Proposition.Kind position) {
        boolean harm = position == Proposition.Kind.THREAT;
        boolean refused = position == Proposition.Kind.REJECTION;
        if (!SURE.contains(predicate.word().lemmas().get(0))) {
            return List.of();
        }
        return switch (predicate.frame()) {
            case "to", "np-to", "np-not", "ing", "that" -> deed(reading, predicate.to(), end, harm);
            case "to-np", "on", "for", "of" -> gerundOrNoun(reading, predicate, end, harm, refused);
            case "np", "against", "np-against" -> noun(reading, predicate, end, harm, refused);
            default -> List.of();
        };
    }

    /** The first verb of a stretch with what follows it. */
    private static List<Content> deed(Reading reading, int from, int end, boolean harm) {
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() >= from && phrase.from() < end && phrase.is(Kind.VERB)) {
                return deed(reading, VerbGroups.read(reading.tokens(), phrase.from(), phrase.to()), end, harm);
            }
        }
        return List.of();
    }

    /** The deed of the clause that a connective opens, where the connective can mean nothing but a condition. */
    public static List<Content> condition(Reading reading, Connective.Found connective, int end) {
        boolean one = connective.to() - connective.from() == 1;
        boolean sure = (SURE_SENSES.contains(connective.sense()) && !(one && connective.sense() == Sense.WHILE))
                || connective.connective().words().contains("once")
                || connective.connective().words().contains("only");
        Clause clause = sure ? Regions.openedBy(reading, connective) : null;
        return clause == null || clause.verb() == null
                ? List.of()
                : List.of(content(connective.to(), end, clause.verb().head(), false));
    }

    /** What a clause says that somebody must or will do. */
    public static List<Content> deed(Reading reading, VerbGroup verb, int end) {
        return deed(reading, verb, end, false);
    }

    /** The first thing of a stretch, where it is sure that something waits for it. */
    public static List<Content> thing(Reading reading, int from, int end) {
        Phrase noun = firstNoun(reading, from, end);
        return noun == null || !isThing(reading.token(noun.head()))
                ? List.of()
                : List.of(content(noun.from(), end, -1, false));
    }

    /** Whether a stretch tells of nothing that is done: "refused to comment", "dismissed the statement". */
    public static boolean isIdle(Reading reading, int from, int end) {
        Phrase noun = firstNoun(reading, from, end);
        boolean said =
                noun != null && ASSERTIONS.contains(reading.token(noun.head()).lemma());
        return said || hasIdleVerb(reading, from, end);
    }

    private static boolean hasIdleVerb(Reading reading, int from, int end) {
        return reading.phrases().stream()
                .filter(phrase -> phrase.from() >= from && phrase.from() < end && phrase.is(Kind.VERB))
                .findFirst()
                .map(phrase -> VerbGroups.read(reading.tokens(), phrase.from(), phrase.to()))
                .filter(verb -> IDLE.contains(reading.token(verb.head()).lemma()))
                .isPresent();
    }

    private static List<Content> deed(Reading reading, VerbGroup verb, int end, boolean harm) {
        boolean idle = IDLE.contains(reading.token(verb.head()).lemma());
        return idle ? List.of() : List.of(content(verb.head(), end, verb.head(), harm));
    }

    /** "committed to opening up the market", "agreed on a visit". */
    private static List<Content> gerundOrNoun(
            Reading reading, Predicate predicate, int end, boolean harm, boolean refused) {
        int behind = predicate.to() + 1;
        VerbGroup verb = behind < end ? reading.verbAt(behind) : null;
        return verb == null ? noun(reading, predicate, end, harm, refused) : deed(reading, verb, end, harm);
    }

    private static List<Content> noun(Reading reading, Predicate predicate, int end, boolean harm, boolean refused) {
        Phrase noun = firstNoun(reading, predicate.to(), end);
        boolean deed = noun != null
                && (isDeed(reading.token(noun.head())) || (refused && isThing(reading.token(noun.head()))));
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

    private static boolean isThing(Token noun) {
        return noun.tag().startsWith("NN") && !noun.tag().startsWith("NNP") && !ASSERTIONS.contains(noun.lemma());
    }

    private static boolean isDeed(Token noun) {
        String lemma = noun.lemma();
        return isThing(noun) && (DEEDS.contains(lemma) || ENDINGS.stream().anyMatch(lemma::endsWith));
    }

    private static Content content(int from, int end, int action, boolean harm) {
        int to = Math.max(from + 1, Math.min(end, from + MOST_WORDS));
        Valence valence = harm ? Valence.HARM : Valence.NEUTRAL;
        return new Content(from, to, "other", valence, false, action, from, Content.UNCODED);
    }
}
