package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Everything known about one negotiation: who takes part, what they want, offer and answer, and who says so. */
@Value.Immutable
@JsonDeserialize(builder = Negotiation.Builder.class)
public sealed interface Negotiation permits ImmutableNegotiation {
    /** {@return the id} */
    @JsonProperty
    String id();

    /** {@return a title that people read} */
    @JsonProperty
    Optional<String> title();

    /** {@return the sources} */
    @JsonProperty
    List<Document> documents();

    /** {@return the sides, the mediators and whoever else holds a position} */
    @JsonProperty
    List<Party> parties();

    /** {@return those who speak or act by name} */
    @JsonProperty
    List<Person> people();

    /** {@return who plays which part} */
    @JsonProperty
    List<Participation> participations();

    /** {@return what was demanded, offered, answered …} */
    @JsonProperty
    List<Act> acts();

    /** {@return encounters} */
    @JsonProperty
    List<Meeting> meetings();

    /** {@return numbers that sources give} */
    @JsonProperty
    List<Figure> figures();

    /** {@return past deals} */
    @JsonProperty
    List<Agreement> agreements();

    /** {@return the issues that sources say the talks stick at} */
    @JsonProperty
    List<StickingPoint> stickingPoints();

    /**
     * Starts a negotiation.
     *
     * @param id the id
     * @return a negotiation that holds nothing yet
     */
    static Negotiation of(String id) {
        return builder().id(id).build();
    }

    /**
     * Adds parties.
     *
     * @param parties the parties
     * @return a copy with them
     */
    default Negotiation with(Party... parties) {
        return builder().copy(this).addParties(parties).build();
    }

    /**
     * Adds acts.
     *
     * @param acts the acts
     * @return a copy with them
     */
    default Negotiation with(Act... acts) {
        return builder().copy(this).addActs(acts).build();
    }

    /**
     * Merges another negotiation into this one. Keeps every act of both. What is equal comes once; what has the same id
     * and differs gets a new id ({@code p1#2}), and what refers to it follows; parties and people with the same id become
     * one with the names, titles and ties of both. Merging is associative, as long as every reference resolves within
     * the negotiation it comes from.
     *
     * @param other the other negotiation
     * @return both in one, under this one's id
     */
    default Negotiation plus(Negotiation other) {
        return Merge.of(this, other);
    }

    /**
     * Finds a party.
     *
     * @param id its id
     * @return the party, if there is one
     */
    default Optional<Party> party(String id) {
        return parties().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * Finds a person.
     *
     * @param id the id
     * @return the person, if there is one
     */
    default Optional<Person> person(String id) {
        return people().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * Finds an act.
     *
     * @param id its id
     * @return the act, if there is one
     */
    default Optional<Act> act(String id) {
        return acts().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** {@return the demands} */
    @Value.Lazy
    default List<Demand> demands() {
        return Query.of(this, Demand.class);
    }

    /** {@return the preconditions} */
    @Value.Lazy
    default List<Precondition> preconditions() {
        return Query.of(this, Precondition.class);
    }

    /** {@return the proposals} */
    @Value.Lazy
    default List<Proposal> proposals() {
        return Query.of(this, Proposal.class);
    }

    /** {@return the responses} */
    @Value.Lazy
    default List<Response> responses() {
        return Query.of(this, Response.class);
    }

    /** {@return the threats} */
    @Value.Lazy
    default List<Threat> threats() {
        return Query.of(this, Threat.class);
    }

    /** {@return the commitments} */
    @Value.Lazy
    default List<Commitment> commitments() {
        return Query.of(this, Commitment.class);
    }

    /**
     * Finds what a party holds.
     *
     * @param party the id of the party
     * @return the acts of which it is a holder
     */
    default List<Act> actsOf(String party) {
        return acts().stream().filter(a -> a.heldBy(party)).toList();
    }

    /**
     * Finds what a party holds.
     *
     * @param party the party
     * @return the acts of which it is a holder
     */
    default List<Act> actsOf(Party party) {
        return actsOf(party.id());
    }

    /**
     * Finds what a party demands.
     *
     * @param party the id of the party
     * @return its demands
     */
    default List<Demand> demandsOf(String party) {
        return demands().stream().filter(a -> a.heldBy(party)).toList();
    }

    /**
     * Finds what a party demands.
     *
     * @param party the party
     * @return its demands
     */
    default List<Demand> demandsOf(Party party) {
        return demandsOf(party.id());
    }

    /**
     * Finds what passes between two parties: the acts of one that are said to the other, would oblige it, or answer it.
     *
     * @param a the id of a party
     * @param b the id of another
     * @return the acts, in order
     */
    default List<Act> between(String a, String b) {
        return acts().stream()
                .filter(act -> Query.concerns(this, act, a, b) || Query.concerns(this, act, b, a))
                .toList();
    }

    /**
     * Finds what passes between two parties.
     *
     * @param a a party
     * @param b another
     * @return the acts of one that are said to the other, would oblige it, or answer it
     */
    default List<Act> between(Party a, Party b) {
        return between(a.id(), b.id());
    }

    /**
     * Leaves out the acts that are less sure. What has no confidence was entered by hand and stays, and so does what an
     * act that stays answers or replaces.
     *
     * @param confidence the least confidence that is kept, from 0 to 1
     * @return the same negotiation without the other acts
     * @throws IllegalArgumentException if the confidence lies outside 0–1
     */
    default Negotiation atLeast(double confidence) {
        return Query.atLeast(this, confidence);
    }

    /** Refuses a blank id and two things of one kind with one id; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Query.checkIds(this);
    }

    /** {@return one line that people read; also {@code toString}} */
    default String summary() {
        return "Negotiation[" + title().orElse(id()) + ": " + parties().size() + " parties, " + acts().size()
                + " acts]";
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Negotiation}. */
    final class Builder extends ImmutableNegotiation.Builder {
        Builder() {}
    }
}
