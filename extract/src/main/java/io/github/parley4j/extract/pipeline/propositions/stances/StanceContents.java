package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Clefts;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a stance word bears on: its complement, its subject where it is passive or judges, its modifiers. */
final class StanceContents {
    private static final Set<String> RETALIATION = ClosedClasses.words("retaliation");

    private final StoryContents contents;

    StanceContents(StoryContents contents) {
        this.contents = contents;
    }

    /** The contents of a stance word's complement, which ends before {@code end}. */
    List<Content> of(Reading reading, Predicate predicate, Clause clause, int end) {
        boolean gap = predicate.frame().equals("gap");
        int named = gap && Clefts.isFree(reading, clause) ? Clefts.behindVerb(reading, predicate) : 0;
        if (named < 0) {
            return List.of();
        }
        VerbGroup group = reading.verbAt(predicate.head());
        boolean passive = predicate.isVerb()
                && group != null
                && group.passive()
                && predicate.frame().equals("passive");
        List<Content> found = new ArrayList<>();
        if (passive && group != null && !group.finite()) {
            found.addAll(nearest(reading, Math.max(clause.from(), nounBefore(reading, predicate)), predicate.from()));
        } else if (passive && !clause.subjects().isEmpty()) {
            found.addAll(contents.read(reading.sentence(), clause.from(), predicate.from()));
        } else if (predicate.frame().equals("none") && !predicate.isVerb()) {
            found.addAll(contents.read(
                    reading.sentence(), Regions.judgedFrom(reading, predicate, clause), predicate.from()));
        } else if (gap) {
            int begin = named > 0 ? named : Math.max(0, clause.from() - 8);
            int stop = named > 0 ? Regions.complementEnd(reading, named, true) : predicate.from();
            found.addAll(contents.read(reading.sentence(), begin, Math.max(begin, stop)));
        } else if (predicate.frame().equals("given")) {
            Phrase noun = reading.phraseAt(predicate.head());
            Phrase given = noun == null ? null : reading.phraseAt(noun.from() - 1);
            return given == null ? List.of() : contents.read(reading.sentence(), given.from(), given.to());
        } else if (predicate.isNoun()) {
            found.addAll(nominal(reading, predicate, end));
        }
        if (!passive || predicate.frame().equals("to") || predicate.stance() == Stance.CONCLUDE) {
            found.addAll(contents.read(reading.sentence(), begin(reading, predicate), end));
        }
        return Regions.outsideConditions(
                reading, predicate.head(), found.stream().distinct().toList());
    }

    /** Where the noun phrase with its "of" phrases begins that a participle follows: "the terms of the deal [sought by Oman]". */
    private static int nounBefore(Reading reading, Predicate participle) {
        Phrase last = participle.from() > 0 ? reading.phraseAt(participle.from() - 1) : null;
        int at = last == null ? -1 : reading.phrases().indexOf(last);
        while (at > 0
                && (reading.phrases().get(at - 1).is(Phrase.Kind.NOUN)
                        || reading.phrases().get(at - 1).is(Phrase.Kind.PREPOSITION)
                        || reading.phrases().get(at - 1).is(Phrase.Kind.COMMA))) {
            at--;
        }
        return at < 0 ? 0 : reading.phrases().get(at).from();
    }

    /** The last thing of a stretch: "the truce accepted by both", "a plan, drawn up by Oman and rejected by Yemen". */
    List<Content> nearest(Reading reading, int from, int to) {
        List<Content> before = contents.read(reading.sentence(), from, to);
        return before.isEmpty() ? before : List.of(before.get(before.size() - 1));
    }

    /** "would lift the ban, a step that Kenya rejected": the noun before the relative clause stands for what came before. */
    static boolean sumsUp(Reading reading, Predicate predicate, Clause clause) {
        if (!predicate.frame().equals("gap")) {
            return false;
        }
        int before = clause.kind() == Clause.Kind.RELATIVE ? clause.from() : predicate.from();
        return Predicates.summing(reading.tokens(), reading.phrases(), before) != null;
    }

    /** The modifiers of a stance noun are content too: "its ceasefire proposal", "the pay demand". */
    private List<Content> nominal(Reading reading, Predicate predicate, int end) {
        Phrase noun = reading.phraseAt(predicate.head());
        if (noun == null
                || (end > predicate.to()
                        && !contents.read(reading.sentence(), predicate.to(), end)
                                .isEmpty())) {
            return List.of();
        }
        return contents.read(reading.sentence(), noun.from(), predicate.from());
    }

    /** Where the complement begins: behind the word, or with the infinitive behind the time that is set. */
    static int begin(Reading reading, Predicate predicate) {
        for (int i = predicate.to();
                predicate.frame().equals("np-time-to") && i < reading.tokens().size();
                i++) {
            if (reading.token(i).tag().equals("TO") && reading.verbAt(i) != null) {
                return i;
            }
        }
        return predicate.to();
    }

    /** "a harsh response", "serious consequences": harm that is not named. */
    static List<Content> retaliation(Reading reading, Predicate predicate, int end) {
        for (int i = predicate.to(); i < end; i++) {
            if (RETALIATION.contains(reading.token(i).lemma())) {
                return List.of(new Content(i, i + 1, "other", Valence.HARM, false, -1, i, "OTHER"));
            }
        }
        return List.of();
    }
}
