package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Nearest;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentRows;
import io.github.parley4j.model.Issue;
import io.github.parley4j.model.IssueRegistry;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Checks the rows that a user adds, cell by cell. Every error names file, line, column and what may be written. */
final class RowCheck {
    private static final List<String> STAND_INS = List.of("*", "NAME", "CONTENT", "ACTED", "CAMPAIGN");
    private static final String SAME = "=";

    private final NavigableSet<String> codes = new TreeSet<>();
    private final NavigableSet<String> classes = new TreeSet<>(STAND_INS);

    RowCheck(IssueRegistry issues) {
        issues.all().stream().map(Issue::code).forEach(codes::add);
        Table.read("en/2-mentions/issue-words.tsv").forEach(row -> classes.add(row.get("class")));
        Table.read("en/2-mentions/action-words.tsv").forEach(row -> classes.add(row.get("action")));
    }

    /** Makes the classes of these rows known. */
    void learn(TableKind kind, Row row) {
        if (kind == TableKind.ISSUE_WORDS) {
            classes.add(row.get("class"));
        } else if (kind == TableKind.ACTION_WORDS) {
            classes.add(row.get("action"));
        }
    }

    /**
     * Checks a row.
     *
     * @throws IllegalArgumentException if something is wrong with it
     */
    void check(TableKind kind, Row row) {
        switch (kind) {
            case ISSUE_WORDS -> {
                ContentRows.check(kind, row);
                words(row, "words");
                issue(row, "issue", "");
                if (row.get("issue").isEmpty() && !row.get("alone").equals("no")) {
                    throw row.error(
                            "column \"alone\" has \"" + row.get("alone") + "\"; without an issue it must be no.");
                }
                filled(row, "example");
            }
            case ACTION_WORDS -> {
                ContentRows.check(kind, row);
                words(row, "words");
                issue(row, "issue", "");
                issue(row, "gives", "");
                filled(row, "example");
            }
            case CONTENTS -> {
                ContentRows.check(kind, row);
                row.list("action").forEach(name -> known(row, "action", name, classes, CLASS));
                row.list("object").forEach(name -> known(row, "object", name, classes, CLASS));
                issue(row, "issue", SAME);
                filled(row, "example");
            }
            case STANCES -> {
                words(row, "word");
                Stances.read(row);
                example(row);
            }
            case CONNECTIVES -> {
                words(row, "words");
                Connectives.read(row);
                example(row);
            }
            case ISSUES, PARTIES -> throw new AssertionError("Rows of " + kind + " are checked as they are read.");
        }
    }

    private static final String CLASS =
            "a class of issue-words.tsv or action-words.tsv. To make one, give it words in a file of those columns.";
    private static final String CODE =
            "the code of an issue. To make one, add it to a file with the columns code, group, label, definition.";

    private void issue(Row row, String column, String also) {
        if (!row.get(column).isEmpty() && !row.get(column).equals(also)) {
            known(row, column, row.get(column), codes, CODE);
        } else if (row.get(column).isEmpty() && !also.isEmpty()) {
            filled(row, column);
        }
    }

    private static void known(Row row, String column, String word, Collection<String> options, String what) {
        if (!options.contains(word)) {
            throw row.error("column \"" + column + "\" has \"" + word + "\"; it must be " + what
                    + Nearest.question(word, options) + " There are " + options + ".");
        }
    }

    private static void words(Row row, String column) {
        filled(row, column);
        for (String phrase : row.list(column)) {
            if (phrase.isBlank() || !phrase.equals(phrase.strip()) || phrase.contains("  ")) {
                throw row.error("column \"" + column + "\" has \"" + phrase
                        + "\"; words must stand with one space between them and | between phrases.");
            }
        }
    }

    private static void example(Row row) {
        filled(row, "example");
        if (!row.get("example").contains(RuleExample.ARROW)) {
            throw row.error("column \"example\" has \"" + row.get("example")
                    + "\"; behind the sentence it must say what is read, such as \"" + RuleExample.ARROW.strip()
                    + " demand by Peru: talks\" or \"" + RuleExample.ARROW.strip() + " none\".");
        }
    }

    static void filled(Row row, String column) {
        if (row.get(column).isEmpty()) {
            throw row.error("column \"" + column + "\" is empty; it must be filled.");
        }
    }
}
