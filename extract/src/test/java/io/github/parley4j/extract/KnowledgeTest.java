package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.parley4j.model.Issue;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users add: parties, issues with their words, rules. */
class KnowledgeTest {
    private static final String ISSUE_WORDS = "class\twords\tissue\talone\tvalence\tonly\texample\tcounter-example\n";
    private static final String ACTION_WORDS =
            "action\tpos\twords\tlinks\tissue\tvalence\tgives\texample\tcounter-example\n";
    private static final String CONTENTS = "action\tobject\tissue\tvalence\texample\tcounter-example\n";
    private static final String STANCES = "word\tpart\tstance\tframes\texample\tcounter\n";

    @TempDir
    private Path folder;

    @Test
    void aNamedPartyWinsOverAGuessedOne() {
        String text = "Kessler demanded a ceasefire. The hawks of Kessler rejected the talks with Norway.";
        assertThat(ReadPositions.of(text).positions()).noneMatch(position -> position.contains("Kessler Cooperative"));
        Party kessler = Party.builder()
                .id("kessler")
                .name("Kessler Cooperative")
                .kind(PartyKind.COLLECTIVE)
                .addAliases("Kessler")
                .memberOf("norway")
                .build();
        Negotiation read = read(Extractor.builder().with(kessler).build(), text);
        assertThat(read.demandsOf("kessler")).hasSize(1);
        assertThat(read.party("kessler").orElseThrow().memberOf()).contains("norway");
        assertThat(read.party("kessler").orElseThrow().kind()).isEqualTo(PartyKind.COLLECTIVE);
    }

    @Test
    void aNameThatTheTablesHaveForSomebodyElseIsTakenOverAndReported() {
        Party league = Party.builder()
                .copy(Party.of(PartyKind.POLITICAL_PARTY, "Afar National Congress"))
                .addAliases("ANC")
                .build();
        Extractor extractor = Extractor.builder().with(league).build();
        assertThat(read(extractor, "The ANC demanded a ceasefire.").demandsOf(league))
                .hasSize(1);
        assertThat(extractor.clashes())
                .containsExactly("\"ANC\" means Afar National Congress as you say, and no longer African National"
                        + " Congress as the tables do.");
        assertThat(Extractor.english().clashes()).isEmpty();
    }

    @Test
    void aNameThatTwoPartiesClaimIsRefused() {
        Party one = Party.builder()
                .copy(Party.union("Dockers"))
                .addAliases("the Hall")
                .build();
        Party other = Party.builder()
                .copy(Party.company("Harbour"))
                .addAliases("the Hall")
                .build();
        assertThat(problems(Extractor.builder().with(one, other)))
                .containsExactly("The name \"the Hall\" must mean one party and is claimed by Dockers and Harbour."
                        + " Take it away from one of them.");
        assertThat(problems(Extractor.builder().with(one, one)))
                .containsExactly(
                        "The id \"dockers\" must mean one party and means Dockers and Dockers. Give one of them"
                                + " another id.");
    }

    @Test
    void partiesAreReadFromAFile() throws IOException {
        Path file = file("parties.tsv", "name\tkind\taliases\nRiver Front\tarmed-group\tRF|the Front\n");
        Negotiation read = read(Extractor.builder().withParties(file).build(), "The Front rejected a ceasefire.");
        assertThat(read.actsOf(Party.armedGroup("River Front"))).hasSize(1);
        Path bad = file("bad.tsv", "name\tkind\nRiver Front\tarmed_grup\n");
        assertThat(problems(Extractor.builder().withParties(bad)))
                .singleElement()
                .asString()
                .contains(
                        "bad.tsv:2: column \"kind\" has \"armed_grup\"; it must be one of [state, organ, armed-group,")
                .endsWith("Did you mean \"armed-group\"?");
    }

    @Test
    void anIssueOfOnesOwnIsReadByItsWords() throws IOException {
        Issue water = Issue.of("water-rights", "economy", "water rights", "Who may draw how much from a river.");
        Path words = file(
                "water.tsv",
                ISSUE_WORDS
                        + "WATER\twater share|water slice\twater-rights\tyes\tgive\t\tThey asked for a larger {}.\tThe"
                        + " water was cold.\n");
        Extractor extractor = Extractor.builder().with(water).withIssues(words).build();
        String text = "Sudan demanded a larger water slice from Ethiopia.";
        assertThat(ReadPositions.of(text).positions()).isEmpty();
        assertThat(ReadPositions.of(extractor, text).positions()).containsExactly("demand by Sudan: water-rights");
        assertThat(extractor.issues().find("water-rights")).contains(water);
    }

    @Test
    void anActionOfOnesOwnDoneToAThingIsReadByItsRow() throws IOException {
        Files.writeString(
                folder.resolve("codes.tsv"), "code\tgroup\tlabel\tdefinition\nwater-rights\teconomy\twater\tWater.\n");
        file("things.tsv", ISSUE_WORDS + "WEIR\tsluice|weir\t\tno\tneutral\t\tThe {} was green.\t\n");
        file(
                "actions.tsv",
                ACTION_WORDS
                        + "BREACH\tverb\tbreach\tobject\t\tneutral\twater-rights\tThey agreed to {} the weir.\t\n");
        file(
                "contents.tsv",
                CONTENTS + "BREACH\tWEIR\twater-rights\tgive\tThey agreed to breach the weir.\tThe poet fished.\n");
        Extractor extractor = Extractor.builder().withIssues(folder).build();
        assertThat(ReadPositions.of(extractor, "Sudan refused to breach the sluice.")
                        .positions())
                .containsExactly("rejection by Sudan: water-rights");
    }

    @Test
    void aRuleOfOnesOwnGoesBeforeOurs() throws IOException {
        Path rules = file(
                "rules.tsv",
                STANCES + "lambast\tverb\trefuse\tnp\tPeru lambasted the ceasefire. → rejection by Peru: ceasefire\t\n"
                        + "applaud\tverb\tseek\tnp\tPeru applauded the ceasefire. → demand by Peru: ceasefire\tPeru"
                        + " applauded the singer.\n");
        Extractor extractor = Extractor.builder().withRules(rules).build();
        assertThat(ReadPositions.of(extractor, "Chile lambasted the sanctions.").positions())
                .containsExactly("rejection by Chile: sanctions");
        Path link = file(
                "links.tsv",
                "words\tsense\texample\tcounter\ncome the day that\tuntil\tPeru will not lift the siege come the day that the"
                        + " hostages are released. → precondition by Peru: blockade-lifting if hostage-release\t\n");
        assertThat(ReadPositions.of(
                                Extractor.builder().withRules(link).build(),
                                "Chile will not hold talks come the day that the sanctions are lifted.")
                        .positions())
                .containsExactly("precondition by Chile: talks if sanctions");
    }

    @Test
    void everyProblemIsNamedWithItsPlaceAndOptions() throws IOException {
        Path rules = file(
                "rules.tsv",
                "# my rules\n" + STANCES
                        + "balk\tverb\trefuze\tat\tPeru balked at talks. → rejection by Peru: talks\t\n"
                        + "mull\tverb\tconsider\tnp|thatt\tPeru mulled talks. → none\t\n"
                        + "spurn\tverb\trefuse\tnp\tPeru spurned talks.\t\n"
                        + "too few\tverb\n");
        Path words = file(
                "words.tsv",
                ISSUE_WORDS + "AID\trations\thumanitarian-acess\tyes\tgive\t\tThey asked for {}.\t\n"
                        + "AID\trations\thumanitarian-access\tyess\tgive\t\tThey asked for {}.\t\n");
        List<String> problems = problems(Extractor.builder().withRules(rules).withIssues(words));
        assertThat(problems).hasSize(6);
        assertThat(problems.get(0)).contains("rules.tsv:6: the row has 2 cells; it must have 6");
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem)
                        .contains("rules.tsv:3: column \"stance\" has \"refuze\"; it must be one of [seek, avert,")
                        .endsWith("Did you mean \"refuse\"?"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("rules.tsv:4: column \"frames\" has \"thatt\"")
                        .endsWith("Did you mean \"that\"?"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("rules.tsv:5: column \"example\"")
                        .contains("behind the sentence it must say what is read"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("words.tsv:2: column \"issue\" has \"humanitarian-acess\"")
                        .contains("Did you mean \"humanitarian-access\"?"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("words.tsv:3: column \"alone\" has \"yess\"; it must be one of [no, weak, yes]."));
    }

    @Test
    void anExampleThatIsReadOtherwiseIsReported() throws IOException {
        Path rules = file(
                "rules.tsv",
                STANCES + "lambast\tverb\trefuse\tnp\tPeru lambasted the ceasefire. → demand by Peru: ceasefire\t\n");
        Path words = file(
                "words.tsv",
                ISSUE_WORDS + "AID\trations\thumanitarian-access\tno\tgive\t\tThey praised {}.\tThey must allow the"
                        + " rations into the town.\n");
        assertThat(problems(Extractor.builder().withRules(rules).withIssues(words)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .endsWith("words.tsv:2: the example \"They praised rations.\" must give"
                                        + " humanitarian-access and gives []."),
                        second -> assertThat(second).contains("words.tsv:2: the counter-example \"They must allow"),
                        third -> assertThat(third)
                                .endsWith(
                                        "rules.tsv:2: column \"example\": in \"Peru lambasted the ceasefire.\" must be"
                                                + " read [demand by Peru: ceasefire] and is read [rejection by Peru: ceasefire]."));
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        Path odd = file("odd.tsv", "word\tmeaning\nbalk\trefuse\n");
        assertThat(problems(Extractor.builder().withRules(odd)))
                .singleElement()
                .asString()
                .contains("odd.tsv: the columns are word, meaning;")
                .contains("stances (columns word, part, stance, frames, example, counter)");
        assertThat(problems(Extractor.builder().withRules(folder.resolve("gone.tsv"))))
                .singleElement()
                .asString()
                .startsWith("There is no file ");
        assertThat(problems(Extractor.builder().withParties(file("empty.tsv", ""))))
                .singleElement()
                .asString()
                .endsWith("empty.tsv: a line must name the columns, with tabs between them");
        Path bytes = folder.resolve("latin.tsv");
        Files.write(bytes, new byte[] {'n', (byte) 0xE9, '\n'});
        assertThat(problems(Extractor.builder().withParties(bytes)))
                .singleElement()
                .asString()
                .contains("is not UTF-8");
    }

    @Test
    void nothingAddedReadsAsBefore() {
        String text = "Peru rejected the ceasefire unless Chile withdraws its troops.";
        assertThat(Extractor.builder().build().extract(Article.of("a", text)))
                .isEqualTo(Extractor.english().extract(Article.of("a", text)));
    }

    private static Negotiation read(Extractor extractor, String text) {
        return extractor.extract(Article.of("a", text)).negotiation();
    }

    private static List<String> problems(Extractor.Builder builder) {
        List<String> problems = new ArrayList<>();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> problems.addAll(e.problems()))
                .satisfies(e -> assertThat(e).hasMessage(String.join("\n", e.problems())));
        return problems;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
