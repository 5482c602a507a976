package io.github.parley4j.extract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes an article of the cells of one row, by the names of their columns. */
final class RowToArticle {
    private final String name;
    private final ArticleFields fields;
    private final Consumer<? super ArticleException> faults;

    /**
     * Reads rows of a file.
     *
     * @param name what the file is called in messages
     * @param fields where an article stands in a row
     * @param faults told of a date that is none; the article is read all the same
     */
    RowToArticle(String name, ArticleFields fields, Consumer<? super ArticleException> faults) {
        this.name = name;
        this.fields = fields;
        this.faults = faults;
    }

    ArticleFields fields() {
        return fields;
    }

    /** The beginning of messages about a line. */
    String line(long line) {
        return name + ", line " + line;
    }

    /** The article of the row that begins on a line, from 1. */
    Article article(long line, Map<String, String> cells) {
        String text = cells.getOrDefault(fields.text(), "");
        if (text.isBlank()) {
            throw new ArticleException(
                    line(line) + " has no text: \"" + fields.text() + "\" must hold the article; it is "
                            + (cells.containsKey(fields.text()) ? "blank" : "missing")
                            + ". Leave the line out, or name another field for the text.",
                    null);
        }
        String id = cells.getOrDefault(fields.id(), "").strip();
        Article article = Article.of(id.isEmpty() ? Articles.id(name) + "-" + line : id, text);
        Optional<String> title = Optional.ofNullable(cells.get(fields.title())).filter(words -> !words.isBlank());
        return new Article(article.id(), text, title.map(String::strip), date(line, cells));
    }

    private Optional<LocalDate> date(long line, Map<String, String> cells) {
        String printed = cells.getOrDefault(fields.date(), "").strip();
        Optional<LocalDate> date = PrintedDate.read(printed);
        if (date.isEmpty() && !printed.isEmpty()) {
            faults.accept(new ArticleException(
                    line(line) + ", \"" + fields.date() + "\": the date (" + printed
                            + ") must be one like 2024-02-13. The article is read without a date.",
                    null));
        }
        return date;
    }
}
