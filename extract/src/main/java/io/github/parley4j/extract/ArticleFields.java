package io.github.parley4j.extract;

/**
 * Where an article stands in a row of a table or in a JSON object: the names of its columns or properties. Those but the
 * text may be missing, as long as they have the standard names.
 *
 * @param text what holds the article
 * @param id what the article is called in every output; without it, the name of the file and the line: news-17
 * @param title what holds its title
 * @param date what holds the day it was published, as 2024-02-13, with or without a time after it
 */
public record ArticleFields(String text, String id, String title, String date) {
    private static final ArticleFields STANDARD = new ArticleFields("text", "id", "title", "date");

    /** {@return the fields text, id, title and date} */
    public static ArticleFields standard() {
        return STANDARD;
    }

    /**
     * The same with another field for the text.
     *
     * @param name the name of the column or property
     * @return the fields
     */
    public ArticleFields withText(String name) {
        return new ArticleFields(name, id, title, date);
    }

    /**
     * The same with another field for the id.
     *
     * @param name the name of the column or property
     * @return the fields
     */
    public ArticleFields withId(String name) {
        return new ArticleFields(text, name, title, date);
    }

    /**
     * The same with another field for the title.
     *
     * @param name the name of the column or property
     * @return the fields
     */
    public ArticleFields withTitle(String name) {
        return new ArticleFields(text, id, name, date);
    }

    /**
     * The same with another field for the date.
     *
     * @param name the name of the column or property
     * @return the fields
     */
    public ArticleFields withDate(String name) {
        return new ArticleFields(text, id, title, name);
    }
}
