package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

class IssueRegistryTest {
    private static final IssueRegistry STANDARD = IssueRegistry.standard();

    @Test
    void thereAreThirtyEightStandardIssuesInFiveGroupsAndOther() {
        assertThat(STANDARD.all()).hasSize(38).allSatisfy(issue -> {
            assertThat(issue.definition()).endsWith(".");
            assertThat(issue.label()).isNotBlank();
        });
        assertThat(STANDARD.all().stream().map(Issue::group).distinct())
                .containsExactlyInAnyOrder("security", "people", "relief", "politics", "economy", "other");
    }

    @Test
    void anIssueKnowsItsCounterpartsElsewhere() {
        Issue ceasefire = STANDARD.find("ceasefire").orElseThrow();

        assertThat(ceasefire.crosswalk())
                .containsEntry("pax", List.of("CeProv", "CeGen"))
                .containsEntry("cameo", List.of("1056", "1246", "0356", "0871"));
        assertThat(STANDARD.find("surrender").orElseThrow().crosswalk()).isEmpty();
    }

    @Test
    void aRetreatOfForcesIsPloversWithdrawNotDisarm() {
        assertThat(STANDARD.find("withdrawal").orElseThrow().crosswalk().get("plover"))
                .contains("RETREAT withdraw");
    }

    @Test
    void everyShapeAndStepHasAStandardIssueUnlessSet() {
        assertThat(Process.Step.values())
                .allSatisfy(step ->
                        assertThat(STANDARD.find(Process.of(step).issue())).isPresent());
        assertThat(List.of(
                        Cessation.ceasefire(), Release.of("hostages"), Release.of("prisoners"), Withdrawal.from("x")))
                .allSatisfy(term -> assertThat(STANDARD.find(term.issue())).isPresent());
    }

    @Test
    void addingAnIssueLeavesTheStandardAlone() {
        Issue water = Issue.of("water-rights", "economy", "water rights", "Who may take how much from a river.");

        IssueRegistry mine = STANDARD.with(water);

        assertThat(mine.find("water-rights")).contains(water);
        assertThat(mine.all()).hasSize(39);
        assertThat(STANDARD.find("water-rights")).isEmpty();
        assertThat(mine.with(Issue.of("other", "x", "y", "z")).all()).hasSize(39);
    }

    @Test
    void theTableIsSortedAndEveryRowHasAllColumns() throws Exception {
        try (InputStream in = IssueRegistry.class.getResourceAsStream("issues.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> codes = lines.stream()
                    .skip(2)
                    .map(line -> StringUtils.substringBefore(line, "\t"))
                    .toList();

            assertThat(lines.get(0)).startsWith("# ");
            assertThat(lines.get(1)).isEqualTo("code\tgroup\tlabel\tdefinition\tpax\tucdp\tpam\tplover\tcameo");
            assertThat(codes).isSorted().doesNotHaveDuplicates();
            assertThat(lines.stream().skip(1))
                    .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(9));
        }
    }
}
