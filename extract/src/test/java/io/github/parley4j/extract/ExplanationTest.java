package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley4j.extract.Explanation.Kind;
import io.github.parley4j.extract.Explanation.Step;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    private static final String COLUMNS = "class\twords\tissue\talone\tvalence\tonly\texample\tcounter-example\n";

    static List<Row> rules() {
        return Table.read("en/5-model/rules.tsv");
    }

    @Test
    void aPreconditionTellsItsHolderConnectiveConditionAndQuantity() {
        String text =
                "Leaders of the Tamil Tigers met on Monday. The group said that it would not free 12 hostages unless Sri"
                        + " Lanka halted its offensive.";
        Explanation told = explain(text);
        assertThat(says(told, Kind.HOLDER))
                .anyMatch(step -> step.startsWith("“it”")
                        && step.contains("is a pronoun that means Liberation Tigers of Tamil Eelam,")
                        && step.contains("last called “Tamil Tigers”"));
        assertThat(says(told, Kind.RULE))
                .anyMatch(
                        step -> step.contains("the rule “own will not”: what somebody says it will not do is refused"))
                .anyMatch(step -> step.contains("comes to a precondition"));
        assertThat(says(told, Kind.MODALITY)).anyMatch(step -> step.contains("has the modal “would”"));
        assertThat(says(told, Kind.CONDITION))
                .anyMatch(step -> step.startsWith("“unless”") && step.contains("not without it"))
                .anyMatch(step -> step.startsWith("“halted its offensive”")
                        && step.contains("must come first: it says ceasefire"));
        assertThat(says(told, Kind.TERM))
                .singleElement()
                .asString()
                .contains(
                        "says hostage-release", "“free” is an action of class RELEASE (en/2-mentions/action-words.tsv:")
                .contains("“hostages” is a thing of class HOSTAGES (en/2-mentions/issue-words.tsv:")
                .contains("is hostage-release (en/4-propositions/contents.tsv:");
        assertThat(says(told, Kind.QUANTITY)).singleElement().asString().contains("“12 hostages”");
        assertThat(says(told, Kind.CONFIDENCE))
                .singleElement()
                .asString()
                .contains("with confidence " + told.confidence());
    }

    @Test
    void aRefusalTellsItsStanceWordAndWhoSaysSo() {
        Explanation told =
                explain("The pilots' union turned down a pay rise of 3 percent, its spokesman Jon Vik said.");
        assertThat(says(told, Kind.RULE))
                .anyMatch(step -> step.startsWith("“turned down”")
                        && step.contains(
                                "the verb “turn down” is refuse in stances.tsv: its holder refuses, rejects, opposes"));
        assertThat(says(told, Kind.SOURCE)).singleElement().asString().contains("Vik");
        assertThat(says(told, Kind.QUANTITY)).singleElement().asString().contains("3 percent");
    }

    @Test
    void aDemandTellsThePersonWhoActsForItsHolder() {
        Explanation told =
                explain("Ghana's trade minister, Ama Osei, said the creditors must cut the interest rate on its debt.");
        assertThat(says(told, Kind.HOLDER)).anyMatch(step -> step.contains("Ghana"));
        assertThat(says(told, Kind.RULE)).anyMatch(step -> step.contains("the rule “other must”"));
        assertThat(says(told, Kind.TERM)).anyMatch(step -> step.contains("debt-terms"));
    }

    @Test
    void whatIsSaidAgainIsTold() {
        Explanation told = explain("Norway demanded a ceasefire. On Friday Norway called for a ceasefire once more.");
        assertThat(told.steps(Kind.REPEATED)).hasSize(1);
    }

    @Test
    void everyStepIsAnchoredInTheWords() {
        String text =
                "Kenya rejected a truce before the rebels leave the town. Its minister may accept talks, he said.";
        Extraction read = Extractor.english().extract(Article.of("a", text));
        assertThat(read.negotiation().acts()).isNotEmpty().allSatisfy(act -> {
            List<Step> steps = read.explain(act).steps();
            assertThat(steps)
                    .allSatisfy(step ->
                            assertThat(text.substring(step.begin(), step.end())).isEqualTo(step.words()));
            assertThat(steps.get(0).kind()).isEqualTo(Kind.WORDS);
            assertThat(read.explain(act.id()).toString().lines()).hasSize(steps.size() + 1);
        });
    }

    @Test
    void aRowOfOnesOwnIsNamedWithItsFile(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(
                folder.resolve("own.tsv"),
                COLUMNS + "PAY\tdanger money\twages\tyes\tneutral\t\tThey asked for {}.\t\n");
        Extractor extractor = Extractor.builder().withIssues(words).build();
        Extraction read = extractor.extract(Article.of("a", "The divers' union demanded danger money."));
        assertThat(says(read.explain("a1"), Kind.TERM))
                .singleElement()
                .asString()
                .contains("“danger money” is a thing of class PAY", "own.tsv:2");
    }

    @Test
    void anActThatIsNotThereIsRefusedWithThoseThatAre() {
        Extraction read = Extractor.english().extract(Article.of("news", "Norway demanded a ceasefire."));
        assertThatThrownBy(() -> read.explain("a7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no act \"a7\" in news; there are [a1].");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleThatIsToldReadsItsExample(Row rule) {
        assertThat(ReadPositions.of(rule.get("example")).rules())
                .as(rule.toString())
                .anyMatch(name -> name.startsWith(rule.get("rule")));
    }

    private static Explanation explain(String text) {
        return Extractor.english().extract(Article.of("a", text)).explain("a1");
    }

    private static List<String> says(Explanation told, Kind kind) {
        return told.steps(kind).stream().map(Step::toString).toList();
    }
}
