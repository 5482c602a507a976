package io.github.parley4j.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables that a user can add rows to; a file is recognised by the names of its columns. */
public enum TableKind {
    /** Parties: as those of {@code 2-mentions/organisations.tsv}, with what a {@code Party} has. */
    PARTIES(Use.PARTIES, "name kind", "id aliases member-of"),
    /** Codes: as the registry of issues. */
    ISSUES(Use.ISSUES, "code group label definition", ""),
    /** Rows for {@code 2-mentions/issue-words.tsv}. */
    ISSUE_WORDS(Use.ISSUES, "class words issue alone valence only example counter-example", ""),
    /** Rows for {@code 2-mentions/action-words.tsv}. */
    ACTION_WORDS(Use.ISSUES, "action pos words links issue valence gives example counter-example", ""),
    /** Rows for {@code 4-propositions/contents.tsv}. */
    CONTENTS(Use.ISSUES, "action object issue valence example counter-example", ""),
    /** Rows for {@code 3-clauses/stances.tsv}. */
    STANCES(Use.RULES, "word part stance frames example counter", ""),
    /** Rows for {@code 3-clauses/connectives.tsv}. */
    CONNECTIVES(Use.RULES, "words sense example counter", "");

    /** What a user adds a file for. */
    public enum Use {
        /** Who takes part. */
        PARTIES,
        /** What it is about. */
        ISSUES,
        /** How a stance is taken and a condition set. */
        RULES
    }

    private final Use use;
    private final String required;
    private final String optional;

    TableKind(Use use, String required, String optional) {
        this.use = use;
        this.required = required;
        this.optional = optional;
    }

    /** The columns that a file of this kind can have. */
    public List<String> columns() {
        List<String> all = new ArrayList<>(words(required));
        all.addAll(words(optional));
        return all;
    }

    /**
     * The kind of table that has these columns, in any order.
     *
     * @param use what the file is added for
     * @param columns the names in its heading
     * @return the kind, if there is one
     */
    public static Optional<TableKind> of(Use use, Collection<String> columns) {
        return of(use).stream()
                .filter(kind -> columns.containsAll(words(kind.required))
                        && Set.copyOf(kind.columns()).containsAll(columns))
                .findFirst();
    }

    /** The kinds of table that can be added for a use. */
    public static List<TableKind> of(Use use) {
        return Arrays.stream(values()).filter(kind -> kind.use == use).toList();
    }

    /** The kind in words with its columns, for messages. */
    public String describe() {
        return Table.spelling(this) + " (columns " + String.join(", ", words(required))
                + (optional.isEmpty() ? "" : ", and maybe " + String.join(", ", words(optional))) + ")";
    }

    private static List<String> words(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split(" ", -1));
    }
}
