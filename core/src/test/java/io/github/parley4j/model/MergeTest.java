package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Demand TALK = Demand.of("a1", Process.talks()).by("northland");
    private static final Demand STOP = Demand.of("a1", Cessation.permanent()).by("northland");

    private static Negotiation news(String id, Act... acts) {
        return Negotiation.of(id).with(acts);
    }

    @Test
    void whatIsEqualComesOnce() {
        assertThat(news("x", TALK).plus(news("y", TALK)).acts()).containsExactly(TALK);
    }

    @Test
    void aParticipationThatIsListedTwiceComesOnce() {
        Participation mediates = Participation.of("qatar", ParticipationRole.MEDIATOR);
        Negotiation twice = Negotiation.builder()
                .id("x")
                .addParticipations(mediates, mediates)
                .build();

        assertThat(twice.plus(Negotiation.of("nothing")).participations()).containsExactly(mediates);
    }

    @Test
    void whatDiffersUnderOneIdGetsANumberAndReferencesFollow() {
        Response toStop = Response.of("r", Response.Kind.REJECT, "a1").by("southland");

        Negotiation both = news("x", TALK).plus(news("y", STOP, toStop));

        assertThat(both.acts())
                .containsExactly(
                        TALK,
                        Demand.builder().copy(STOP).id("a1#2").build(),
                        Response.builder().copy(toStop).to("a1#2").build());
        assertThat(both.id()).isEqualTo("x");
    }

    @Test
    void answersToDifferentActsDifferEvenIfTheyReadTheSame() {
        Response no = Response.of("r", Response.Kind.REJECT, "a1").by("southland");

        Negotiation both = news("x", TALK, no).plus(news("y", STOP, no));

        assertThat(both.responses()).extracting(Response::id).containsExactly("r", "r#2");
        assertThat(both.responses()).extracting(r -> r.to().orElseThrow()).containsExactly("a1", "a1#2");
    }

    @Test
    void proposalsThatReplaceEachOtherStayApart() {
        Proposal old = Proposal.builder()
                .copy(Proposal.of("v1", Process.talks()))
                .supersedes("v2")
                .build();
        Proposal odd = Proposal.builder()
                .copy(Proposal.of("v2", Process.talks()))
                .supersedes("v1")
                .build();

        Negotiation circle = news("x", old, odd);

        assertThat(circle.plus(circle)).isEqualTo(circle);
    }

    @Test
    void evidenceFollowsADocumentThatIsRenamed() {
        Document mine = Document.of("d", "They must talk.");
        Document yours = Document.of("d", "All fighting must stop.");
        Negotiation x = quoting(mine, TALK, 5, 14);
        Negotiation y = quoting(yours, STOP, 4, 22);

        Negotiation both = x.plus(y);

        assertThat(both.documents()).extracting(Document::id).containsExactly("d", "d#2");
        assertThat(both.acts()).allSatisfy(act -> {
            Evidence e = act.evidence().get(0);
            Document source = both.documents().stream()
                    .filter(document -> document.id().equals(e.document()))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.text().orElseThrow().substring(e.begin(), e.end()))
                    .isEqualTo(e.exact());
        });
    }

    private static Negotiation quoting(Document document, Demand demand, int begin, int end) {
        return Negotiation.builder()
                .id("n")
                .addDocument(document)
                .addAct(Demand.builder()
                        .copy(demand)
                        .addEvidence(document.quote(begin, end))
                        .build())
                .build();
    }

    @Test
    void partiesAndPeopleBecomeOneWithAllTheirNamesTitlesAndTies() {
        Party league = Party.builder()
                .id("league")
                .name("River League")
                .addAlias("the rebels")
                .build();
        Party leagueToo = Party.builder()
                .id("league")
                .name("The League")
                .kind(PartyKind.ARMED_GROUP)
                .addAliases("River League", "the rebels", "the group")
                .putExternalId("wikidata", "Q7")
                .build();
        Affiliation leads = Affiliation.of(Affiliation.Kind.LEADER, "league");
        Person moor =
                Person.builder().id("moor").name("Ada Moor").addTitle("General").build();
        Person moorToo = Person.builder()
                .id("moor")
                .name("Moor")
                .addTitles("General", "Chief")
                .addAffiliation(leads)
                .build();

        Negotiation both = Negotiation.builder()
                .id("x")
                .addParty(league)
                .addPerson(moor)
                .build()
                .plus(Negotiation.builder()
                        .id("y")
                        .addParty(leagueToo)
                        .addPerson(moorToo)
                        .build());

        assertThat(both.parties())
                .containsExactly(Party.builder()
                        .copy(league)
                        .kind(PartyKind.ARMED_GROUP)
                        .addAliases("The League", "the group")
                        .putExternalId("wikidata", "Q7")
                        .build());
        assertThat(both.people())
                .containsExactly(Person.builder()
                        .copy(moor)
                        .addAlias("Moor")
                        .addTitle("Chief")
                        .addAffiliation(leads)
                        .build());
    }

    @Test
    void meetingsFiguresAndAgreementsAreKeptAsActsAre() {
        Negotiation x = Negotiation.builder()
                .id("x")
                .addMeeting(Meeting.builder().id("m").venue("Cairo").build())
                .addFigure(Figure.builder()
                        .id("f")
                        .measure("held")
                        .quantity(Quantity.exactly(240, "person"))
                        .build())
                .addAgreement(Agreement.builder().id("a").name("truce").build())
                .addStickingPoint(StickingPoint.of("s", "wages"))
                .build();
        Negotiation y = Negotiation.builder()
                .id("y")
                .addMeeting(Meeting.builder().id("m").venue("Doha").build())
                .addFigure(Figure.builder()
                        .id("f")
                        .measure("held")
                        .quantity(Quantity.exactly(253, "person"))
                        .build())
                .addAgreement(Agreement.builder().id("a").name("truce").build())
                .addStickingPoint(StickingPoint.of("s", "benefits"))
                .build();

        Negotiation both = x.plus(y);

        assertThat(both.meetings()).extracting(Meeting::id).containsExactly("m", "m#2");
        assertThat(both.figures()).extracting(Figure::id).containsExactly("f", "f#2");
        assertThat(both.stickingPoints()).extracting(StickingPoint::id).containsExactly("s", "s#2");
        assertThat(both.agreements()).isEqualTo(List.copyOf(x.agreements()));
    }

    @Test
    void aThirdDifferingActGetsTheNextNumberWhicheverPairIsMergedFirst() {
        Negotiation x = news("x", TALK);
        Negotiation y = news("y", STOP);
        Negotiation z = news("z", Demand.of("a1", Withdrawal.from("the valley")).by("northland"));

        Negotiation left = x.plus(y).plus(z);

        assertThat(left.acts()).extracting(Act::id).containsExactly("a1", "a1#2", "a1#3");
        assertThat(x.plus(y.plus(z))).isEqualTo(left);
    }
}
