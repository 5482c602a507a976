package io.github.parley4j.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article on an HTML page. */
final class HtmlToArticle {
    private static final String NOT_TEXT =
            "script, style, noscript, template, svg, iframe, object, form, button, select,"
                    + " nav, aside, footer, figure, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], body > header, #comments, .comments";
    private static final List<String> HOLDERS = List.of("[itemprop=articleBody]", "article", "main, [role=main]");
    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "h1", "title");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "article time[datetime]");

    private HtmlToArticle() {}

    static Article read(String id, String name, byte[] page) {
        Document document;
        try {
            document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        } catch (IOException e) {
            throw new ArticleException(name + " cannot be read as HTML (" + e.getMessage() + "). Check the file.", e);
        }
        Optional<String> title = first(document, TITLES);
        Optional<LocalDate> date = first(document, DATES).flatMap(PrintedDate::read);
        document.select(NOT_TEXT).remove();
        String text = HtmlToText.of(holder(document));
        if (Articles.isBlank(text)) {
            throw new ArticleException(
                    name + " (" + page.length + " bytes) is a page without text. Maybe its text is loaded later; save"
                            + " the page from a browser, or leave it out.",
                    null);
        }
        return new Article(id, text, title, date);
    }

    private static Element holder(Document document) {
        return HOLDERS.stream()
                .flatMap(query -> document.select(query).stream()
                        .filter(Element::hasText)
                        .max(Comparator.comparingInt(element -> element.text().length()))
                        .stream())
                .findFirst()
                .orElse(document.body());
    }

    /** The first of some elements that says something, in its content, its time or its text. */
    private static Optional<String> first(Document document, List<String> queries) {
        return queries.stream()
                .flatMap(query -> document.select(query).stream())
                .map(element -> element.hasAttr("content")
                        ? element.attr("content")
                        : element.hasAttr("datetime") ? element.attr("datetime") : element.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
