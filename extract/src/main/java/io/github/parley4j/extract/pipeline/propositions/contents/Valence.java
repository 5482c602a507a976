package io.github.parley4j.extract.pipeline.propositions.contents;

/** What a content means for the other side: something conceded, something hostile, or neither by itself. */
public enum Valence {
    /** What a counterpart wants: a truce, a release, the lifting of a measure. */
    GIVE,
    /** What a counterpart fears: an attack, new sanctions, a walkout. */
    HARM,
    /** Neither by itself: elections, wages, a law. */
    NEUTRAL;

    Valence reversed() {
        return this == GIVE ? HARM : this == HARM ? GIVE : NEUTRAL;
    }
}
