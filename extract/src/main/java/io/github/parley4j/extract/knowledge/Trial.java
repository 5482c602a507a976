package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Tries out the examples and counter-examples of the rows that a user has added, with the tables as they then are. */
public final class Trial {
    private static final String ID = "example";

    private final Pipeline pipeline;
    private final WordExamples words;
    private final List<String> problems = new ArrayList<>();

    private Trial(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.words = new WordExamples(sentence -> pipeline.issues(Article.of(ID, sentence)));
    }

    /**
     * Tries out every example.
     *
     * @param knowledge the user's rows
     * @param pipeline a pipeline with them
     * @return what is read otherwise than the examples say, each with file and line
     */
    public static List<String> of(Knowledge knowledge, Pipeline pipeline) {
        Trial trial = new Trial(pipeline);
        knowledge.rows(TableKind.ISSUE_WORDS).forEach(row -> trial.word(row, row.get("issue")));
        knowledge.rows(TableKind.ACTION_WORDS).forEach(row -> trial.word(row, row.get("gives")));
        knowledge.rows(TableKind.CONTENTS).stream()
                .filter(row -> !row.get("issue").equals("="))
                .forEach(row -> trial.add(row, trial.words.failures(row, List.of(""), row.get("issue"))));
        knowledge.rows(TableKind.STANCES).forEach(trial::rule);
        knowledge.rows(TableKind.CONNECTIVES).forEach(trial::rule);
        return trial.problems;
    }

    private void word(Row row, String issue) {
        add(row, words.failures(row, row.list("words"), issue));
    }

    private void add(Row row, List<String> failures) {
        failures.forEach(failure -> problems.add(row.place() + ": " + failure + "."));
    }

    private void rule(Row row) {
        for (String column : List.of("example", "counter")) {
            RuleExample example = RuleExample.of(row, column);
            NavigableSet<String> read = PositionWords.of(
                    pipeline.read(Article.of(ID, example.sentence())).negotiation());
            if (!read.equals(example.expected())) {
                problems.add(row.place() + ": column \"" + column + "\": in \"" + example.sentence()
                        + "\" must be read " + example.expected() + " and is read " + read + ".");
            }
        }
    }
}
