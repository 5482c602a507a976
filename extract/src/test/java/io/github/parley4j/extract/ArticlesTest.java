package io.github.parley4j.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final String TEXT = "\u201cNo deal,\u201d Müller said.\r\n";

    @TempDir
    Path folder;

    @Test
    void a_file_is_read_as_utf_8_with_its_name_as_id() throws IOException {
        Path file = Files.write(folder.resolve("port.strike.txt"), TEXT.getBytes(UTF_8));
        assertThat(Articles.read(file)).isEqualTo(Article.of("port.strike", TEXT));
    }

    @Test
    void a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text() {
        assertThat(marked(UTF_8).text()).isEqualTo(TEXT);
        assertThat(marked(UTF_16BE).text()).isEqualTo(TEXT);
        assertThat(marked(UTF_16LE).text()).isEqualTo(TEXT);
    }

    private static Article marked(Charset charset) {
        return Articles.read("x", ("\uFEFF" + TEXT).getBytes(charset));
    }

    @Test
    void other_encodings_are_refused_with_the_byte_offset() throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), "Herr Müller".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> Articles.read(file))
                .isInstanceOf(ArticleException.class)
                .hasMessage(
                        file + " is not UTF-8: byte 0xFC at byte offset 6 cannot be decoded. Save the file as UTF-8.");
    }

    @Test
    void half_a_character_at_the_end_is_refused() {
        assertThatThrownBy(() -> Articles.read("x", new byte[] {'a', (byte) 0xE2, (byte) 0x80}))
                .hasMessageContaining("byte offset 1");
        assertThatThrownBy(() -> Articles.read("x", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}))
                .hasMessageContaining("UTF-16BE")
                .hasMessageContaining("byte offset 4");
        assertThatThrownBy(() -> Articles.read("x", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0}))
                .hasMessageContaining("byte offset 4");
    }

    @Test
    void utf_16_without_a_mark_is_recognised() {
        assertThatThrownBy(() -> Articles.read("x", "The port closed.".getBytes(UTF_16LE)))
                .hasMessageContaining("byte offset 1");
        assertThatThrownBy(() -> Articles.read("x", "The port closed.".getBytes(UTF_16BE)))
                .hasMessageContaining("without a byte order mark")
                .hasMessageContaining("byte offset 0");
    }

    @Test
    void empty_and_blank_files_are_refused_by_name() throws IOException {
        for (String text : new String[] {"", " \r\n\t\u00A0", "\uFEFF", "\u0000\u0001"}) {
            Path file = Files.write(folder.resolve("empty.txt"), text.getBytes(UTF_8));
            assertThatThrownBy(() -> Articles.read(file))
                    .isInstanceOf(ArticleException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("has no text");
        }
    }

    @Test
    void a_missing_file_and_a_folder_are_refused_by_name() {
        assertThatThrownBy(() -> Articles.read(folder.resolve("none.txt")))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("There is no file " + folder.resolve("none.txt"));
        assertThatThrownBy(() -> Articles.read(folder))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("It is a folder");
    }

    @Test
    void an_article_may_be_blank_but_its_id_may_not() {
        assertThat(Article.of("x", " ").text()).isEqualTo(" ");
        assertThatThrownBy(() -> Article.of(" ", "text")).hasMessageContaining("id (\" \")");
    }

    @Test
    void an_article_shows_itself_in_a_line() {
        Article article = Article.of("x", "a".repeat(1234)).withTitle("T").withDate(LocalDate.of(2003, 3, 4));
        assertThat(article).hasToString("Article[x, 2003-03-04, 1,234 characters]");
        assertThat(article.title()).contains("T");
    }
}
