package io.github.parley4j.extract.pipeline.mentions.roles;

/** What one text shows about one party's part in it: how often it speaks, acts, brokers, is addressed or only stands by. */
final class PartyEvidence {
    /** Subject of a verb of speech. */
    int speaks;
    /** Subject of another verb in a sentence with a cue of negotiation. */
    int acts;
    /** Subject of another verb elsewhere. */
    int does;
    /** Brokers, hosts or facilitates by the words of the text. */
    int mediates;
    /** Speaks through officials or named people. */
    int voices;
    /** Named people who act for it. */
    int people;
    /** Urged, told, met, or one of those that talk with each other. */
    int addressed;
    /** Named or described in any way but as a place or an attribute. */
    int named;
    /** Named as a place or an attribute. */
    int attributes;

    /** Does what sides of a negotiation do. */
    int sides;
    /** Urges, welcomes or warns, as third parties do. */
    int thirds;

    /** Counts what a verb shows. */
    void count(Conduct conduct) {
        switch (conduct) {
            case SIDE -> sides++;
            case THIRD -> thirds++;
            case MIDDLE -> mediates++;
            case NEUTRAL -> {
                // says nothing about the part
            }
        }
    }

    /** Whether it does nothing but urge, welcome or warn. */
    boolean standsBy() {
        return thirds > 0 && sides == 0;
    }

    /** How much the text makes of it. */
    int weight() {
        return 2 * acts + speaks + does + voices + addressed + named;
    }

    @Override
    public String toString() {
        return "speaks " + speaks + " acts " + acts + " does " + does + " mediates " + mediates + " voices " + voices
                + " people " + people + " addressed " + addressed + " named " + named + " attr " + attributes
                + " sides " + sides + " thirds " + thirds;
    }
}
