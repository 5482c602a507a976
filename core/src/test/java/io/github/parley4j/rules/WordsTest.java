package io.github.parley4j.rules;

import static io.github.parley4j.rules.World.FREE;
import static io.github.parley4j.rules.World.STOP;
import static io.github.parley4j.rules.World.on;
import static io.github.parley4j.rules.World.people;
import static io.github.parley4j.rules.World.talks;
import static io.github.parley4j.rules.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Selection;
import io.github.parley4j.rules.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings say, and how bad they are. */
class WordsTest {
    private static final Precondition NO_TALKS =
            Precondition.of("gate", Process.talks(), STOP).by("northland");

    @Test
    void whoActsAgainstItsOwnGateIsToldWithWhomItMeets() {
        Meeting alone = talks(Meeting.Status.HELD);
        Meeting both = Meeting.builder()
                .copy(alone)
                .id("m2")
                .addParticipants("southland")
                .venue("Midtown")
                .timeText("in May")
                .status(Meeting.Status.ONGOING)
                .build();
        Negotiation talks = Negotiation.builder()
                .copy(world(alone, NO_TALKS))
                .addMeetings(both)
                .build();
        assertThat(said("C9", talks))
                .containsExactly("Northland refuses talks until ceasefire by Southland, but takes part in a meeting"
                        + " (2024-05-03, held), a meeting with Southland in Midtown (in May, ongoing).");
        assertThat(Found.by("C9", talks).get(0).evidence()).isEqualTo(alone.evidence());
    }

    @Test
    void aCallToOnesOwnSideIsWorthKnowingOnlyFromAVoiceWithin() {
        Demand whole = Demand.of("own", FREE).by("northland");
        Demand voice = Demand.builder()
                .copy(Demand.of("own", STOP))
                .addHolders(Holder.of("southland", "ada-moor"))
                .build();
        assertThat(Found.by("P1", world(whole))).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Found.by("P1", world(voice))).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(said("P1", world(voice)))
                .containsExactly("Southland (Ada Moor) demands of its own side: ceasefire by Southland.");
        assertThat(Found.by("P1", world(Demand.redLine("line", FREE).by("northland"))))
                .isEmpty();
    }

    @Test
    void talksOfOthersAreOtherTalks() {
        Demand wants = Demand.of("in", Process.talks().by("northland")).by("northland");
        Demand others = Demand.redLine("out", Process.talks().by("league")).by("league");
        Demand same = Demand.redLine("out", Process.talks().by("northland")).by("southland");
        Demand open = Demand.redLine("out", Process.talks()).by("southland");
        assertThat(Found.by("C3", world(wants, others))).isEmpty();
        assertThat(Found.by("C3", world(wants, same))).hasSize(1);
        assertThat(Found.by("C3", world(wants, open))).hasSize(1);
    }

    @Test
    void whatASourceIsSureOfAndAnotherDeniesIsToldOnceWithAllWords() {
        Demand said = sourced("yes", Factuality.CT_PLUS, 0);
        Demand denied = sourced("no", Factuality.CT_MINUS, 9);
        Demand other = Demand.of("other", FREE).by("southland");
        List<Finding> found = Found.by("Q4", world(other, said, denied));
        assertThat(found)
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).hasSize(2))
                .satisfies(f -> assertThat(f.sentence())
                        .isEqualTo("One source says for certain, another denies: the demand by Northland (ceasefire by"
                                + " Southland)."));
    }

    @Test
    void aFigureOfASideIsToldWithItsSource() {
        Evidence ministry = Evidence.builder()
                .copy(Evidence.of("d", 0, "200 were freed"))
                .addAttribution(Attribution.builder()
                        .type(Attribution.Type.PARTY_BODY)
                        .source("the ministry")
                        .build())
                .build();
        Figure freed = Figure.builder()
                .id("x")
                .measure("hostages freed")
                .quantity(people(200))
                .addEvidence(ministry)
                .build();
        assertThat(said("Q8", world(freed)))
                .containsExactly("The figure of 200 hostages freed rests only on a body of one side (the ministry).");
        assertThat(Found.by(
                        "Q8",
                        world(Figure.builder().copy(freed).evidence(List.of()).build())))
                .isEmpty();
    }

    @Test
    void whatIsToldOfADayAfterTheArticleIsToldWithBothDays() {
        Document printed = Document.builder()
                .id("d")
                .title("Envoys meet")
                .date(LocalDate.of(2024, 5, 1))
                .build();
        Negotiation talks = Negotiation.builder()
                .copy(world(talks(Meeting.Status.HELD)))
                .addDocuments(printed)
                .build();
        assertThat(said("Q5", talks))
                .containsExactly("“Envoys meet” is dated 2024-05-01, but tells of a meeting of Northland"
                        + " (2024-05-03, held) of 2024-05-03.");
    }

    @Test
    void anOfferThatIsReplacedOrAnsweredIsNoLongerOpen() {
        Proposal offer = Proposal.builder()
                .copy(on("2024-05-01", Proposal.of("offer", FREE).by("northland")))
                .validUntil(PartialDate.parse("2024-05-03"))
                .build();
        Proposal next = Proposal.builder()
                .copy(on("2024-05-09", Proposal.of("next", FREE).by("northland")))
                .build();
        Proposal instead = Proposal.builder().copy(next).supersedes("offer").build();
        Response refusal = on(
                "2024-05-09", Response.of("no", Response.Kind.REJECT, "offer").by("southland"));
        Response waiting = on(
                "2024-05-09",
                Response.of("wait", Response.Kind.PENDING, "offer").by("southland"));
        assertThat(Found.by("T7", world(offer, next))).hasSize(1);
        assertThat(Found.by("T7", world(offer, waiting))).hasSize(1);
        assertThat(Found.by("T7", world(offer, instead))).isEmpty();
        assertThat(Found.by("T7", world(offer, refusal))).isEmpty();
    }

    @Test
    void whoWithdrawsItsOfferMayRejectIt() {
        Proposal offer = Proposal.of("offer", FREE).by("northland");
        Response no = Response.of("no", Response.Kind.REJECT, "offer").by("northland");
        Response back = Response.of("back", Response.Kind.WITHDRAWN, "offer").by("northland");
        Response others = Response.of("back", Response.Kind.WITHDRAWN, "offer").by("southland");
        assertThat(Found.by("R2", world(offer, no))).hasSize(1);
        assertThat(Found.by("R2", world(offer, no, others))).hasSize(1);
        assertThat(Found.by("R2", world(offer, no, back))).isEmpty();
    }

    @Test
    void peopleOfOneHolderAreNotCountedWithThoseOfAnother() {
        Release many = Release.builder()
                .copy(Release.of(300, "hostages").by("northland"))
                .build();
        Release held = Release.builder()
                .copy(many)
                .selection(Selection.builder()
                        .copy(many.selection())
                        .heldBy("northland")
                        .build())
                .build();
        Demand free = Demand.of("free", held).by("southland");
        assertThat(Found.by("T6", counted("Northland", free))).hasSize(1);
        assertThat(Found.by("T6", counted("Southland", free))).isEmpty();
        assertThat(Found.by("T6", counted("hostages", free))).hasSize(1);
    }

    @Test
    void theTaskOfThoseWhoHoldPeopleIsTheirsThoughNobodyIsNamed() {
        Precondition first = Precondition.of(
                        "gate",
                        Cessation.ceasefire().by("southland"),
                        AllOf.of(Other.of("disarmament", "destruction of Northland"), Release.of("hostages")))
                .by("southland");
        Demand names = Demand.of("names", FREE).by("southland");
        Demand also = Demand.of("also", Release.of("hostages").by("league")).by("southland");
        assertThat(Found.subjects("C7", world(first, names))).hasSize(1);
        assertThat(Found.subjects("C7", world(first))).isEmpty();
        assertThat(Found.subjects("C7", world(first, names, also))).isEmpty();
    }

    @Test
    void rulesAreListedAndUnknownOnesRefused() {
        assertThat(Rules.all().without("S1")).asString().startsWith("Rules[S2, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.all().withSeverity("Z9", Severity.INFO))
                .withMessageContaining("The rule (Z9) must be in use.");
    }

    private static Negotiation counted(String subject, Demand demand) {
        Figure count = Figure.builder()
                .id("count")
                .measure("hostages held")
                .subject(subject)
                .quantity(people(129))
                .build();
        return Negotiation.builder().copy(world(demand)).addFigures(count).build();
    }

    private static Demand sourced(String id, Factuality factuality, int begin) {
        return Demand.builder()
                .copy(Demand.of(id, STOP).by("northland"))
                .addEvidence(Evidence.builder()
                        .copy(Evidence.of("d", begin, "stop"))
                        .factuality(factuality)
                        .build())
                .build();
    }

    private static List<String> said(String rule, Negotiation negotiation) {
        return Found.by(rule, negotiation).stream().map(Finding::sentence).toList();
    }
}
