package io.github.parley4j.extract.pipeline.model.explanation;

import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of the content tables by which words say an issue; for explanations only. */
public final class ContentOrigins {
    private static final int LONGEST = 5;

    /**
     * A row that a word of a sentence is in.
     *
     * @param row the row
     * @param group the class that it gives the word
     * @param from first token of the words
     * @param to token after the last
     */
    record Origin(Row row, String group, int from, int to) {}

    private final Map<String, List<Row>> things = new HashMap<>();
    private final Map<String, List<Row>> actions = new HashMap<>();
    private final Map<String, Row> compositions = new HashMap<>();

    public ContentOrigins(Knowledge knowledge) {
        rows("en/2-mentions/issue-words.tsv", knowledge, TableKind.ISSUE_WORDS)
                .forEach(row -> row.list("words").forEach(phrase -> add(things, phrase, row)));
        rows("en/2-mentions/action-words.tsv", knowledge, TableKind.ACTION_WORDS)
                .forEach(row -> row.list("words").forEach(phrase -> add(actions, phrase.replace(" _", ""), row)));
        for (Row row : rows("en/4-propositions/contents.tsv", knowledge, TableKind.CONTENTS)) {
            for (String action : row.list("action")) {
                row.list("object").forEach(object -> compositions.putIfAbsent(action + " " + object, row));
            }
        }
    }

    private static List<Row> rows(String table, Knowledge knowledge, TableKind kind) {
        List<Row> rows = new ArrayList<>(knowledge.rows(kind));
        rows.addAll(Table.read(table));
        return rows;
    }

    private static void add(Map<String, List<Row>> table, String phrase, Row row) {
        table.computeIfAbsent(phrase, key -> new ArrayList<>()).add(row);
    }

    /** The rows for the action of a content. */
    List<Origin> actions(Reading reading, Content content) {
        return longest(reading, content.action(), actions, "action");
    }

    /** The rows for the thing of a content, or for its words when no token of it is told apart. */
    List<Origin> things(Reading reading, Content content) {
        return longest(reading, content.object() >= 0 ? content.object() : content.from(), things, "class");
    }

    /** The row for an action done to a thing. */
    Optional<Row> composition(String action, String thing) {
        return Optional.ofNullable(compositions.get(action + " " + thing));
    }

    private static List<Origin> longest(Reading reading, int token, Map<String, List<Row>> table, String column) {
        List<Origin> best = List.of();
        for (int from = Math.max(0, token - LONGEST + 1); token >= 0 && from <= token; from++) {
            for (int to = token + 1; to <= Math.min(reading.tokens().size(), from + LONGEST); to++) {
                List<Row> rows = rows(reading, from, to, table);
                if (!rows.isEmpty()
                        && (best.isEmpty()
                                || to - from > best.get(0).to() - best.get(0).from())) {
                    int begin = from;
                    int end = to;
                    best = rows.stream()
                            .map(row -> new Origin(row, row.get(column), begin, end))
                            .toList();
                }
            }
        }
        return best;
    }

    private static List<Row> rows(Reading reading, int from, int to, Map<String, List<Row>> table) {
        StringBuilder printed = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = reading.token(i);
            String gap = i > from ? " " : "";
            lemmas.append(gap).append(i == to - 1 ? token.lemma() : token.norm());
            printed.append(gap).append(token.norm());
        }
        List<Row> rows = table.getOrDefault(printed.toString(), List.of());
        return rows.isEmpty() ? table.getOrDefault(lemmas.toString(), List.of()) : rows;
    }
}
