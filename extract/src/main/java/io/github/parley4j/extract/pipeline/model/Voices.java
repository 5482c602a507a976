package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Referent;
import io.github.parley4j.extract.pipeline.propositions.attribution.Referents;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the person through whom a party holds a position: who says it, or else who is told to want or do it. */
public final class Voices {
    private final Referents referents;

    public Voices(Referents referents) {
        this.referents = referents;
    }

    /** The person's id; null where the party speaks as a whole or without a name. */
    @Nullable
    String person(Reading reading, Proposition said, String party) {
        Source source = said.source();
        if (source != null && party.equals(source.party())) {
            return source.person();
        }
        List<Integer> subjects = reading.clauseAt(said.from()).subjects();
        if (subjects.size() != 1) {
            return null;
        }
        for (Referent referent : referents.at(reading.sentence().index(), subjects.get(0))) {
            if (party.equals(referent.party())) {
                return referent.person();
            }
        }
        return null;
    }
}
