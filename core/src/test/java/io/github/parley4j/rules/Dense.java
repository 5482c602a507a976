package io.github.parley4j.rules;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Negotiations of two sides on few things and few days, in which rules often find something. */
final class Dense {
    private static final List<Term> TERMS = List.of(
            Cessation.ceasefire(),
            Cessation.ceasefire().by("southland"),
            Cessation.permanent().by("southland"),
            Cessation.pause(40, "day").by("southland"),
            Release.of("hostages").by("northland"),
            Release.ofAll("hostages").by("northland"),
            Release.of(150, "hostages"),
            Process.talks(),
            Process.agreement(),
            Not.of(Cessation.permanent()),
            AnyOf.of(Cessation.permanent(), Release.ofAll("hostages")),
            Other.of("military-action", "an attack").by("southland"));
    private static final List<Holder> HOLDERS = List.of(
            Holder.of("northland"),
            Holder.of("southland"),
            Holder.of("southland", "ada-moor"),
            Holder.of("southland", "ben-okri"),
            Holder.of("league"),
            Holder.of("atlantis"));

    private Dense() {}

    static Arbitrary<Negotiation> negotiations() {
        return Combinators.combine(
                        acts().list().ofMaxSize(6),
                        figures().list().ofMaxSize(4),
                        meetings().list().ofMaxSize(3),
                        agreements().list().ofMaxSize(1))
                .as((acts, figures, meetings, agreements) -> Negotiation.builder()
                        .copy(World.BASE)
                        .addParticipations(Participation.of("league", ParticipationRole.MEDIATOR))
                        .acts(numbered(acts))
                        .figures(numberedFigures(figures))
                        .meetings(numberedMeetings(meetings))
                        .agreements(agreements)
                        .build());
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.of(TERMS);
    }

    static Arbitrary<Optional<PartialDate>> dates() {
        return Arbitraries.of("2024-05-01", "2024-05-20", "2024-06")
                .map(PartialDate::parse)
                .optional(0.6);
    }

    private static Arbitrary<List<Holder>> holders() {
        return Arbitraries.of(HOLDERS).list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<List<Evidence>> evidence() {
        return Arbitraries.of(Factuality.CT_PLUS, Factuality.CT_MINUS, Factuality.PS_PLUS)
                .map(f -> Evidence.builder()
                        .copy(Evidence.of("d", 0, "so it is said by some of them"))
                        .factuality(f)
                        .build())
                .list()
                .ofMaxSize(1);
    }

    static Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        holders(),
                        terms(),
                        terms(),
                        dates(),
                        evidence(),
                        target())
                .as(Dense::act);
    }

    private static Arbitrary<String> target() {
        return Arbitraries.of("a0", "a1", "a2", "a9");
    }

    private static Act act(
            int kind,
            List<Holder> holders,
            Term term,
            Term other,
            Optional<PartialDate> when,
            List<Evidence> evidence,
            String target) {
        int choice = term.hashCode() & 7;
        return switch (kind) {
            case 0 ->
                Demand.builder()
                        .id("a")
                        .holders(holders)
                        .when(when)
                        .evidence(evidence)
                        .term(term)
                        .mode(List.of(Demand.Mode.values()).get(choice % 3))
                        .build();
            case 1 ->
                Precondition.builder()
                        .id("a")
                        .holders(holders)
                        .when(when)
                        .evidence(evidence)
                        .consequent(term)
                        .condition(other)
                        .order(List.of(Precondition.Order.values()).get(choice % 2))
                        .build();
            case 2 ->
                Proposal.builder()
                        .id("a")
                        .holders(holders)
                        .when(when)
                        .evidence(evidence)
                        .addLegs(Leg.of(term, 1 + choice % 2), Leg.of(other, 1 + choice / 4))
                        .linkage(List.of(Proposal.Linkage.values()).get(choice % 3))
                        .validUntil(when)
                        .build();
            case 3 ->
                Response.builder()
                        .id("a")
                        .holders(holders)
                        .when(when)
                        .evidence(evidence)
                        .to(target)
                        .kind(List.of(Response.Kind.ACCEPT, Response.Kind.REJECT, Response.Kind.WITHDRAWN)
                                .get(choice % 3))
                        .build();
            default ->
                Commitment.builder()
                        .id("a")
                        .holders(holders)
                        .when(when)
                        .evidence(evidence)
                        .term(term)
                        .regardlessOf(other)
                        .build();
        };
    }

    static Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.of("hostages held", "people held", "hostages freed", "hostages taken"),
                        Arbitraries.of("Northland", "Southland").optional(0.6),
                        Arbitraries.of(
                                Quantity.exactly(100, "person"),
                                Quantity.exactly(105, "person"),
                                Quantity.exactly(240, "person"),
                                Quantity.about(110, "person"),
                                Quantity.atLeast(90, "person")),
                        evidence())
                .as((measure, subject, quantity, evidence) -> Figure.builder()
                        .id("f")
                        .measure(measure)
                        .subject(subject)
                        .quantity(quantity)
                        .evidence(evidence)
                        .build());
    }

    private static Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        Arbitraries.of("northland", "southland", "league")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(Meeting.Status.class),
                        dates(),
                        evidence())
                .as((who, status, time, evidence) -> Meeting.builder()
                        .id("m")
                        .participants(who)
                        .status(status)
                        .time(time)
                        .evidence(evidence)
                        .build());
    }

    private static Arbitrary<Agreement> agreements() {
        return Combinators.combine(terms(), terms(), dates(), dates(), dates())
                .as((a, b, signed, effective, ended) -> Agreement.builder()
                        .id("g")
                        .addParties("northland", "southland")
                        .addTerms(a, b)
                        .signed(signed)
                        .effective(effective)
                        .ended(ended)
                        .build());
    }

    private static List<Act> numbered(List<Act> acts) {
        List<Act> out = new ArrayList<>();
        for (Act act : acts) {
            out.add(renamed(act, "a" + out.size()));
        }
        return out;
    }

    static Act renamed(Act act, String id) {
        if (act instanceof Demand d) {
            return Demand.builder().copy(d).id(id).build();
        }
        if (act instanceof Precondition p) {
            return Precondition.builder().copy(p).id(id).build();
        }
        if (act instanceof Proposal p) {
            return Proposal.builder().copy(p).id(id).build();
        }
        return act instanceof Response r
                ? Response.builder().copy(r).id(id).build()
                : Commitment.builder().copy((Commitment) act).id(id).build();
    }

    private static List<Figure> numberedFigures(List<Figure> figures) {
        List<Figure> out = new ArrayList<>();
        figures.forEach(
                f -> out.add(Figure.builder().copy(f).id("f" + out.size()).build()));
        return out;
    }

    private static List<Meeting> numberedMeetings(List<Meeting> meetings) {
        List<Meeting> out = new ArrayList<>();
        meetings.forEach(
                m -> out.add(Meeting.builder().copy(m).id("m" + out.size()).build()));
        return out;
    }
}
