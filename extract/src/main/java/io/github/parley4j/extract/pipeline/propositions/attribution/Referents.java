package io.github.parley4j.extract.pipeline.propositions.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whom noun phrases stand for; names, descriptions and pronouns alike. */
public interface Referents {
    /** Whom the noun phrase headed by a token stands for; several for "the two sides"; none when it is nobody known. */
    List<Referent> at(int sentence, int token);

    /** The party named by an adjective or possessor inside a noun phrase, or null. */
    @Nullable
    Referent within(int sentence, int from, int to);
}
