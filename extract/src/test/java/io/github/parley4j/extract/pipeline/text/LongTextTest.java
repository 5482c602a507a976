package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work must grow with the text and no faster. It is counted in bytes allocated, which no busy machine changes. */
class LongTextTest {
    private static final String NEWS =
            "The crews will \"strike\" on Jan. 5 (a Monday), said Mr. Lund; the owners' man won't talk. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NEWS,
                "no stop and no comma ever comes to end this ",
                "\"a ",
                "“a ",
                "'a ",
                "s' ",
                "( a",
                "[x",
                "\"a\n\n",
                "a",
                "a.",
                "a-",
                "a. ",
                "!\"",
                "Latest News\n",
                "See also: Fish talks fail\n",
                "\u200Ea ",
                "Lund said. \u201D "
            })
    void work_grows_with_the_text(String piece) {
        int times = 40_000 / piece.length();
        Stories.read(piece.repeat(times));
        double once = allocated(piece.repeat(times));
        double fourTimes = allocated(piece.repeat(4 * times));
        assertThat(fourTimes / once)
                .as("growth of work for four times the text")
                .isLessThan(4.8);
    }

    private static long allocated(String text) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(Stories.read(text).source()).isSameAs(text);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void a_hundred_thousand_unclosed_quotes_and_brackets_are_read() {
        Text text = Stories.read("They \"say (no. ".repeat(100_000));
        assertThat(text.sentences()).hasSizeGreaterThan(1_000);
        assertThat(text.quotes()).hasSize(1);
    }

    @Test
    void sentences_without_end_are_cut() {
        assertThat(Stories.read("the strike goes on and on ".repeat(1_000)).sentences())
                .allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST);
        assertThat(Stories.read("the strike goes on, and ".repeat(100))
                        .sentences()
                        .get(0)
                        .tokens())
                .last()
                .hasToString(",");
    }

    @Test
    void words_without_end_are_cut() {
        assertThat(Stories.read("a".repeat(1_000)).sentences().get(0).tokens())
                .hasSize(1_000 / WordScanner.LONGEST_WORD);
    }
}
