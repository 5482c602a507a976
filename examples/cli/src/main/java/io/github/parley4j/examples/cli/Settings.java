package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.ArticleFields;
import java.util.Optional;

/**
 * How the user wants inputs read.
 *
 * @param fields where an article stands in a row of a table or in a JSON object
 * @param kind what standard input and files whose names do not tell hold; text, if empty
 * @param dates the dates of articles that have none of their own
 * @param threads how many articles are read at a time
 */
record Settings(ArticleFields fields, Optional<InputKind> kind, Dates dates, int threads) {
    /** What an input holds: its name tells, or else the user. */
    InputKind kind(Input input) {
        return InputKind.of(input.path()).or(this::kind).orElse(InputKind.TEXT);
    }

    /** Whether an input may hold more than one article. */
    boolean holdsMany(Input input) {
        return kind(input) == InputKind.JSONL || kind(input) == InputKind.CSV;
    }
}
