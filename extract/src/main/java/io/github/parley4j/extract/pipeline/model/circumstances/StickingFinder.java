package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.model.circumstances.StickingWords.Role;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says that talks stick at: "pay is the main sticking point", "the sides are divided over pay", "gaps
 * remain on pay". What is denied, over or only possible is none.
 */
final class StickingFinder {
    /**
     * A matter that talks stick at.
     *
     * @param contents what it is about
     * @param main whether it is called the main one
     * @param begin first token of the words that say so
     * @param from first token of the matter
     * @param to token after it
     */
    record Found(List<Content> contents, boolean main, int begin, int from, int to) {
        /** The token behind all the words that say so. */
        int end(int said) {
            return Math.max(said, to);
        }
    }

    private static final Set<String> LISTS = ClosedClasses.words("list-openers");
    private static final Set<String> COPULAS = ClosedClasses.words("copulas");
    private static final Set<String> LISTING = Set.of("include", "involve", "concern");
    private static final Set<String> STAYING = Set.of("remain", "persist", "exist", "continue");
    private static final Set<String> SKIPPED = Set.of("among", "of", "one", "to", "be", "still", "as");
    private static final Set<String> NEVER = Set.of("not", "never", "longer", "hardly");
    private static final int REACH = 5;
    private static final int CLOSE = 3;

    private final StickingWords words;
    private final StoryContents story;
    private final Reading reading;

    StickingFinder(StickingWords words, StoryContents story, Reading reading) {
        this.words = words;
        this.story = story;
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            VerbGroup verb = clause.verb();
            Found named = verb == null || isOpen(clause, verb) ? null : named(clause, verb);
            if (named != null) {
                found.add(named);
            }
        }
        for (int i = 0; i < reading.tokens().size(); i++) {
            Found told = byWord(i);
            int at = i;
            if (told != null && found.stream().noneMatch(other -> other.begin <= at && at < other.to)) {
                found.add(told);
            }
        }
        return found;
    }

    private boolean isOpen(Clause clause, VerbGroup verb) {
        return verb.negated()
                || Modality.isPossible(verb.modal())
                || Modality.hypothetical(reading, clause)
                || Modality.unsaid(reading, clause)
                || (words.at(reading, verb.head(), Role.SOLVED) != null
                        && words.at(reading, verb.head(), Role.DIVIDED) == null);
    }

    /** "Pay is the sticking point", "the sticking points include pay". */
    private @Nullable Found named(Clause clause, VerbGroup verb) {
        Phrase subject = clause.subjects().isEmpty()
                ? null
                : reading.phraseAt(clause.subjects().get(0));
        String lemma = reading.token(verb.head()).lemma();
        StickingWords.Found split = words.at(reading, verb.head(), Role.POINT);
        if (subject != null && split != null && split.to() > verb.to()) {
            return found(subject, clause.from(), clause.from(), verb.from());
        }
        boolean copula = COPULAS.contains(lemma);
        Phrase complement = nounBehind(verb.to());
        boolean never = complement != null
                && reading.tokens().subList(verb.from(), complement.head()).stream()
                        .anyMatch(token -> NEVER.contains(token.norm()));
        if (subject == null || never || !(copula || LISTING.contains(lemma))) {
            return null;
        }
        if (complement != null && words.point(reading, subject) != null) {
            int end = Math.max(complement.to(), Regions.complementEnd(reading, complement.to(), true));
            return found(subject, clause.from(), complement.from(), end);
        }
        boolean point = copula && complement != null && words.point(reading, complement) != null;
        return point ? found(complement, clause.from(), clause.from(), verb.from()) : null;
    }

    private @Nullable Phrase nounBehind(int from) {
        for (int i = from; i < reading.tokens().size() && i < from + REACH; i++) {
            Phrase phrase = reading.phraseAt(i);
            if (phrase == null
                    || phrase.is(Kind.ADVERB)
                    || SKIPPED.contains(reading.token(i).norm())) {
                continue;
            }
            return phrase.is(Kind.NOUN) ? phrase : null;
        }
        return null;
    }

    /** "divided over pay", "gaps on pay", "gaps remain on pay". */
    private @Nullable Found byWord(int at) {
        Clause clause = reading.clauseAt(at);
        if (clause.verb() != null && isOpen(clause, clause.verb())) {
            return null;
        }
        StickingWords.Found divided = words.at(reading, at, Role.DIVIDED);
        if (divided != null && isVerbal(at) && !isOver(clause, at)) {
            return behind(divided, divided.to(), clause.from(), null);
        }
        Phrase noun = reading.phraseAt(at);
        StickingWords.Found point = noun == null || noun.head() != at ? null : words.point(reading, noun);
        if (point == null || noun == null) {
            return null;
        }
        Found next = behind(point, Math.max(noun.to(), point.to()), noun.from(), noun);
        VerbGroup verb = next == null ? reading.verbAt(noun.to()) : null;
        boolean stays =
                verb != null && STAYING.contains(reading.token(verb.head()).lemma());
        next = stays && verb != null ? behind(point, verb.to(), noun.from(), noun) : next;
        return next == null ? listed(noun) : next;
    }

    /** "are no longer at odds". */
    private boolean isOver(Clause clause, int at) {
        int from = clause.verb() == null ? at : Math.min(at, clause.verb().from());
        return reading.tokens().subList(from, at).stream().anyMatch(token -> NEVER.contains(token.norm()));
    }

    /** Not "a clash", "the founder". */
    private boolean isVerbal(int at) {
        return !reading.token(at).tag().startsWith("NN");
    }

    /** "sticking points: pay and hours", "sticking points remain, including pay". */
    private @Nullable Found listed(Phrase noun) {
        for (int i = noun.to(); i + 1 < reading.tokens().size() && i < noun.to() + CLOSE; i++) {
            String norm = reading.token(i).norm();
            if (norm.equals(":") || LISTS.contains(norm)) {
                return found(noun, noun.from(), i + 1, Math.max(i + 2, Regions.complementEnd(reading, i + 1, true)));
            }
        }
        return null;
    }

    /** The matter behind a joint that stands close to a token. */
    private @Nullable Found behind(StickingWords.Found word, int from, int begin, @Nullable Phrase noun) {
        for (int i = from; i + 1 < reading.tokens().size() && i < from + CLOSE; i++) {
            if (word.joints().contains(reading.token(i).norm())) {
                VerbGroup verb = reading.clauseAt(i).verb();
                int end = Regions.complementEnd(reading, i + 1, true);
                int stop = verb != null && verb.from() > i ? Math.min(end, verb.from()) : end;
                return found(noun, begin, i + 1, Math.max(i + 2, stop));
            }
            Phrase phrase = reading.phraseAt(i);
            if (phrase == null || !phrase.is(Kind.ADVERB)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Found found(@Nullable Phrase noun, int begin, int from, int to) {
        List<Content> contents = story.read(reading.sentence(), from, to).stream()
                .filter(content -> !Set.of("other", "agreement").contains(content.issue()))
                .toList();
        boolean main = noun != null && words.within(reading, noun, Role.MAIN);
        return contents.isEmpty() ? null : new Found(contents, main, begin, from, to);
    }
}
