package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as stage 3 reads it.
 *
 * @param sentence the tagged sentence
 * @param phrases its chunks
 * @param clauses its finite clauses, in the order in which they begin
 * @param predicates its stance words
 * @param connectives its connectives of condition and exchange
 */
public record Reading(
        Sentence sentence,
        List<Phrase> phrases,
        List<Clause> clauses,
        List<Predicate> predicates,
        List<Connective.Found> connectives) {

    private static final Set<String> ONLY_BY = ClosedClasses.words("only-by");
    private static final Set<String> CAUSES = ClosedClasses.words("cause-connectives");
    private static final Set<String> NOT_DONE = ClosedClasses.words("omitting-verbs");

    static Reading of(Sentence sentence, Stances stances, Connectives connectives) {
        List<Token> tokens = sentence.tokens();
        List<Phrase> phrases = Phrases.of(tokens);
        List<Clause> clauses = Clauses.of(tokens, phrases, lemma -> reports(stances, lemma));
        Inversions.mend(tokens, phrases, clauses);
        List<Predicate> predicates = Predicates.of(tokens, phrases, stances);
        List<Connective.Found> found = connectives(tokens, phrases, connectives);
        found.removeIf(connective -> predicates.stream()
                .anyMatch(predicate -> setsTime(predicate, connective)
                        || isPart(predicate, connective)
                        || waives(tokens, predicate, connective)));
        return new Reading(sentence, phrases, clauses, predicates, found);
    }

    /** "is after a pay rise": the connective belongs to the stance word. */
    private static boolean isPart(Predicate predicate, Connective.Found connective) {
        return predicate.from() < connective.from() && connective.to() <= predicate.to();
    }

    /** "offered a lull without insisting on talks": what is not asked is no condition. */
    private static boolean waives(List<Token> tokens, Predicate predicate, Connective.Found connective) {
        return predicate.stance() == Stance.SEEK
                && connective.connective().name().equals("without")
                && connective.to() == predicate.from()
                && tokens.get(predicate.from()).tag().equals("VBG");
    }

    /** "gave the rebels until Friday to leave": the word tells how long, not what is waited for. */
    private static boolean setsTime(Predicate predicate, Connective.Found connective) {
        return predicate.frame().equals("np-time-to")
                && connective.sense() == Connective.Sense.UNTIL
                && connective.from() > predicate.head()
                && connective.from() < predicate.to() + 6;
    }

    /** The connectives in the words, and the preposition of "can only end with …", "will only come through …". */
    private static List<Connective.Found> connectives(List<Token> tokens, List<Phrase> phrases, Connectives table) {
        List<Connective.Found> found =
                new ArrayList<>(table.in(tokens.stream().map(Token::norm).toList()));
        for (int i = 0; i + 1 < phrases.size(); i++) {
            Phrase verb = phrases.get(i);
            Phrase next = phrases.get(i + 1);
            boolean only = verb.is(Phrase.Kind.VERB)
                    && tokens.subList(verb.from(), verb.to()).stream()
                            .anyMatch(token -> token.norm().equals("only"));
            if (only && ONLY_BY.contains(tokens.get(next.head()).norm())) {
                found.removeIf(other -> other.from() <= next.head() && next.head() < other.to());
                found.add(new Connective.Found(
                        new Connective(List.of("only"), Connective.Sense.ONLY_IF), next.head(), next.head() + 1));
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.is(Phrase.Kind.SUBORDINATOR)
                    && tokens.get(phrase.head()).norm().equals("should")) {
                found.add(new Connective.Found(
                        new Connective(List.of("should"), Connective.Sense.IF), phrase.from(), phrase.to()));
            }
        }
        found.removeIf(each -> isLoad(tokens, each));
        found.replaceAll(each -> lacking(tokens, phrases, each));
        found.sort(Comparator.comparingInt(Connective.Found::from));
        return found;
    }

    /** "goods subject to a 20 percent duty": what they bear, and no condition. */
    private static boolean isLoad(List<Token> tokens, Connective.Found found) {
        return found.connective().name().equals("subject to")
                && tokens.subList(found.to(), Math.min(tokens.size(), found.to() + 3)).stream()
                        .anyMatch(
                                token -> token.tag().equals("CD") || token.tag().equals("$"));
    }

    /** "refused to meet because they have not been released": what has not happened yet is waited for. */
    private static Connective.Found lacking(List<Token> tokens, List<Phrase> phrases, Connective.Found found) {
        if (!CAUSES.contains(found.connective().name())) {
            return found;
        }
        for (Phrase phrase : phrases) {
            if (phrase.from() >= found.to() && phrase.is(Phrase.Kind.VERB)) {
                VerbGroup verb = VerbGroups.read(tokens, phrase.from(), phrase.to());
                boolean perfect = VerbGroups.isPerfect(tokens, verb);
                boolean missing = verb.negated()
                        || NOT_DONE.contains(tokens.get(verb.head()).lemma());
                return perfect && missing
                        ? new Connective.Found(
                                new Connective(found.connective().words(), Connective.Sense.LACKING),
                                found.from(),
                                found.to())
                        : found;
            }
        }
        return found;
    }

    private static boolean reports(Stances stances, String lemma) {
        Optional<StanceWord> word = stances.verb(lemma);
        return word.isPresent()
                && word.get().stance().reports()
                && (word.get().takes("that") || word.get().stance() == Stance.SAY);
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The chunk that holds a token, or null for a quotation mark and behind the end. */
    public @Nullable Phrase phraseAt(int token) {
        return phraseAt(phrases, token);
    }

    static @Nullable Phrase phraseAt(List<Phrase> phrases, int token) {
        int low = 0;
        int high = phrases.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Phrase phrase = phrases.get(middle);
            if (token < phrase.from()) {
                high = middle - 1;
            } else if (token >= phrase.to()) {
                low = middle + 1;
            } else {
                return phrase;
            }
        }
        return null;
    }

    /** The innermost clause that holds a token. */
    public Clause clauseAt(int token) {
        Clause best = clauses.get(0);
        for (Clause clause : clauses) {
            if (clause.has(token) && clause.from >= best.from) {
                best = clause;
            }
        }
        return best;
    }

    /** The stance word whose main token this is, or null. */
    public @Nullable Predicate predicateAt(int token) {
        for (Predicate predicate : predicates) {
            if (predicate.head() == token) {
                return predicate;
            }
        }
        return null;
    }

    /** The verb group that holds a token, or null. */
    public @Nullable VerbGroup verbAt(int token) {
        Phrase phrase = phraseAt(token);
        if (phrase == null || !phrase.is(Phrase.Kind.VERB)) {
            return null;
        }
        for (Clause clause : clauses) {
            VerbGroup verb = clause.verb;
            if (verb != null && verb.head() == phrase.head() && verb.from() < phrase.from()) {
                return verb;
            }
        }
        return VerbGroups.read(tokens(), phrase.from(), phrase.to());
    }
}
