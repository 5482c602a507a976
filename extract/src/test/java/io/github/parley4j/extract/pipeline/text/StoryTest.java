package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTest {
    private static final String BODY = "\n\nThe crews will strike on Monday. The owners shrugged.\n";

    @Test
    void lines_above_the_body_without_final_stop_are_headlines() {
        assertThat(Stories.kept("Crews to strike\n\nOwners shrug" + BODY))
                .startsWith("# Crews to strike | # Owners shrug | The crews will strike on Monday . |");
    }

    @Test
    void a_headline_that_ends_with_an_abbreviation_is_a_headline() {
        assertThat(Stories.kept("CREWS STRIKE ACROSS U.S." + BODY)).startsWith("# CREWS STRIKE ACROSS U.S. |");
    }

    @Test
    void a_deck_with_a_final_stop_is_an_ordinary_sentence() {
        assertThat(Stories.kept("Crews to strike\n\nOwners are unmoved." + BODY))
                .contains("| Owners are unmoved . |");
    }

    @Test
    void a_short_line_in_the_body_without_final_stop_is_a_heading() {
        assertThat(Stories.kept("Crews to strike" + BODY + "\nNO PORT CALLS\n\nThe port is shut."))
                .endsWith("| # NO PORT CALLS | The port is shut .");
    }

    @Test
    void a_single_line_without_stop_is_a_sentence_and_no_headline() {
        assertThat(Stories.read("The crews will strike on Monday").sentences())
                .singleElement()
                .matches(sentence -> !sentence.headline());
    }

    @Test
    void a_text_broken_at_a_fixed_width_is_joined_to_paragraphs() {
        String text = """
                The ferry crews of the northern islands will strike on Monday
                unless the owners restore the old rota, said the union of the
                Skerries seamen. It wants
                more.
                    The owners said on Friday that the new rota would stay and
                that the crews knew it.

                The harbour master of the islands, who has to keep the port open,
                called on both to talk.
                """;
        assertThat(Stories.read(text).sentences())
                .extracting(sentence -> sentence.paragraph() + " "
                        + sentence.tokens().get(0) + " " + sentence.tokens().size())
                .containsExactly("0 The 27", "0 It 4", "1 The 18", "2 The 21");
    }

    @Test
    void a_paragraph_on_each_line_needs_no_blank_lines() {
        assertThat(Stories.read("The crews strike.\nThe owners shrug.\nThe port is shut.")
                        .sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_credit_after_the_last_sentence_is_left_out() {
        assertThat(Stories.kept("The port is shut. — WIRE")).isEqualTo("The port is shut .");
        assertThat(Stories.kept("The port is shut. /Harbour News and Wire")).isEqualTo("The port is shut .");
        assertThat(Stories.kept("The U.S.-Canada port is shut")).isEqualTo("The U.S.-Canada port is shut");
    }

    @Test
    void a_blank_text_has_no_sentences() {
        assertThat(Stories.read("").sentences()).isEmpty();
        assertThat(Stories.read(" \n\u0000\u200E\uFEFF\uD800 ").sentences()).isEmpty();
    }
}
