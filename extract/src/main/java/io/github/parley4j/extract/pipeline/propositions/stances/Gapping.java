package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the second half of "Kenya demanded talks and Chad a truce", where the verb is not said again. */
final class Gapping {
    private final StoryContents contents;
    private final Holders holders;

    Gapping(StoryContents contents, Holders holders) {
        this.contents = contents;
        this.holders = holders;
    }

    /** The joint before the party that takes over the verb, or null: a comma or "and", the party, and its own object. */
    @Nullable
    Phrase joint(Reading reading, Predicate predicate, int end) {
        if (!predicate.isVerb() || predicate.frame().equals("passive")) {
            return null;
        }
        List<Phrase> phrases = reading.phrases();
        for (int i = 0; i + 2 < phrases.size(); i++) {
            Phrase joint = phrases.get(i);
            Phrase party = phrases.get(i + 1);
            Phrase object = phrases.get(i + 2);
            boolean placed = joint.from() > predicate.to() && object.to() <= end;
            boolean joins = joint.is(Kind.COMMA) || joint.is(Kind.COORDINATOR);
            if (placed
                    && joins
                    && party.is(Kind.NOUN)
                    && object.is(Kind.NOUN)
                    && !contents.read(reading.sentence(), predicate.to(), joint.from())
                            .isEmpty()
                    && !holders.parties(reading, List.of(party.head())).isEmpty()) {
                return joint;
            }
        }
        return null;
    }

    /** What the party behind the joint does in the same way; null when its object says nothing. */
    @Nullable
    Candidate second(Reading reading, Candidate first, Phrase joint, int end) {
        Phrase party = reading.phrases().get(reading.phrases().indexOf(joint) + 1);
        List<Content> own = contents.read(reading.sentence(), party.to(), end);
        Proposition said = first.proposition();
        if (own.isEmpty() || own.stream().allMatch(content -> content.from() < party.to())) {
            return null;
        }
        return new Candidate(
                new Proposition(
                        said.kind(),
                        said.sentence(),
                        party.from(),
                        end,
                        holders.parties(reading, List.of(party.head())),
                        List.of(),
                        own,
                        List.of(),
                        null,
                        List.of(),
                        said.source(),
                        said.tentative(),
                        said.earlier(),
                        said.rule() + " + gap"),
                first.clause(),
                party.from(),
                end,
                first.negated());
    }
}
