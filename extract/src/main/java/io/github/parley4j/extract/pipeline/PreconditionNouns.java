package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.Proposition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "A is a precondition for C", "C is conditional on A", "C depends on A". */
final class PreconditionNouns {
    private static final Set<String> NOUNS = ClosedClasses.words("precondition-nouns");

    private static final Set<String> JOINTS = ClosedClasses.words("dependence-prepositions");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    PreconditionNouns(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.memory = memory;
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
    }

    List<Candidate> read(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i + 1 < reading.tokens().size(); i++) {
            Candidate candidate = null;
            if (NOUNS.contains(reading.token(i).lemma())
                    && Set.of("for", "to", "of").contains(reading.token(i + 1).norm())) {
                candidate = condition(reading, i, true);
            } else {
                Predicate predicate = reading.predicateAt(i);
                if (predicate != null
                        && predicate.stance() == Stance.DEPEND
                        && !predicate.frame().equals("none")) {
                    candidate = condition(reading, i, false);
                }
            }
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** Reads what stands before and behind the word; before is the condition when {@code first}. */
    private @Nullable Candidate condition(Reading reading, int word, boolean first) {
        Clause clause = reading.clauseAt(word);
        VerbGroup verb = clause.verb;
        if (first && word > 0 && reading.token(word - 1).norm().equals("as")) {
            int stop = Regions.complementEnd(reading, word + 2, true);
            memory.gate(
                    reading.sentence().index(),
                    holders.parties(reading, clause.subjects),
                    contents.read(reading.sentence(), word + 2, Math.max(word + 2, stop)));
            return null;
        }
        boolean copula = verb != null && (verb.to() <= word || verb.head() == word);
        if (verb == null || !copula) {
            return null;
        }
        int end = Regions.complementEnd(reading, word + 2, true);
        int on = verb.head() == word && !verb.passive() ? joint(reading, word, end) : word + 1;
        List<Content> before = on > word + 1
                ? contents.read(reading.sentence(), word + 1, on)
                : contents.read(reading.sentence(), clause.from, verb.from());
        List<Content> behind = contents.read(reading.sentence(), on + 1, Math.max(on + 1, end));
        if (before.isEmpty() || behind.isEmpty() || verb.negated()) {
            return null;
        }
        Source source = sources.of(reading, clause);
        List<String> who = holders.speakerOrSubject(reading, source, clause);
        if (who.isEmpty()) {
            return null;
        }
        Proposition proposition = new Proposition(
                Kind.PRECONDITION,
                reading.sentence().index(),
                clause.from,
                end,
                who,
                List.of(),
                first ? behind : before,
                first ? before : behind,
                Sense.ONLY_IF,
                List.of(),
                source,
                false,
                false,
                first ? "is a condition for" : "depends on");
        return new Candidate(proposition, clause, verb.from(), end, false);
    }

    /** "conditioned talks on a truce", "linked a truce to a pullout": where the second thing begins. */
    private static int joint(Reading reading, int verb, int end) {
        Predicate predicate = reading.predicateAt(verb);
        for (int i = verb + 2; predicate != null && i < end; i++) {
            if (JOINTS.contains(reading.token(i).norm())
                    && predicate.frame().equals("np")
                    && !Set.of("VB", "VBP")
                            .contains(reading.token(Math.min(i + 1, end - 1)).tag())) {
                return i;
            }
        }
        return verb + 1;
    }
}
