package io.github.parley4j.extract;

import java.util.List;

/**
 * What a user added to an extractor is not as it must be. The message tells all problems, one a line; each names the
 * file, the line and the column, what is wrong, and what may be written.
 */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** All problems, one for each cell or example. */
    private final String[] problems;

    TableException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** {@return every problem, in the order in which they were found} */
    public List<String> problems() {
        return List.of(problems);
    }
}
