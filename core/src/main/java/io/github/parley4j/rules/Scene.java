package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.StickingPoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Map<String, List<Response>> answersTo;
    private final List<Said> said;

    Scene(Negotiation negotiation) {
        this.negotiation = negotiation;
        names = new Names(negotiation);
        acts = by(negotiation.acts(), Act::id);
        people = by(negotiation.people(), Person::id);
        parties = by(negotiation.parties(), Party::id);
        documents = by(negotiation.documents(), Document::id);
        answersTo = negotiation.responses().stream()
                .filter(r -> r.to().isPresent())
                .collect(Collectors.groupingBy(r -> r.to().orElse("")));
        said = negotiation.acts().stream()
                .flatMap(act -> Contents.leaves(act).map(term -> new Said(act, term)))
                .toList();
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

    /** Whether two ids name one party, or one party and a part of it. */
    boolean related(String a, String b) {
        return a.equals(b) || partOf(a, b) || partOf(b, a);
    }

    private boolean partOf(String part, String whole) {
        return party(part).flatMap(Party::memberOf).filter(whole::equals).isPresent();
    }

    /** A meeting in a sentence. */
    String meeting(Meeting m) {
        return meeting(m, " of ", m.participants());
    }

    /** A meeting in a sentence on one that takes part. */
    String meeting(Meeting m, Predicate<String> self) {
        return meeting(
                m, " with ", m.participants().stream().filter(self.negate()).toList());
    }

    private String meeting(Meeting m, String link, List<String> parties) {
        String time = m.timeText()
                .or(() -> m.time().map(PartialDate::toString))
                .map(t -> t + ", ")
                .orElse("");
        return "a meeting"
                + (parties.isEmpty() ? "" : link + names.of(parties))
                + m.venue().map(v -> " in " + v).orElse("")
                + " (" + time + m.status().name().toLowerCase(Locale.ROOT) + ")";
    }

    Stream<Act> acts() {
        return negotiation.acts().stream();
    }

    /** Every simple term of every act: contents, conditions, and what it holds in spite of. */
    Stream<Said> said() {
        return said.stream();
    }

    Set<String> actIds() {
        return acts.keySet();
    }

    Set<String> personIds() {
        return people.keySet();
    }

    Set<String> partyIds() {
        return parties.keySet();
    }

    Set<String> documentIds() {
        return documents.keySet();
    }

    /** What everything in the negotiation rests on. */
    Stream<Evidence> evidence() {
        return Stream.of(
                        acts().map(Act::evidence),
                        negotiation.figures().stream().map(Figure::evidence),
                        negotiation.meetings().stream().map(Meeting::evidence),
                        negotiation.agreements().stream().map(Agreement::evidence),
                        negotiation.stickingPoints().stream().map(StickingPoint::evidence),
                        negotiation.participations().stream().map(Participation::evidence))
                .flatMap(Function.identity())
                .flatMap(List::stream);
    }

    /** The responses to an act. */
    List<Response> answersTo(Act act) {
        return answersTo.getOrDefault(act.id(), List.of());
    }

    /** Responses with the act that they answer, if that is known. */
    Stream<Answer> answers() {
        return negotiation.responses().stream()
                .flatMap(r -> r.to().flatMap(this::act).map(a -> new Answer(r, a)).stream());
    }

    /** A simple term and the act that speaks of it. */
    record Said(Act act, SimpleTerm term) {}

    /** A response and what it answers. */
    record Answer(Response response, Act to) {}

    private static <T> Map<String, T> by(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
