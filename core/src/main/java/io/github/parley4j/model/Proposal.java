package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Puts terms on the table: a draft, an offer, an exchange, a choice.
 */
@Value.Immutable
@JsonTypeName("proposal")
@JsonDeserialize(builder = Proposal.Builder.class)
public sealed interface Proposal extends Act permits ImmutableProposal {

    /** {@return what each side would do, at least one} */
    @JsonProperty
    List<Leg> legs();

    /** {@return the phases that legs belong to, each ordinal once} */
    @JsonProperty
    List<Phase> phases();

    /** {@return how the legs hang together; {@link Linkage#PACKAGE} unless set} */
    @Value.Default
    @JsonProperty
    default Linkage linkage() {
        return Linkage.PACKAGE;
    }

    /** {@return what the whole depends on} */
    @JsonProperty
    Optional<Term> conditions();

    /** {@return until when it stands} */
    @JsonProperty
    Optional<PartialDate> validUntil();

    /** {@return which version of a text it is, as printed: {@code "latest"}} */
    @JsonProperty
    Optional<String> version();

    /** {@return the id of the proposal it replaces} */
    @JsonProperty
    Optional<String> supersedes();

    /**
     * Makes an offer of terms that belong together; say whose with {@link #by}.
     *
     * @param id the id
     * @param terms what would be done, at least one
     * @return the proposal
     */
    static Proposal of(String id, Term... terms) {
        return ActWords.proposal(id, Linkage.PACKAGE, terms);
    }

    /**
     * Makes an exchange: each term in return for the others; say whose with {@link #by}.
     *
     * @param id the id
     * @param terms what would be done; say by whom with {@link SimpleTerm#by}
     * @return the proposal
     */
    static Proposal exchange(String id, Term... terms) {
        return ActWords.proposal(id, Linkage.EXCHANGE, terms);
    }

    /**
     * Makes a choice between terms; say whose with {@link #by}.
     *
     * @param id the id
     * @param terms what could be done
     * @return the proposal
     */
    static Proposal choice(String id, Term... terms) {
        return ActWords.proposal(id, Linkage.ALTERNATIVES, terms);
    }

    /** Refuses a proposal without legs and two phases with one ordinal; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Refusal.unless(!legs().isEmpty(), "list of legs of the proposal " + id(), "empty", "hold one", "Add a leg.");
        List<Integer> ordinals = phases().stream().map(Phase::ordinal).toList();
        Refusal.unless(
                ordinals.stream().distinct().count() == ordinals.size(),
                "list of phases of the proposal " + id(),
                ordinals,
                "hold each ordinal once",
                "Number the phases 1, 2, 3 …");
    }

    /** How the legs hang together. */
    enum Linkage {
        /** Each in return for the others. */
        EXCHANGE,
        /** All together. */
        PACKAGE,
        /** One of them. */
        ALTERNATIVES
    }

    @Override
    default Optional<String> refersTo() {
        return supersedes();
    }

    @Override
    default List<Term> contents() {
        return legs().stream().map(Leg::term).toList();
    }

    @Override
    default List<Term> waitsFor() {
        return Stream.concat(conditions().stream(), phases().stream().flatMap(p -> p.startsWhen().stream()))
                .toList();
    }

    @Override
    default Proposal by(String... parties) {
        return builder().copy(this).addAllHolders(ActWords.holders(parties)).build();
    }

    @Override
    default Proposal addressedTo(String... parties) {
        return builder().copy(this).addAddressees(parties).build();
    }

    @Override
    default <R> R accept(ActVisitor<R> visitor) {
        return visitor.proposal(this);
    }

    @Override
    default String summary() {
        return ActWords.of(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
