package io.github.parley4j.model;

/** The part that a party plays in the negotiation, as mediation research names them. */
public enum ParticipationRole {
    /** A side of the negotiation. */
    PRINCIPAL,
    /** Brokers: carries messages, drafts, proposes. */
    MEDIATOR,
    /** Helps the talks along without drafting. */
    FACILITATOR,
    /** Provides the place. */
    HOST,
    /** Vouches for what is agreed. */
    GUARANTOR,
    /** Watches. */
    OBSERVER,
    /** Urges, warns or sanctions from outside. */
    PRESSURE,
    /** Gains from the outcome without sitting at the table. */
    BENEFICIARY
}
