package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A negotiation with what rules look up in it. */
final class Scene {
    final Negotiation negotiation;
    final Names names;
    private final Map<String, Act> acts;
    private final Map<String, Person> people;
    private final Map<String, Party> parties;
    private final Map<String, Document> documents;

    Scene(Negotiation negotiation) {
        this.negotiation = negotiation;
        names = new Names(negotiation);
        acts = by(negotiation.acts(), Act::id);
        people = by(negotiation.people(), Person::id);
        parties = by(negotiation.parties(), Party::id);
        documents = by(negotiation.documents(), Document::id);
    }

    Optional<Act> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    Stream<Act> acts() {
        return negotiation.acts().stream();
    }

    /** Responses with the act that they answer, if that is known. */
    Stream<Answer> answers() {
        return negotiation.responses().stream()
                .flatMap(r -> r.to().flatMap(this::act).map(a -> new Answer(r, a)).stream());
    }

    /** A response and what it answers. */
    record Answer(Response response, Act to) {}

    private static <T> Map<String, T> by(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
