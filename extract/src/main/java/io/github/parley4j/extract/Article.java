package io.github.parley4j.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An article to read. A blank text is allowed: nothing is found in it.
 *
 * @param id what the article is called in every output
 * @param text the decoded text; all offsets of an extraction are UTF-16 code units in it
 * @param title its title, where that is known beside the text
 * @param date when it was published, which relative dates in it are read against
 */
public record Article(String id, String text, Optional<String> title, Optional<LocalDate> date) {
    /**
     * Checks that nothing is null and the id is not blank.
     *
     * @param id what the article is called in every output
     * @param text the decoded text
     * @param title its title, where that is known
     * @param date when it was published, where that is known
     * @throws IllegalArgumentException if the id is blank
     */
    public Article {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id (\"" + id + "\") of an article must not be blank. Maybe use its file name.");
        }
    }

    /**
     * An article without title and date.
     *
     * @param id what the article is called in every output
     * @param text the decoded text
     * @return the article
     */
    public static Article of(String id, String text) {
        return new Article(id, text, Optional.empty(), Optional.empty());
    }

    /**
     * The same article with a title.
     *
     * @param newTitle the title
     * @return the article
     */
    public Article withTitle(String newTitle) {
        return new Article(id, text, Optional.of(newTitle), date);
    }

    /**
     * The same article with the day it was published.
     *
     * @param newDate the day
     * @return the article
     */
    public Article withDate(LocalDate newDate) {
        return new Article(id, text, title, Optional.of(newDate));
    }

    @Override
    public String toString() {
        return "Article[" + id + date.map(day -> ", " + day).orElse("")
                + String.format(Locale.ROOT, ", %,d characters]", text.length());
    }
}
