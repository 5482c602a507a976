package io.github.parley4j.extract;

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

class HtmlArticlesTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>Wire | Ferry talks</title>
            <meta property="og:title" content="Ferry crews &amp; owners meet">
            <meta property="article:published_time" content="2021-05-06T07:08:09+02:00">
            <style>p { color: red }</style><script>var demand = "<p>release all</p>";</script></head>
            <body><header><h2>The Wire</h2></header><nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <main><aside><p>Miners reject a pay offer.</p></aside>
            <article><header><h1>Ferry crews &amp; owners meet</h1></header>
            <p>The crews&rsquo; union said it would&nbsp;not
               end its strike unless the owners raised <em>pay</em> by 5&#37;.</p>
            <figure><img src="x"><figcaption>A ferry. Picture: Ann Lee</figcaption></figure>
            <p>It demands:</p><ul><li>a pay rise,</li><li><p>shorter hours.</p></li></ul>
            <p>First line<br>second line</p>
            <blockquote><q>No</q>, she said.</blockquote></article></main>
            <footer>All rights reserved.</footer></body></html>
            """;

    @TempDir
    Path folder;

    private static Article page(String html) {
        return Articles.html("page", html.getBytes(UTF_8));
    }

    @Test
    void the_main_text_of_a_page_comes_a_paragraph_on_a_line() {
        assertThat(page(PAGE).text()).isEqualTo("""
                        Ferry crews & owners meet

                        The crews’ union said it would not end its strike unless the owners raised pay by 5%.

                        It demands:

                        • a pay rise,
                        • shorter hours.

                        First line
                        second line

                        “No”, she said.""");
    }

    @Test
    void title_and_date_are_those_that_the_page_states() {
        assertThat(page(PAGE).title()).contains("Ferry crews & owners meet");
        assertThat(page(PAGE).date()).contains(LocalDate.of(2021, 5, 6));
    }

    @Test
    void a_file_named_html_is_read_as_a_page() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.HTM"), PAGE);
        assertThat(Articles.read(file))
                .isEqualTo(new Article(
                        "ferry",
                        page(PAGE).text(),
                        page(PAGE).title(),
                        page(PAGE).date()));
    }

    @Test
    void a_page_is_in_the_encoding_that_it_states() {
        String page =
                "<html><head><meta charset=windows-1252></head><body><p>“No deal”, Müller said.</p></body></html>";
        assertThat(Articles.html("old", page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“No deal”, Müller said.");
    }

    @Test
    void without_an_article_element_the_body_is_read_without_its_furniture() {
        assertThat(page("<body><header>Wire</header><nav>Home</nav><div><p>Talks go on.</p><p>Both sides met.</p></div>"
                                + "<div role=contentinfo>About us</div>")
                        .text())
                .isEqualTo("Talks go on.\n\nBoth sides met.");
    }

    @Test
    void of_several_articles_the_longest_is_read() {
        assertThat(page("<article><p>Teaser.</p></article><article><p>The whole story is here.</p></article>")
                        .text())
                .isEqualTo("The whole story is here.");
    }

    @Test
    void the_cells_of_a_table_stay_apart_and_its_rows_on_their_lines() {
        assertThat(page("<table><tr><th>Union</th><th>5 %</th></tr><tr><td>Port</td><td>2 %</td></tr></table>")
                        .text())
                .isEqualTo("Union 5 %\nPort 2 %");
    }

    @Test
    void offsets_are_offsets_in_the_text_of_the_page() {
        Article article = page(PAGE);
        assertThat(Extractor.english().extract(article).negotiation().acts())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.evidence())
                        .allSatisfy(words -> assertThat(article.text().substring(words.begin(), words.end()))
                                .isEqualTo(words.exact())));
    }

    @Test
    void a_page_without_text_is_refused_by_name() {
        assertThatThrownBy(() -> page("<html><body><script>load()</script></body></html>"))
                .isInstanceOf(ArticleException.class)
                .hasMessageStartingWith("page (49 bytes) is a page without text.");
    }

    @Test
    void markup_as_deep_as_a_machine_writes_it_is_read() {
        assertThat(page("<div>".repeat(20_000) + "<p>Talks go on.").text()).isEqualTo("Talks go on.");
    }
}
