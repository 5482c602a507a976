package io.github.parley4j.extract.pipeline.mentions.names;

/** What sort of body a name stands for: the kinds of the model's parties, and two that are never parties. */
public enum EntityKind {
    /** A state, with its government. */
    STATE,
    /** A body of a state or of another party that acts on its own. */
    ORGAN,
    /** A non-state armed group. */
    ARMED_GROUP,
    /** A political party or movement without arms. */
    POLITICAL_PARTY,
    /** An organisation of states. */
    IGO,
    /** A non-governmental organisation. */
    NGO,
    /** A firm, an employer or an association of them. */
    COMPANY,
    /** A trade union or an association of unions. */
    UNION,
    /** People who act together without being one organisation. */
    COLLECTIVE,
    /** An actor the source does not identify. */
    UNIDENTIFIED,
    /** A news medium or platform: a source, never a party. */
    OUTLET,
    /** A region, city or sea: never a party. */
    PLACE;

    /** Whether a body of this kind can take part in a negotiation. */
    public boolean canBeParty() {
        return this != OUTLET && this != PLACE;
    }
}
