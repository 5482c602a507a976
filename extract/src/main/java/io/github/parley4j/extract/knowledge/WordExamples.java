package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.lexicon.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tries out the sentences that stand beside rows of words and contents: the example must give the row's issue with each
 * of its words in the place of {@code {}}, the counter-example must not.
 *
 * @param issues reads the issues that a sentence speaks of
 */
public record WordExamples(Function<String, List<String>> issues) {
    private static final String HOLE = "{}";

    /**
     * Tries out a row.
     *
     * @param row the row
     * @param words the words to try
     * @param issue what its example must give, empty for nothing at all
     * @return sentences that do not give that, with what they give
     */
    public List<String> failures(Row row, List<String> words, String issue) {
        List<String> failures = new ArrayList<>();
        Stream.of(row.get("example"))
                .filter(example -> !example.isEmpty())
                .flatMap(example -> words.stream().map(word -> fill(example, word)))
                .distinct()
                .forEach(sentence -> {
                    List<String> read = issues.apply(sentence);
                    if (issue.isEmpty() ? !read.isEmpty() : !read.contains(issue)) {
                        failures.add("the example \"" + sentence + "\" must give "
                                + (issue.isEmpty() ? "nothing" : issue) + " and gives " + read);
                    }
                });
        String counterExample = row.get("counter-example");
        if (!counterExample.isEmpty() && issues.apply(counterExample).contains(issue)) {
            failures.add("the counter-example \"" + counterExample + "\" must not give " + issue + " and does");
        }
        return failures;
    }

    /** A phrase with a gap takes what follows it in the example into the gap. */
    private static String fill(String example, String word) {
        int hole = example.indexOf(HOLE);
        if (hole < 0 || !word.contains("_")) {
            return example.replace(HOLE, word);
        }
        String rest =
                example.substring(hole + HOLE.length(), example.length() - 1).trim();
        return example.substring(0, hole) + word.replace("_", rest.isEmpty() ? "their" : rest) + ".";
    }
}
