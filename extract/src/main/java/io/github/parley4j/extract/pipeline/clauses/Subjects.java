package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses the subject among the chunks that stand before a verb. */
final class Subjects {
    private static final Set<String> PLACING = ClosedClasses.words("placing-prepositions");

    private static final Set<String> AUDIENCE = ClosedClasses.words("audience-nouns");

    private static final Set<String> SUMMING = ClosedClasses.words("summing-nouns");

    private Subjects() {}

    /** Head tokens of the subject's noun phrases: the first free noun of the right stretch, with its coordinates. */
    static List<Integer> choose(List<Phrase> run, List<Token> tokens) {
        List<List<Phrase>> stretches = stretches(run);
        boolean commaLast = !run.isEmpty() && run.get(run.size() - 1).is(Kind.COMMA);
        List<Integer> found = List.of();
        if (commaLast && stretches.size() > 1) {
            found = heads(stretches.get(stretches.size() - 2), tokens);
        }
        if (found.isEmpty() && !stretches.isEmpty()) {
            found = listed(stretches, tokens);
        }
        for (int i = stretches.size() - 2; i >= 0 && found.isEmpty(); i--) {
            found = heads(stretches.get(i), tokens);
        }
        return found;
    }

    /** The noun that a relative word refers to: the free noun before it, or the last one, which "who" always means. */
    static int antecedent(List<Phrase> phrases, List<Token> tokens, int opener) {
        boolean person = tokens.get(opener).norm().startsWith("who");
        int last = -1;
        boolean made = false;
        Phrase before = null;
        for (Phrase phrase : phrases) {
            if (phrase.from() >= opener) {
                break;
            }
            String preposition = before != null && before.is(Kind.PREPOSITION)
                    ? tokens.get(before.head()).norm()
                    : "";
            boolean governed = PLACING.contains(preposition) || (made && preposition.equals("by"));
            made |= !person
                    && tokens.get(opener).norm().equals("that")
                    && phrase.is(Kind.VERB)
                    && tokens.get(phrase.head()).tag().equals("VBN");
            if (phrase.is(Kind.NOUN) && (person || !(governed && last >= 0))) {
                last = phrase.head();
            }
            before = phrase;
        }
        return last;
    }

    /** "Britain, France and Germany": bare nouns before the last stretch belong to its list. */
    private static List<Integer> listed(List<List<Phrase>> stretches, List<Token> tokens) {
        List<Phrase> last = stretches.get(stretches.size() - 1);
        List<Integer> heads = new ArrayList<>(heads(last, tokens));
        boolean list = heads.size() > 1 || (!last.isEmpty() && last.get(0).is(Kind.COORDINATOR));
        for (int i = stretches.size() - 2; list && i >= 0; i--) {
            List<Phrase> stretch = stretches.get(i);
            boolean bare = stretch.size() == 1 && stretch.get(0).is(Kind.NOUN) && !isTime(stretch.get(0), tokens);
            if (!bare) {
                if (isNounOf(stretch)) {
                    heads.add(0, stretch.get(2).head());
                }
                break;
            }
            heads.add(0, stretch.get(0).head());
        }
        return heads;
    }

    /** "[a statement by Chile], Peru and Bolivia": the list begins behind the preposition. */
    private static boolean isNounOf(List<Phrase> stretch) {
        return stretch.size() == 3
                && stretch.get(0).is(Kind.NOUN)
                && stretch.get(1).is(Kind.PREPOSITION)
                && stretch.get(2).is(Kind.NOUN);
    }

    private static List<Integer> heads(List<Phrase> stretch, List<Token> tokens) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            Phrase phrase = stretch.get(i);
            if (!phrase.is(Kind.NOUN)) {
                if (phrase.is(Kind.PREPOSITION) && !heads.isEmpty() && i + 1 < stretch.size()) {
                    i++;
                }
                continue;
            }
            if (i + 1 < stretch.size() && isAgo(stretch.get(i + 1), tokens)) {
                i++;
                continue;
            }
            boolean governed = i > 0
                    && !isAgo(stretch.get(i - 1), tokens)
                    && (stretch.get(i - 1).is(Kind.PREPOSITION)
                            || stretch.get(i - 1).is(Kind.VERB));
            if (i > 0
                    && stretch.get(i - 1).is(Kind.NOUN)
                    && (sumsUp(stretch.get(i - 1), tokens)
                            || isNominative(phrase, tokens)
                            || isAudience(stretch.get(i - 1), tokens))) {
                heads.clear();
            }
            boolean joined = i > 1 && stretch.get(i - 1).is(Kind.COORDINATOR) && !heads.isEmpty();
            if (!governed && !isTime(phrase, tokens) && (heads.isEmpty() || joined)) {
                heads.add(phrase.head());
            }
        }
        return heads;
    }

    /** "a step [the rebels] rejected": the noun that sums up is the object. */
    private static boolean sumsUp(Phrase noun, List<Token> tokens) {
        return SUMMING.contains(tokens.get(noun.head()).lemma());
    }

    /** "told reporters [his government] would wait": who is told is no subject. */
    private static boolean isAudience(Phrase noun, List<Token> tokens) {
        return AUDIENCE.contains(tokens.get(noun.head()).lemma());
    }

    /** "told Oslo [it] would wait": a pronoun that only a subject can be, behind the noun that is told. */
    private static boolean isNominative(Phrase phrase, List<Token> tokens) {
        return phrase.to() - phrase.from() == 1
                && Set.of("it", "they", "he", "she", "we", "i")
                        .contains(tokens.get(phrase.head()).norm());
    }

    /** "said two weeks [ago] it would": what stands before it is a time. */
    private static boolean isAgo(Phrase phrase, List<Token> tokens) {
        return phrase.is(Kind.PREPOSITION) && tokens.get(phrase.head()).norm().equals("ago");
    }

    private static boolean isTime(Phrase phrase, List<Token> tokens) {
        return switch (tokens.get(phrase.head()).norm()) {
            case "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "week",
                    "month",
                    "year",
                    "day",
                    "night",
                    "morning",
                    "evening",
                    "afternoon" -> true;
            default -> false;
        };
    }

    private static List<List<Phrase>> stretches(List<Phrase> run) {
        List<List<Phrase>> stretches = new ArrayList<>();
        List<Phrase> current = new ArrayList<>();
        for (Phrase phrase : run) {
            if (phrase.is(Kind.COMMA) || phrase.is(Kind.BREAK)) {
                stretches.add(current);
                current = new ArrayList<>();
            } else {
                current.add(phrase);
            }
        }
        if (!current.isEmpty()) {
            stretches.add(current);
        }
        stretches.removeIf(List::isEmpty);
        return stretches;
    }
}
