package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.text.Quote;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.pipeline.text.tags.Lemmatizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells without tags, by the words of the tables alone, whether a sentence can hold a position: whether it has a stance
 * word, a modal, a plan, a dependence, or somebody who says something. Most sentences of most news have none, and are
 * read no further.
 */
public final class PositionCues {
    /** Tells by itself. */
    private static final int SURE = 1;
    /** Somebody says something, which may be an order or a refusal by its form alone. */
    private static final int SPEECH = 2;
    /** One thing may wait for another. */
    private static final int CONNECTS = 4;
    /** What one thing that waits for another has: a negation, a possibility. */
    private static final int OPEN = 8;

    private static final int WAITS = CONNECTS | OPEN;

    /** Contractions and forms that no ending gives away. */
    private static final List<String> MODALS = List.of("'ll", "wo", "shall", "'d", "can", "ca", "cannot");

    private static final List<String> NEGATIVE = List.of("no", "nobody", "none", "longer");
    private static final List<String> SURE_CLASSES = List.of(
            "precondition-nouns",
            "plans",
            "wishes",
            "obliging-modals",
            "obliging-participles",
            "condemning-verbs",
            "future-modals");

    private final Map<String, Integer> alone = new HashMap<>();
    /** By the first word, phrases with what they tell. */
    private final Map<String, List<Longer>> longer = new HashMap<>();
    /** By the verb, the particles that an object may part from it. */
    private final Map<String, Set<String>> split = new HashMap<>();

    private record Longer(List<String> words, int cue) {}

    public PositionCues(Stances stances, Connectives connectives) {
        stances.words().forEach(this::add);
        connectives.all().stream()
                .filter(connective -> connective.sense().depends())
                .forEach(connective ->
                        add(connective.words(), connective.sense() == Connective.Sense.ONLY_IF ? SURE : CONNECTS));
        for (String sure : SURE_CLASSES) {
            addAll(ClosedClasses.words(sure), SURE);
        }
        addAll(MODALS, SURE);
        addAll(List.of("there", "only", "about to", "going to", "time to", "time for", "time that"), SURE);
        ClosedClasses.words("obliging-verbs").forEach(verb -> addAll(List.of(verb + " to"), SURE));
        addAll(ClosedClasses.words("negations"), OPEN);
        addAll(ClosedClasses.words("possibility-modals"), OPEN);
        addAll(NEGATIVE, OPEN);
        addAll(List.of(":", "according to"), SPEECH);
    }

    private void add(StanceWord word) {
        boolean says = word.stance() == Stance.SAY || word.stance() == Stance.TELL;
        boolean tells = !says || word.takes("np-to");
        add(word.lemmas(), (tells ? SURE : 0) | (word.stance().reports() ? SPEECH : 0));
        if (word.part() == StanceWord.Part.VERB && word.lemmas().size() == 2) {
            split.computeIfAbsent(word.lemmas().get(0), verb -> new HashSet<>())
                    .add(word.lemmas().get(1));
        }
    }

    private void addAll(Collection<String> phrases, int cue) {
        phrases.forEach(phrase -> add(List.of(phrase.split(" ")), cue));
    }

    private void add(List<String> words, int cue) {
        if (words.size() == 1) {
            alone.merge(words.get(0), cue, (a, b) -> a | b);
        } else {
            longer.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Longer(words, cue));
        }
    }

    /** Whether a sentence can hold a position; false means that no rule reads one. */
    public boolean mayHave(Text text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int cues = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (String lemma : Lemmatizer.lemmas(tokens.get(i).norm())) {
                cues |= alone.getOrDefault(lemma, 0) | withNext(lemma, tokens, i);
                if ((cues & SURE) != 0 || (cues & WAITS) == WAITS || isSplit(lemma, tokens, i)) {
                    return true;
                }
            }
        }
        return (cues & SPEECH) != 0 || text.turn(sentence.index()) != null || isQuoted(text.quotes(), sentence);
    }

    private int withNext(String lemma, List<Token> tokens, int i) {
        int cues = 0;
        for (Longer phrase : longer.getOrDefault(lemma, List.of())) {
            cues |= follows(phrase.words, tokens, i) ? phrase.cue : 0;
        }
        return cues;
    }

    private static boolean follows(List<String> words, List<Token> tokens, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (i + k >= tokens.size()
                    || !(words.get(k).equals(Predicates.POSSESSOR)
                            || words.get(k).equals(Predicates.REFLEXIVE)
                            || Lemmatizer.lemmas(tokens.get(i + k).norm()).contains(words.get(k)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSplit(String lemma, List<Token> tokens, int i) {
        Set<String> particles = split.get(lemma);
        return particles != null
                && tokens.subList(i + 1, tokens.size()).stream().anyMatch(token -> particles.contains(token.norm()));
    }

    /** Whether a part of a sentence stands in quotation marks; the quotes are in text order and do not overlap. */
    private static boolean isQuoted(List<Quote> quotes, Sentence sentence) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).end() <= sentence.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < quotes.size() && quotes.get(i).begin() < sentence.end(); i++) {
            if (!quotes.get(i).scare()) {
                return true;
            }
        }
        return false;
    }
}
