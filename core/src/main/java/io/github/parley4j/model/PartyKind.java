package io.github.parley4j.model;

/** What sort of actor a party is. After the actor kinds of ACLED ("inter" codes) and PLOVER's agent types. */
public enum PartyKind {
    /** A state, with its government. */
    STATE,
    /** A body of a state or of another party that acts on its own: an army, a parliament. */
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
    /** People who act together without being one organisation: the bondholders, the settlers. */
    COLLECTIVE,
    /** An actor the source does not identify. */
    UNIDENTIFIED
}
