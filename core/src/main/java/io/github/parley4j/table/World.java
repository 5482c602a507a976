package io.github.parley4j.table;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up in a negotiation what its ids mean. An id that resolves to nothing stands for itself. */
final class World {
    private static final Set<ParticipationRole> MEDIATORS =
            EnumSet.of(ParticipationRole.MEDIATOR, ParticipationRole.FACILITATOR, ParticipationRole.HOST);

    final Negotiation negotiation;
    private final Map<String, Party> parties;
    private final Map<String, Person> people;
    private final Map<String, Act> acts;
    private final Map<String, Set<ParticipationRole>> roles;

    World(Negotiation negotiation) {
        this.negotiation = negotiation;
        parties = byId(negotiation.parties(), Party::id);
        people = byId(negotiation.people(), Person::id);
        acts = byId(negotiation.acts(), Act::id);
        roles = negotiation.participations().stream()
                .collect(Collectors.groupingBy(
                        Participation::party, Collectors.mapping(Participation::role, Collectors.toSet())));
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    Optional<Act> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    /** The name of a party. */
    String name(String party) {
        return Optional.ofNullable(parties.get(party)).map(Party::name).orElse(party);
    }

    /** The name of the person, else the source as printed. */
    String speaker(Attribution attribution) {
        return attribution
                .person()
                .map(id -> Optional.ofNullable(people.get(id)).map(Person::name).orElse(id))
                .or(attribution::source)
                .orElse("");
    }

    /** The id of the party that a person usually acts for. */
    Optional<String> partyOf(Person person) {
        return person.affiliations().stream().findFirst().map(Affiliation::party);
    }

    Optional<String> partyOf(String person) {
        return Optional.ofNullable(people.get(person)).flatMap(this::partyOf);
    }

    /** The id of the party that holds, or for which a person holds. */
    Optional<String> partyOf(Holder holder) {
        return holder.party().or(() -> holder.person().flatMap(this::partyOf));
    }

    String role(String party) {
        Set<ParticipationRole> played = roles.getOrDefault(party, Set.of());
        if (played.contains(ParticipationRole.PRINCIPAL)) {
            return "principal";
        }
        return played.stream().anyMatch(MEDIATORS::contains) ? "mediator" : "other";
    }

    /** Where what no evidence ties to a document belongs. */
    String home() {
        List<Document> documents = negotiation.documents();
        return documents.size() == 1 ? documents.get(0).id() : negotiation.id();
    }

    /** The document of the clearest evidence. */
    String document(Act act) {
        return act.evidence().stream().findFirst().map(Evidence::document).orElseGet(this::home);
    }
}
