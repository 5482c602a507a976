package io.github.parley4j.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/** Reads the standard issues from {@code issues.tsv}, where the columns are explained. */
final class IssueTable {
    private static final String FILE = "issues.tsv";
    private static final int COMMENT_AND_HEADER = 2;
    private static final int CROSSWALK = 4;

    private IssueTable() {}

    static List<Issue> read() {
        List<String> lines = text().lines().toList();
        List<String> columns = cells(lines.get(1));
        return lines.stream()
                .skip(COMMENT_AND_HEADER)
                .map(line -> issue(columns, cells(line)))
                .toList();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(IssueTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(StringUtils.splitPreserveAllTokens(line, '\t'));
    }

    private static Issue issue(List<String> columns, List<String> cells) {
        Issue.Builder issue = Issue.builder()
                .code(cells.get(0))
                .group(cells.get(1))
                .label(cells.get(2))
                .definition(cells.get(3));
        for (int i = CROSSWALK; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                issue.putCrosswalk(columns.get(i), List.of(StringUtils.split(cells.get(i), '|')));
            }
        }
        return issue.build();
    }
}
