package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final String BODY = "Peru and Chile met in Geneva on Monday.\n\n";

    private static String turns(String text) {
        return Stories.read(text).turns().toString();
    }

    @Test
    void labels_are_headings_and_turns_run_from_one_to_the_next() {
        String text = "MR. SMITH: We agree.\n\nGladly.\n\nQ: Really?\n\nMR. SMITH: Yes.";
        assertThat(Stories.kept(text))
                .isEqualTo("# MR. SMITH | We agree . | Gladly . | Really ? | # MR. SMITH | Yes .");
        assertThat(Stories.read(text).turns())
                .containsExactly(new Turn(false, 0, 1, 3), new Turn(true, -1, 3, 4), new Turn(false, 4, 5, 6));
    }

    @Test
    void questions_may_have_a_letter_and_a_space_only() {
        assertThat(Stories.read("THE PRESIDENT: We agree.\n\nQ    Mr. President, really?\n\nTHE PRESIDENT: Yes.")
                        .asks(2))
                .isTrue();
        assertThat(turns(BODY + "Q fever spread in the camps.")).isEqualTo("[]");
    }

    @Test
    void a_list_with_headings_is_no_transcript() {
        assertThat(turns(BODY + "Tariffs: Peru will lift them.\n\nBorder: Chile must open it.\n\nFish: Talks go on."))
                .isEqualTo("[]");
        assertThat(turns(BODY + "Note: The talks are secret.\n\nNote: The envoys are tired.\n\nNote: Bring water."))
                .isEqualTo("[]");
    }

    @Test
    void a_report_in_capitals_is_no_label() {
        assertThat(turns(BODY + "MINISTER ANA TORRES SAID: WE AGREE.")).isEqualTo("[]");
    }

    @Test
    void a_headline_with_a_speaker_is_a_headline() {
        assertThat(turns("Minister Torres: No deal\n\n" + BODY)).isEqualTo("[]");
    }

    @Test
    void whoever_is_once_called_a_host_asks() {
        Text text =
                Stories.read("JANE ROE, HOST: Welcome.\n\nMR. SMITH: We agree.\n\nROE: We do not.\n\nMR. SMITH: No?");
        assertThat(text.asks(0)).isTrue();
        assertThat(text.asks(3)).isTrue();
        assertThat(text.asks(5)).isFalse();
    }
}
