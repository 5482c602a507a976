package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Something that a side says to bring an agreement about or to prevent it, as a source reports it.
 *
 * <p>The kinds follow FIPA's communicative acts, the acts of GENIUS' diplomacy agents and the theory of social
 * commitments (Yolum and Singh), without turns: a newspaper has none.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Demand.class),
    @JsonSubTypes.Type(Precondition.class),
    @JsonSubTypes.Type(Proposal.class),
    @JsonSubTypes.Type(Response.class),
    @JsonSubTypes.Type(Threat.class),
    @JsonSubTypes.Type(Commitment.class)
})
public sealed interface Act permits Demand, Precondition, Proposal, Response, Threat, Commitment {
    /** {@return the id, unique among the acts of a negotiation} */
    @JsonProperty
    String id();

    /** {@return who holds it, jointly; empty: the source does not say} */
    @JsonProperty
    List<Holder> holders();

    /** {@return the ids of the parties it is said to} */
    @JsonProperty
    List<String> addressees();

    /** {@return when it was said} */
    @JsonProperty
    Optional<PartialDate> when();

    /** {@return how sure the reader is of having read it right, from 0 to 1; not how sure the source is} */
    @JsonProperty
    OptionalDouble confidence();

    /** {@return where it is said; empty: entered by hand} */
    @JsonProperty
    List<Evidence> evidence();

    /** {@return a remark of whoever entered it} */
    @JsonProperty
    Optional<String> note();

    /** {@return what is wanted, held back, offered, answered, threatened or promised} */
    List<Term> contents();

    /** {@return what that depends on: conditions, triggers, antecedents} */
    List<Term> waitsFor();

    /** {@return what shall make no difference to it: "even if a deal is reached"; only threats and commitments have it} */
    default Optional<Term> regardlessOf() {
        return Optional.empty();
    }

    /** {@return the id of the act that it answers or supersedes; only responses and proposals have one} */
    default Optional<String> refersTo() {
        return Optional.empty();
    }

    /** {@return how surely it is known, derived from the evidence} */
    default Certainty certainty() {
        return Certainty.of(evidence());
    }

    /**
     * Tells whether a party holds it.
     *
     * @param party the id of the party
     * @return whether one of the holders is that party or acts for it
     */
    default boolean heldBy(String party) {
        return holders().stream().anyMatch(h -> h.party().filter(party::equals).isPresent());
    }

    /**
     * Adds holders.
     *
     * @param parties their ids
     * @return a copy with these holders added
     */
    Act by(String... parties);

    /**
     * Adds addressees.
     *
     * @param parties their ids
     * @return a copy with these addressees added
     */
    Act addressedTo(String... parties);

    /**
     * Calls the method of the visitor that fits the kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor answers
     * @return the visitor's answer
     */
    <R> R accept(ActVisitor<R> visitor);

    /** {@return one line that people read; also {@code toString}} */
    String summary();

    /** Refuses a blank id and a confidence outside 0–1; {@code build()} calls it. */
    @Value.Check
    default void checkAct() {
        Refusal.ifBlank("id of the act", id());
        confidence()
                .ifPresent(c -> Refusal.unless(
                        c >= 0 && c <= 1,
                        "confidence of the act " + id(),
                        c,
                        "lie between 0 and 1",
                        "Leave it out if unknown."));
    }
}
