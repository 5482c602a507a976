package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.parley4j.extract.lexicon.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FurnitureTest {
    private static final String BODY = "The ferry crews will strike on Monday unless the owners restore the old rota, "
            + "their union said after a long night of talks.\n\nThe owners said the new rota would stay.\n\n";

    @TestFactory
    Stream<DynamicTest> every_pattern_matches_its_example_and_none_its_counterexample() {
        return Table.read("en/1-text/furniture.tsv").stream()
                .map(row -> dynamicTest(row.get("id"), () -> {
                    assertThat(rule(row.get("example"))).as(row.get("example")).isNotNull();
                    FurnitureRule own = FurnitureRule.all().stream()
                            .filter(rule -> rule.id().equals(row.get("id")))
                            .findFirst()
                            .orElseThrow();
                    assertThat(own.pattern().matcher(row.get("example")).matches())
                            .isTrue();
                    assertThat(rule(row.get("counterexample")))
                            .as(row.get("counterexample"))
                            .isNull();
                }));
    }

    private static FurnitureRule rule(String line) {
        return FurnitureRule.of(line, new Span(0, line.length()));
    }

    @Test
    void teasers_of_other_stories_are_left_out() {
        assertThat(Stories.kept(
                        BODY + "See also  Islanders fly to Oslo for fish talks\n\nBoth sides meet again today."))
                .endsWith("Both sides meet again today .")
                .doesNotContain("Oslo");
    }

    @Test
    void a_block_of_other_stories_at_the_end_is_left_out_to_the_last_line() {
        assertThat(Stories.kept(BODY
                        + "Latest News\n\nMiners Demand Safer Shafts\n\nThe miners of Kiruna said they would...\n\n"
                        + "Bankers reject a cut. They want more.\n\nMore Articles Like This"))
                .endsWith("The owners said the new rota would stay .");
    }

    @Test
    void a_block_in_the_middle_of_a_story_takes_only_titles_and_clipped_lines() {
        String rest = BODY.repeat(3).strip();
        assertThat(Stories.kept(
                        BODY + "Related Articles\nMiners demand safer shafts\nBankers said they would...\n\n" + rest))
                .isEqualTo(Stories.kept(BODY + rest));
    }

    @Test
    void a_marker_above_the_story_takes_nothing_with_it() {
        assertThat(Stories.kept("Must Read\n\nFerry crews to strike\n\n" + BODY))
                .startsWith("# Ferry crews to strike | The ferry");
    }

    @Test
    void forms_for_comments_are_left_out() {
        assertThat(Stories.kept(BODY + "LEAVE A REPLY\n\nPlease enter your comment!\nI think they are right."))
                .isEqualTo(Stories.kept(BODY));
    }

    @Test
    void lines_without_letters_are_left_out() {
        assertThat(Stories.kept(BODY + "* * *\n\n1/2\n\n")).isEqualTo(Stories.kept(BODY));
    }

    @Test
    void what_is_left_out_is_listed_in_order() {
        String page = "By Ann Lee\n\nOSLO - " + BODY + "Read more: Fish talks fail\n\nThe strike is off. — WIRE";
        Text text = Stories.read(page);
        assertThat(text.dropped())
                .extracting(span -> page.substring(span[0], span[1]))
                .containsExactly("By Ann Lee", "OSLO - ", "Read more: Fish talks fail", " — WIRE");
    }
}
