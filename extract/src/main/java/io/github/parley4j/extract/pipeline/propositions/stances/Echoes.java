package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.List;
import java.util.Set;

/** Finds what has just been said where a noun names it as somebody's wish: "…, a key demand of the strikers". */
final class Echoes {
    private static final Set<String> POINTERS = Set.of("this", "that", "which", "it");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    private static final Set<String> DEMANDS = ClosedClasses.words("demand-nouns");

    private final StoryContents contents;
    private final Memory memory;

    Echoes(StoryContents contents, Memory memory) {
        this.contents = contents;
        this.memory = memory;
    }

    /** What a noun of wishing that ends a clause takes up; nothing when it takes up nothing. */
    List<Content> of(Reading reading, Predicate predicate, Clause clause) {
        if (!predicate.isNoun()
                || predicate.stance() != Stance.SEEK
                || !DEMANDS.contains(reading.token(predicate.head()).lemma())) {
            return List.of();
        }
        int from = begin(reading, predicate);
        VerbGroup verb = clause.verb();
        boolean is = verb != null
                && verb.to() == from
                && !verb.negated()
                && reading.token(verb.head()).lemma().equals("be");
        if (is && points(reading, clause)) {
            List<Content> before = contents.read(reading.sentence(), 0, clause.from());
            return before.isEmpty() || clause.kind() == Clause.Kind.MAIN
                    ? memory.latest()
                    : List.of(before.get(before.size() - 1));
        }
        List<Content> before =
                isApposed(reading, predicate) ? contents.read(reading.sentence(), clause.from(), from - 1) : List.of();
        return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1));
    }

    /** "…, [a key demand] of the strikers". */
    static boolean isApposed(Reading reading, Predicate predicate) {
        int from = begin(reading, predicate);
        return from > 1
                && reading.token(from - 1).norm().equals(",")
                && INDEFINITE.contains(reading.token(from).norm());
    }

    private static boolean points(Reading reading, Clause clause) {
        boolean relative = clause.kind() == Clause.Kind.RELATIVE
                && reading.token(clause.from()).norm().equals("which");
        return relative
                || clause.subjects().stream()
                        .anyMatch(head -> POINTERS.contains(reading.token(head).norm()));
    }

    /** Where the noun phrase begins, with "one of" before it. */
    private static int begin(Reading reading, Predicate predicate) {
        Phrase noun = reading.phraseAt(predicate.head());
        int from = noun == null ? predicate.from() : noun.from();
        boolean partitive = from > 1
                && reading.token(from - 1).norm().equals("of")
                && reading.token(from - 2).norm().equals("one");
        return partitive ? from - 2 : from;
    }
}
