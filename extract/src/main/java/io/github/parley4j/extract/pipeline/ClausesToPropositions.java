package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.UncodedContents;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.JointParties;
import io.github.parley4j.extract.pipeline.propositions.attribution.Referents;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.conditions.ConditionRules;
import io.github.parley4j.extract.pipeline.propositions.conditions.Otherwise;
import io.github.parley4j.extract.pipeline.propositions.conditions.PreconditionNouns;
import io.github.parley4j.extract.pipeline.propositions.conditions.Sequences;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import io.github.parley4j.extract.pipeline.propositions.replies.Exceptions;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyRules;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyWords;
import io.github.parley4j.extract.pipeline.propositions.stances.ModalRules;
import io.github.parley4j.extract.pipeline.propositions.stances.PlanRules;
import io.github.parley4j.extract.pipeline.propositions.stances.PlannedActs;
import io.github.parley4j.extract.pipeline.propositions.stances.StanceRules;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/** Stage 4: reads the clauses of a text into propositions, sentence by sentence. */
final class ClausesToPropositions {
    private final Contents contents;
    private final Stances stances;
    private final BiPredicate<Text, Sentence> gate;
    private final ReplyWords replies = new ReplyWords();

    /** Reads every sentence that may have content. */
    ClausesToPropositions(Contents contents, Stances stances) {
        this(contents, stances, (text, sentence) -> true);
    }

    /** {@code gate} tells which sentences can hold a position at all. */
    ClausesToPropositions(Contents contents, Stances stances, BiPredicate<Text, Sentence> gate) {
        this.contents = contents;
        this.stances = stances;
        this.gate = gate;
    }

    /**
     * Reads a text.
     *
     * @param text the text of stage 1
     * @param reading the reading of a sentence, by its index
     * @param referents whom noun phrases stand for
     * @return the propositions in text order
     */
    List<Proposition> read(Text text, IntFunction<Reading> reading, Referents referents) {
        StoryContents story = StoryContents.of(contents, text, reading);
        Sources sources = new Sources(text, reading, referents, stances);
        Holders holders = new Holders(referents, sources, new JointParties(reading, referents));
        Memory memory = new Memory();
        StanceRules stanceRules = new StanceRules(story, holders, sources, memory);
        ModalRules modalRules = new ModalRules(story, holders, sources, memory);
        PlanRules planRules = new PlanRules(story, holders, sources, memory);
        ConditionRules conditionRules = new ConditionRules(story, holders, sources, memory);
        PreconditionNouns nouns = new PreconditionNouns(story, holders, sources, memory);
        ReplyRules replyRules = new ReplyRules(replies, story, holders, sources, memory);
        List<Proposition> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (text.asks(sentence.index())) {
                continue;
            }
            boolean answered = replies.mayHave(sentence, memory.isOffered());
            boolean mayHold = story.infers() || mayMean(sentence, memory);
            if (!answered && !(mayHold && gate.test(text, sentence))) {
                if (memory.mayNote(sentence)) {
                    memory.note(reading.apply(sentence.index()), holders);
                }
                continue;
            }
            Reading current = reading.apply(sentence.index());
            List<Candidate> open = answered ? replyRules.read(current) : List.of();
            memory.note(current, holders);
            List<Candidate> candidates = new ArrayList<>(nouns.read(current));
            List<Candidate> dependencies = List.copyOf(candidates);
            for (Candidate candidate : stanceRules.read(current)) {
                if (!overlaps(dependencies, candidate)) {
                    candidates.add(candidate);
                }
            }
            candidates.addAll(planRules.read(current, candidates));
            candidates.addAll(modalRules.read(current, candidates));
            candidates.removeIf(candidate -> open.stream().anyMatch(reply -> isTold(reply, candidate)));
            List<Candidate> joined =
                    Otherwise.join(current, Sequences.join(current, conditionRules.join(current, candidates)), memory);
            List<Proposition> found = joined.stream()
                    .map(candidate -> Exceptions.of(current, PlannedActs.of(current, candidate)))
                    .toList();
            memory.remember(found.stream()
                    .filter(proposition -> !UncodedContents.isAll(proposition))
                    .toList());
            all.addAll(found);
            open.forEach(reply -> all.add(reply.proposition()));
        }
        return UncodedContents.weighed(all);
    }

    private boolean mayMean(Sentence sentence, Memory memory) {
        return contents.mayHave(sentence) || memory.mayMean(sentence) || UncodedContents.mayHave(sentence);
    }

    /** "will give [its answer to the truce proposal]": within an answer, whoever answers proposes and rejects nothing. */
    private static boolean isTold(Candidate reply, Candidate candidate) {
        return candidate.begin() >= reply.begin()
                && candidate.begin() < reply.end()
                && candidate.proposition().holders().stream()
                        .anyMatch(reply.proposition().holders()::contains);
    }

    private static boolean overlaps(List<Candidate> dependencies, Candidate candidate) {
        return dependencies.stream().anyMatch(other -> other.clause() == candidate.clause());
    }
}
