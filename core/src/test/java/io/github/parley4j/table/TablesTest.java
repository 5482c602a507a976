package io.github.parley4j.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Party UNION = Party.union("Dockers Union");
    private static final Party PORT = Party.company("Port Company");
    private static final Negotiation DOCKS = Negotiation.of("docks").with(UNION, PORT);

    @Test
    void aPreconditionHasARowForWhatIsHeldBackAndOneForWhatMustComeFirst() {
        Negotiation docks =
                DOCKS.with(Precondition.of("p1", Process.talks(), Measure.of("wages", Measure.Direction.RAISE))
                        .by("dockers-union")
                        .addressedTo("port-company"));
        assertThat(positions(docks))
                .containsExactly(
                        "docks p1 precondition Dockers Union -> Port Company term talks",
                        "docks p1 precondition Dockers Union -> Port Company condition wages");
    }

    @Test
    void aJointDemandIsOnePositionForEachHolder() {
        Negotiation docks = DOCKS.with(Demand.of("d1", Process.talks()).by("dockers-union", "port-company"));
        assertThat(positions(docks))
                .containsExactly(
                        "docks d1/1 demand Dockers Union ->  term talks",
                        "docks d1/2 demand Port Company ->  term talks");
    }

    @Test
    void twoPeopleOfOnePartyAreOneHolder() {
        Person chair = Person.of("Ada Berg", Affiliation.of(Affiliation.Kind.LEADER, "dockers-union"));
        Demand demand = Demand.builder()
                .id("d1")
                .term(Process.talks())
                .addHolders(
                        Holder.of("dockers-union"),
                        Holder.builder().person("ada-berg").build())
                .build();
        Negotiation docks =
                Negotiation.builder().copy(DOCKS.with(demand)).addPeople(chair).build();
        assertThat(positions(docks)).containsExactly("docks d1 demand Dockers Union ->  term talks");
    }

    @Test
    void anActOfNobodyKnownIsUnspecified() {
        assertThat(positions(DOCKS.with(Proposal.of("p1", Process.talks()))))
                .containsExactly("docks p1 proposal unspecified ->  term talks");
    }

    @Test
    void anIdThatResolvesToNoPartyStandsForItself() {
        assertThat(positions(DOCKS.with(Demand.of("d1", Process.talks()).by("the-crew"))))
                .containsExactly("docks d1 demand the-crew ->  term talks");
    }

    @Test
    void aRedLineAndADenialNegateATermAndBothTogetherAffirmIt() {
        Negotiation docks = DOCKS.with(
                Demand.redLine("d1", Cessation.permanent()),
                Demand.of("d2", AllOf.of(Process.talks(), Not.of(Cessation.permanent()))),
                Demand.redLine("d3", Not.of(Cessation.permanent())));
        assertThat(Tables.of(docks).positions())
                .extracting(r -> r.position() + " " + r.term() + " " + r.negated())
                .containsExactly("d1 ceasefire true", "d2 talks false", "d2 ceasefire true", "d3 ceasefire false");
    }

    @Test
    void theKindOfAnAnswerTellsYesFromNo() {
        List<Response> responses = List.of(Response.Kind.values()).stream()
                .map(kind -> Response.builder()
                        .id(kind.name())
                        .kind(kind)
                        .term(Process.talks())
                        .conditions(Cessation.ceasefire())
                        .build())
                .toList();
        Negotiation docks = DOCKS.with(responses.toArray(Response[]::new));
        assertThat(Tables.of(docks).positions())
                .filteredOn(r -> r.role().equals("term"))
                .extracting(r -> r.position() + " " + r.kind())
                .containsExactly(
                        "ACCEPT acceptance",
                        "CONDITIONAL_ACCEPT acceptance",
                        "REJECT rejection",
                        "COUNTER response",
                        "AMENDMENT_SOUGHT response",
                        "UNDER_REVIEW response",
                        "PENDING response",
                        "WITHDRAWN response");
    }

    @Test
    void anAnswerWithoutTermsHasThoseOfWhatItAnswers() {
        Negotiation docks = DOCKS.with(
                Demand.redLine("d1", Cessation.pause(3, "day")),
                Response.of("r1", Response.Kind.REJECT, "d1").by("port-company"),
                Response.of("r2", Response.Kind.REJECT, "lost").by("port-company"),
                Response.of("r3", Response.Kind.REJECT, "r3").by("port-company"));
        assertThat(Tables.of(docks).positions())
                .extracting(r -> r.position() + " " + r.kind() + " [" + r.term() + "] " + r.negated())
                .containsExactly(
                        "d1 demand [ceasefire] true",
                        "r1 rejection [ceasefire] true",
                        "r2 rejection [] false",
                        "r3 rejection [] false");
    }

    @Test
    void triggersAntecedentsAndConditionsAreConditionsAndEvenIfIsNone() {
        Negotiation docks = DOCKS.with(
                Threat.builder()
                        .id("t")
                        .term(Cessation.ceasefire())
                        .trigger(Process.talks())
                        .build(),
                Commitment.builder()
                        .id("c")
                        .term(Cessation.ceasefire())
                        .antecedent(Process.talks())
                        .regardlessOf(Process.agreement())
                        .build());
        assertThat(Tables.of(docks).positions())
                .extracting(r -> r.position() + " " + r.role() + " " + r.term())
                .containsExactly("t term ceasefire", "t condition talks", "c term ceasefire", "c condition talks");
    }

    @Test
    void quantitiesOfTermsAndConditionsAreRowsWithTheirBounds() {
        Selection some = Selection.of("crew members", Quantity.between(30, 40, "person"));
        Negotiation docks = DOCKS.with(Precondition.of("p1", Release.of(some), Cessation.pause(40, "day")));
        assertThat(Tables.of(docks).toCsv().get("quantities.csv").lines())
                .containsExactly(
                        "document,position,term,min,max,unit,text",
                        "docks,p1,hostage-release,30,40,person,",
                        "docks,p1,ceasefire,40,40,day,");
    }

    @Test
    void evidenceGivesSpeakerCertaintyOffsetsQuoteAndRule() {
        Document news = Document.of("news", "Talks? \"We want talks,\" an aide said.");
        Evidence quote = Evidence.builder()
                .copy(news.quote(8, 22))
                .addAttribution(
                        Attribution.of(Attribution.Type.MEDIA_REPORT, "a radio station"),
                        Attribution.of(Attribution.Type.ANONYMOUS_SOURCE, "an aide"))
                .factuality(Factuality.PS_PLUS)
                .rule("demand/want")
                .build();
        Demand demand = Demand.builder()
                .id("d1")
                .term(Process.talks())
                .addHolders(Holder.of("dockers-union"))
                .addEvidence(quote)
                .confidence(0.83)
                .build();
        Negotiation docks = Negotiation.builder()
                .copy(DOCKS.with(demand))
                .addDocuments(news)
                .build();
        assertThat(Tables.of(docks).toCsv().get("positions.csv").split("\r\n", -1))
                .containsExactly(
                        "document,position,kind,holder,addressee,role,term,negated,speaker,certainty,begin,end,quote,rule,confidence",
                        "news,d1,demand,Dockers Union,,term,talks,false,an aide,tentative,8,22,"
                                + "\"We want talks,\",demand/want,0.83",
                        "");
    }

    @Test
    void partiesHaveTheirRoleAndKind() {
        Party hosts = Party.builder()
                .id("h")
                .name("Hosts")
                .kind(io.github.parley4j.model.PartyKind.POLITICAL_PARTY)
                .addAliases("the hosts", "a|b")
                .build();
        Negotiation docks = Negotiation.builder()
                .copy(DOCKS.with(hosts))
                .addParticipations(
                        Participation.of("h", ParticipationRole.OBSERVER),
                        Participation.of("h", ParticipationRole.HOST),
                        Participation.of("dockers-union", ParticipationRole.PRINCIPAL))
                .build();
        assertThat(Tables.of(docks).toCsv().get("parties.csv").lines())
                .containsExactly(
                        "document,name,aliases,role,kind",
                        "docks,Dockers Union,,principal,union",
                        "docks,Port Company,,other,company",
                        "docks,Hosts,the hosts|a¦b,mediator,political-party");
    }

    @Test
    void aPersonHasTheFirstPartyAndTheFirstTitleOrElseTheRole() {
        Person chair = Person.builder()
                .copy(Person.of("Ada Berg", Affiliation.of(Affiliation.Kind.LEADER, "dockers-union")))
                .addTitles("Chair", "Dr")
                .build();
        Person aide = Person.of(
                "Bo Lind",
                Affiliation.builder().party("port-company").role("lawyer").build());
        Negotiation docks = Negotiation.builder()
                .copy(DOCKS)
                .addPeople(chair, aide, Person.of("Cy Dahl"))
                .build();
        assertThat(Tables.of(docks).toCsv().get("people.csv").lines())
                .containsExactly(
                        "document,name,party,title",
                        "docks,Ada Berg,Dockers Union,Chair",
                        "docks,Bo Lind,Port Company,lawyer",
                        "docks,Cy Dahl,,");
    }

    @Test
    void aPartyHasARowForEachDocumentThatConcernsIt() {
        Document first = Document.of("first", "Dockers want talks.");
        Document second = Document.of("second", "Dockers want talks now.");
        Demand demand = Demand.builder()
                .id("d1")
                .term(Process.talks())
                .addHolders(Holder.of("dockers-union"))
                .addEvidence(first.quote(0, 7), second.quote(0, 7))
                .build();
        Negotiation docks = Negotiation.builder()
                .copy(DOCKS.with(demand))
                .addDocuments(first, second)
                .build();
        assertThat(Tables.of(docks).parties())
                .extracting(r -> r.document() + ": " + r.name())
                .containsExactly("first: Dockers Union", "second: Dockers Union", "docks: Port Company");
    }

    @Test
    void positionsOfOneDocumentInSeveralNegotiationsStayApart() {
        Negotiation docks = DOCKS.with(Demand.of("d1", Process.talks()));
        assertThat(Tables.of(List.of(docks, docks)).positions())
                .extracting(PositionRow::position)
                .containsExactly("d1", "d1#2");
    }

    private static List<String> positions(Negotiation negotiation) {
        return Tables.of(negotiation).positions().stream()
                .map(r -> String.join(
                        " ", r.document(), r.position(), r.kind(), r.holder(), "->", r.addressee(), r.role(), r.term()))
                .collect(Collectors.toList());
    }
}
