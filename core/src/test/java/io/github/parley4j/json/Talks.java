package io.github.parley4j.json;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Phase;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.StickingPoint;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Threat;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented negotiations in which every type of the model occurs, every shape of term and every kind of act. */
final class Talks {
    static final String TEXT = "The rebels want the valley. \"No talks before the guns fall silent,\" said Ada Berg.";
    static final Document NEWS = Document.builder()
            .id("news")
            .title("Guns or talks")
            .date(LocalDate.of(2024, 2, 29))
            .source("The Valley Post")
            .text(TEXT)
            .build();
    static final List<Term> TERMS = List.of(
            Cessation.pause(40, "day").by("rebels").in("the valley"),
            Cessation.permanent(),
            Cessation.builder()
                    .duration(TermDuration.until(Process.talks()))
                    .start("immediate")
                    .activity("shelling")
                    .build(),
            Release.of(Selection.builder()
                    .population("captives")
                    .heldBy("rebels")
                    .addAttributes("ill", "elderly")
                    .quantifier(Selection.Quantifier.SOME)
                    .quantity(Quantity.between(30, 40, "person"))
                    .build()),
            Withdrawal.from("the valley"),
            Access.builder()
                    .what("aid")
                    .rate(Quantity.between(300, 400, "truck").per("day"))
                    .route("the pass")
                    .build(),
            Transfer.builder()
                    .issue("funds")
                    .what("money")
                    .quantity(Quantity.about(new BigDecimal("1.25"), "usd"))
                    .from("state")
                    .to("rebels")
                    .build(),
            Measure.builder()
                    .issue("tariffs")
                    .parameter("steel")
                    .direction(Measure.Direction.LOWER)
                    .value(Quantity.upTo(-5, "percent"))
                    .baseline(Quantity.exactly(new BigDecimal("1e30"), "usd"))
                    .build(),
            Process.builder()
                    .step(Process.Step.VOTE)
                    .about("borders")
                    .deadline(PartialDate.ofMonthDay(10, 7))
                    .build(),
            Other.builder()
                    .issue("other")
                    .putAttribute("colour", "")
                    .putAttribute("age", "42")
                    .text("“the rest”")
                    .addQuantities(Quantity.atLeast(1000, ""))
                    .build(),
            AllOf.of(AnyOf.of(Process.talks(), Process.agreement()), Not.of(Cessation.ceasefire())));

    static final Negotiation VALLEY = Negotiation.builder()
            .id("valley")
            .title("The valley")
            .addDocuments(NEWS, Document.of("empty", ""))
            .addParties(
                    Party.builder()
                            .copy(Party.armedGroup("Rebels"))
                            .addAliases("the group", "")
                            .memberOf("front")
                            .putExternalId("wikidata", "Q0")
                            .build(),
                    Party.state("State"))
            .addPeople(Person.builder()
                    .copy(Person.of(
                            "Ada Berg",
                            Affiliation.builder()
                                    .party("rebels")
                                    .role("chair")
                                    .kind(Affiliation.Kind.LEADER)
                                    .valid(Interval.of(PartialDate.of(2020, 1, 1), PartialDate.parse("2024~")))
                                    .build()))
                    .addAliases("Berg")
                    .addTitles("Chair")
                    .build())
            .addParticipations(Participation.builder()
                    .party("state")
                    .role(ParticipationRole.PRINCIPAL)
                    .valid(Interval.from(PartialDate.parse("2023-12")))
                    .addEvidence(NEWS.quote(0, 10))
                    .build())
            .addActs(
                    Demand.builder()
                            .id("d1")
                            .term(AllOf.of(TERMS.toArray(Term[]::new)))
                            .addHolders(
                                    Holder.of("rebels", "ada-berg"),
                                    Holder.builder().faction("hawks").build())
                            .addAddressees("state")
                            .mode(Demand.Mode.PREFER)
                            .scope("the deal")
                            .priority(1)
                            .confidence(0.1)
                            .note("by hand")
                            .when(PartialDate.ofText("Tuesday"))
                            .build(),
                    Precondition.builder()
                            .id("p1")
                            .consequent(Process.talks())
                            .condition(Cessation.ceasefire())
                            .addHolders(Holder.of("rebels"))
                            .addEvidence(quoted())
                            .logic(Precondition.Logic.SUFFICIENT)
                            .order(Precondition.Order.DURING)
                            .build(),
                    Proposal.builder()
                            .id("o1")
                            .addLegs(Leg.of(Cessation.pause(3, "week"), 1), Leg.of(Release.of("captives")))
                            .linkage(Proposal.Linkage.EXCHANGE)
                            .addPhases(
                                    Phase.builder()
                                            .ordinal(1)
                                            .duration(TermDuration.of(3, "week"))
                                            .startsWhen(Process.agreement())
                                            .build(),
                                    Phase.of(2, TermDuration.permanent()))
                            .conditions(Process.talks())
                            .validUntil(PartialDate.of(2024, 3, 1))
                            .version("latest")
                            .supersedes("o0")
                            .build(),
                    Response.builder()
                            .id("r1")
                            .kind(Response.Kind.CONDITIONAL_ACCEPT)
                            .to("o1")
                            .term(Process.talks())
                            .conditions(Process.agreement())
                            .build(),
                    Threat.builder()
                            .id("t1")
                            .term(Cessation.ceasefire())
                            .trigger(Process.talks())
                            .regardlessOf(Process.agreement())
                            .deadline(PartialDate.of(2024, 3, 1))
                            .ultimatum(true)
                            .build(),
                    Commitment.builder()
                            .id("c1")
                            .term(Process.talks())
                            .antecedent(Process.agreement())
                            .regardlessOf(Cessation.ceasefire())
                            .build())
            .addMeetings(Meeting.builder()
                    .id("m1")
                    .addParticipants("rebels")
                    .addPeople("ada-berg")
                    .host("state")
                    .venue("the pass")
                    .time(PartialDate.of(2024, 2, 1))
                    .timeText("on Thursday")
                    .format(Meeting.Format.INDIRECT)
                    .status(Meeting.Status.HELD)
                    .addEvidence(NEWS.quote(0, 3))
                    .build())
            .addFigures(Figure.builder()
                    .id("f1")
                    .measure("captives")
                    .subject("the ill")
                    .quantity(Quantity.exactly(105, "person"))
                    .interval(Interval.builder().build())
                    .addEvidence(NEWS.quote(0, 3))
                    .build())
            .addStickingPoints(StickingPoint.builder()
                    .id("s1")
                    .issue("withdrawal")
                    .main(true)
                    .text("who leaves the pass")
                    .addEvidence(NEWS.quote(0, 3))
                    .build())
            .addAgreements(Agreement.builder()
                    .id("a1")
                    .name("The old deal")
                    .addParties("rebels", "state")
                    .addTerms(Process.talks())
                    .signed(PartialDate.parse("2019?"))
                    .effective(PartialDate.parse("2019-05%"))
                    .ended(PartialDate.parse("XXXX-05-03"))
                    .implementation(2)
                    .addEvidence(NEWS.quote(0, 3))
                    .build())
            .build();

    private Talks() {}

    private static Evidence quoted() {
        return Evidence.builder()
                .copy(NEWS.quote(29, 66))
                .addAttribution(
                        Attribution.builder()
                                .type(Attribution.Type.MEDIA_REPORT)
                                .source("a radio")
                                .direct(true)
                                .record(Attribution.RecordStatus.OFF)
                                .toOutlet("The Valley Post")
                                .build(),
                        Attribution.builder()
                                .type(Attribution.Type.NAMED)
                                .person("ada-berg")
                                .party("rebels")
                                .build())
                .rule("precondition/before")
                .build();
    }
}
