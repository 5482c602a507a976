package io.github.parley4j.extract.pipeline.propositions.conditions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.UncodedContents;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "A is a precondition for C", "C is conditional on A", "C depends on A". */
public final class PreconditionNouns {
    private static final Set<String> NOUNS = ClosedClasses.words("precondition-nouns");

    /** "A must precede C", "A has to come before C": what comes first stands before the verb. */
    private static final Set<String> PRECEDING = Set.of("come", "precede");

    /** "made the loans dependent on reforms": the thing that waits is the object. */
    private static final Set<String> MAKING = Set.of("make", "keep");

    private static final Set<String> JOINTS = ClosedClasses.words("dependence-prepositions");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;

    public PreconditionNouns(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.memory = memory;
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
    }

    public List<Candidate> read(Reading reading) {
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
                    candidate = condition(
                            reading, i, PRECEDING.contains(reading.token(i).lemma()));
                }
            }
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** "as a condition", "as conditions": the place of "as", or -1. */
    private static int asBefore(Reading reading, int word) {
        Phrase noun = reading.phraseAt(word);
        int as = noun == null ? -1 : noun.from() - 1;
        return as >= 0 && reading.token(as).norm().equals("as") ? as : -1;
    }

    /** "insists on A as a condition for C", "set A as a condition for C"; without A, C waits for demands still to come. */
    private @Nullable Candidate named(Reading reading, Clause clause, int as, int word) {
        int end = Math.max(word + 2, Regions.complementEnd(reading, word + 2, true));
        List<Content> held = contents.read(reading.sentence(), word + 2, end);
        VerbGroup verb = clause.verb();
        Clause wish = clause.kind() == Clause.Kind.COMPLEMENT && clause.parent() != null ? clause.parent() : clause;
        List<Content> before = verb == null || verb.to() > as
                ? List.of()
                : verb.passive()
                        ? contents.read(reading.sentence(), clause.from(), verb.from())
                        : contents.read(reading.sentence(), wish == clause ? verb.to() : verb.from(), as);
        List<String> who = verb != null && verb.passive()
                ? holders.agent(reading, verb.to())
                : holders.parties(reading, wish.subjects());
        if (before.isEmpty()) {
            memory.gate(reading.sentence().index(), who, held);
            return null;
        }
        Predicate predicate = verb == null ? null : reading.predicateAt(verb.head());
        boolean wanted = predicate == null || predicate.stance() == Stance.SEEK || predicate.stance() == Stance.OFFER;
        if (verb == null || verb.negated() || !wanted || who.isEmpty() || held.isEmpty()) {
            return null;
        }
        return candidate(reading, wish, verb, end, who, held, before, "as a condition for");
    }

    private Candidate candidate(
            Reading reading,
            Clause clause,
            VerbGroup verb,
            int end,
            List<String> who,
            List<Content> held,
            List<Content> first,
            String rule) {
        Proposition proposition = new Proposition(
                Kind.PRECONDITION,
                reading.sentence().index(),
                clause.from(),
                end,
                who,
                List.of(),
                held,
                first,
                Sense.ONLY_IF,
                List.of(),
                sources.of(reading, clause),
                false,
                false,
                rule);
        return new Candidate(proposition, clause, verb.from(), end, false);
    }

    /** Reads what stands before and behind the word; before is the condition when {@code first}. */
    private @Nullable Candidate condition(Reading reading, int word, boolean first) {
        Clause clause = reading.clauseAt(word);
        VerbGroup verb = clause.verb();
        int as = first ? asBefore(reading, word) : -1;
        if (as >= 0) {
            return named(reading, clause, as, word);
        }
        if (first && verb != null && word < verb.from()) {
            return identified(reading, clause, verb, word);
        }
        boolean copula = verb != null && (verb.to() <= word || verb.head() == word);
        if (verb == null || !copula) {
            return null;
        }
        boolean precedes = PRECEDING.contains(reading.token(word).lemma());
        int end = Regions.complementEnd(reading, word + (precedes ? 1 : 2), true);
        int on = verb.head() == word && !verb.passive() ? joint(reading, word, end) : word + 1;
        boolean made = on == word + 1
                && verb.to() < word
                && MAKING.contains(reading.token(verb.head()).lemma());
        List<Content> before = on > word + 1
                ? contents.read(reading.sentence(), word + 1, on)
                : made
                        ? contents.read(reading.sentence(), verb.to(), word)
                        : contents.read(reading.sentence(), clause.from(), verb.from());
        int begin = precedes ? word + 1 : on + 1;
        List<Content> behind = contents.read(reading.sentence(), begin, Math.max(begin, end));
        if (!first && behind.isEmpty() && !before.isEmpty()) {
            behind = UncodedContents.thing(reading, begin, end);
        } else if (!first && before.isEmpty() && !behind.isEmpty() && on == word + 1) {
            before = contents.infer(reading, clause.from(), verb.from(), false);
        }
        boolean told = precedes && !Obligations.obliges(reading, verb);
        if (before.isEmpty() || behind.isEmpty() || verb.negated() || told) {
            return null;
        }
        Source source = sources.of(reading, clause);
        List<String> who =
                made ? holders.parties(reading, clause.subjects()) : holders.speakerOrSubject(reading, source, clause);
        if (who.isEmpty()) {
            return null;
        }
        return candidate(
                reading,
                clause,
                verb,
                end,
                who,
                first ? behind : before,
                first ? before : behind,
                first ? "is a condition for" : "depends on");
    }

    /** "The condition for a truce is a pullout", "the key to peace is …": what comes first stands behind the verb. */
    private @Nullable Candidate identified(Reading reading, Clause clause, VerbGroup verb, int word) {
        if (!reading.token(verb.head()).lemma().equals("be") || verb.negated()) {
            return null;
        }
        int end = Math.max(verb.to(), Regions.complementEnd(reading, verb.to(), true));
        List<Content> held = contents.read(reading.sentence(), word + 2, verb.from());
        List<Content> before = contents.read(reading.sentence(), verb.to(), end);
        Phrase noun = reading.phraseAt(word);
        List<String> own = noun == null ? List.of() : holders.possessor(reading, noun, word);
        Source source = sources.of(reading, clause);
        List<String> who = own.isEmpty() && source != null && source.party() != null ? List.of(source.party()) : own;
        return held.isEmpty() || before.isEmpty() || who.isEmpty()
                ? null
                : candidate(reading, clause, verb, end, who, held, before, "the condition for is");
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
