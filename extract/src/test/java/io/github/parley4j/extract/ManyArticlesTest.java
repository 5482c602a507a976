package io.github.parley4j.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyArticlesTest {
    private static final ArticleFields FIELDS = ArticleFields.standard();

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    private List<Article> json(String lines) {
        return json(lines.getBytes(UTF_8), FIELDS);
    }

    private List<Article> json(byte[] bytes, ArticleFields fields) {
        return Articles.jsonLines("news.jsonl", new ByteArrayInputStream(bytes), fields, this::note)
                .toList();
    }

    private List<Article> csv(String table) {
        return csv(table, FIELDS);
    }

    private List<Article> csv(String table, ArticleFields fields) {
        return Articles.csv("news.csv", new ByteArrayInputStream(table.getBytes(UTF_8)), fields, this::note)
                .toList();
    }

    private void note(ArticleException fault) {
        faults.add(fault.getMessage());
    }

    @Test
    void each_line_of_json_is_an_article() {
        assertThat(json("""
                        {"id": "a", "text": "Talks.\\nGo on.", "title": " T ", "date": "2021-05-06T07:08:09Z", "x": {"text": 1}}

                        {"text": "More.", "id": 7, "title": null}
                        {"text": "Last."}"""))
                .containsExactly(
                        Article.of("a", "Talks.\nGo on.").withTitle("T").withDate(LocalDate.of(2021, 5, 6)),
                        Article.of("7", "More."),
                        Article.of("news-4", "Last."));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_bad_line_is_told_with_line_and_column_and_the_rest_is_read() {
        assertThat(json("""
                        {"text": "One."}
                        {"text": "Two.
                        [1]
                        {"text": ["Three."]}
                        {"body": "Four."}
                        {"text": "Five."} {}
                        {"text": " "}
                        {"text": "Six.", "date": "May 2021"}
                        """)).containsExactly(Article.of("news-1", "One."), Article.of("news-8", "Six."));
        assertThat(faults)
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("news.jsonl, line 2, column ")
                                .contains("one JSON object"),
                        fault -> assertThat(fault).startsWith("news.jsonl, line 3, column 1: "),
                        fault -> assertThat(fault)
                                .startsWith("news.jsonl, line 4, column 10: ")
                                .contains("\"text\" is a list or an object and must be a string"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "news.jsonl, line 5 has no text: \"text\" must hold the article; it is missing."
                                                + " Leave the line out, or name another field for the text."),
                        fault -> assertThat(fault)
                                .startsWith("news.jsonl, line 6, column 19: ")
                                .contains("more follows"),
                        fault -> assertThat(fault).contains("line 7 has no text", "it is blank"),
                        fault -> assertThat(fault)
                                .isEqualTo(
                                        "news.jsonl, line 8, \"date\": the date (May 2021) must be one like 2024-02-13."
                                                + " The article is read without a date."));
    }

    @Test
    void a_line_that_is_no_utf_8_is_told_and_the_rest_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\uFEFF{\"text\": \"Müller\"}\n".getBytes(UTF_8));
        bytes.write("{\"text\": \"Müller\"}\n".getBytes(ISO_8859_1));
        bytes.write("{\"text\": \"Last.\"}\r\n".getBytes(UTF_8));
        assertThat(json(bytes.toByteArray(), FIELDS)).extracting(Article::text).containsExactly("Müller", "Last.");
        assertThat(faults)
                .containsExactly(
                        "news.jsonl, line 2 is not UTF-8: byte 0xFC at byte offset 11 cannot be decoded. Save the"
                                + " file as UTF-8.");
    }

    @Test
    void utf_16_is_refused_by_name() {
        assertThat(json("{\"text\": \"x\"}".getBytes(UTF_16), FIELDS)).isEmpty();
        assertThat(faults).singleElement().asString().startsWith("news.jsonl is UTF-16; ");
    }

    @Test
    void a_line_longer_than_any_article_is_passed_over() {
        InputStream endless = new ByteArrayInputStream(new byte[70_000_000]);
        InputStream in =
                new SequenceInputStream(endless, new ByteArrayInputStream("\n{\"text\": \"Last.\"}".getBytes(UTF_8)));
        assertThat(Articles.jsonLines("news", in, FIELDS, this::note)).containsExactly(Article.of("news-2", "Last."));
        assertThat(faults).singleElement().asString().startsWith("news, line 1 is longer than 67108864 bytes");
    }

    @Test
    void each_row_of_a_table_is_an_article() {
        assertThat(csv("""
                        date,id,source,text
                        2021-05-06,a,Wire,"He said ""no"", twice.
                        Then he left."
                        ,,,Plain.
                        """))
                .containsExactly(
                        Article.of("a", "He said \"no\", twice.\nThen he left.").withDate(LocalDate.of(2021, 5, 6)),
                        Article.of("news-4", "Plain."));
        assertThat(faults).isEmpty();
    }

    @Test
    void the_separator_is_that_of_the_header_and_the_columns_are_those_named() {
        assertThat(csv(
                        "\uFEFFnr;headline;body\r\n1;No, thanks;One, two\r\n",
                        FIELDS.withText("body").withId("nr").withTitle("headline")))
                .containsExactly(Article.of("1", "One, two").withTitle("No, thanks"));
        assertThat(csv("day\ttext\n20210506\tTalks.\n", FIELDS.withDate("day")))
                .containsExactly(Article.of("news-2", "Talks.").withDate(LocalDate.of(2021, 5, 6)));
    }

    @Test
    void a_bad_row_is_told_with_line_and_column_and_the_rest_is_read() {
        assertThat(csv("""
                        id,text
                        a,"One"!
                        b,Two,three
                        c,"
                        d,Four
                        e,"Five"
                        f
                        g,  \s
                        h,5" pipes
                        i,"never closed
                        j,Last
                        """))
                .containsExactly(
                        Article.of("d", "Four"),
                        Article.of("e", "Five"),
                        Article.of("h", "5\" pipes"),
                        Article.of("j", "Last"));
        assertThat(faults)
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("news.csv, line 2, column 8: a cell goes on after its closing quote"),
                        fault -> assertThat(fault).startsWith("news.csv, line 3: the row has 3 cells and must have 2"),
                        fault -> assertThat(fault)
                                .startsWith("news.csv, line 6, column 4: a cell goes on after its closing quote, so the"
                                        + " row of line 4"),
                        fault -> assertThat(fault).startsWith("news.csv, line 7: the row has 1 cells"),
                        fault -> assertThat(fault).startsWith("news.csv, line 8 has no text"),
                        fault -> assertThat(fault)
                                .startsWith("news.csv, line 10, column 3: a quote is opened and not closed"));
    }

    @Test
    void a_header_without_a_column_that_is_asked_for_is_refused_with_those_it_has() {
        assertThatThrownBy(() -> csv("id,body\n1,x\n"))
                .isInstanceOf(ArticleException.class)
                .hasMessage("news.csv, line 1: the column for the text (\"text\") must be one of the header: id, body."
                        + " Name one of these.");
        assertThatThrownBy(() -> csv("id,text\n1,x\n", FIELDS.withDate("day"))).hasMessageContaining("(\"day\")");
        assertThatThrownBy(() -> csv("")).hasMessageContaining("must be one of the header");
    }

    @Test
    void a_file_that_breaks_off_is_told_after_the_articles_before() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream("{\"text\": \"One.\"}\n".getBytes(UTF_8)), broken);
        assertThat(Articles.jsonLines("news", in, FIELDS, this::note)).hasSize(1);
        assertThat(faults).containsExactly("news breaks off (Stream closed). Check the file and its disk.");
    }

    @Test
    void packed_files_are_unpacked() throws IOException {
        Path lines = folder.resolve("news.jsonl.gz");
        pack(lines, "{\"text\": \"One.\"}\n");
        try (Stream<Article> articles = Articles.jsonLines(lines, FIELDS, this::note)) {
            assertThat(articles).containsExactly(Article.of("news-1", "One."));
        }
        Path page = folder.resolve("page.html.gz");
        pack(page, "<p>Talks &amp; more.</p>");
        assertThat(Articles.read(page).id()).isEqualTo("page");
        assertThat(Articles.read(page).text()).isEqualTo("Talks & more.");
        Path cut = Files.write(folder.resolve("cut.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 8});
        assertThatThrownBy(() -> Articles.read(cut))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("cut.txt.gz");
    }

    private static void pack(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        Path file = folder.resolve("none.csv");
        assertThatThrownBy(() -> Articles.csv(file, FIELDS, this::note))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("There is no file " + file);
    }

    @Test
    void a_caller_may_end_the_reading_at_the_first_fault() {
        Stream<Article> articles = Articles.jsonLines(
                "news", new ByteArrayInputStream("{}\n{\"text\": \"x\"}".getBytes(UTF_8)), FIELDS, fault -> {
                    throw fault;
                });
        assertThatThrownBy(articles::toList).isInstanceOf(ArticleException.class);
    }
}
