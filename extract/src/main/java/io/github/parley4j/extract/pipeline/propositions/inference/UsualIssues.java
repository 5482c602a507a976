package io.github.parley4j.extract.pipeline.propositions.inference;

import io.github.parley4j.extract.lexicon.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** How often articles on negotiations name each issue, as shares of all that they name. */
final class UsualIssues {
    private static final double RARE = 0.005;

    private static final Map<String, Double> SHARES = Table.read("en/4-propositions/usual-issues.tsv").stream()
            .collect(
                    Collectors.toUnmodifiableMap(row -> row.get("issue"), row -> Double.parseDouble(row.get("share"))));

    private UsualIssues() {}

    /** The share of an issue; of one of the user's own, that of a rare one. */
    static double share(String issue) {
        return SHARES.getOrDefault(issue, RARE);
    }
}
