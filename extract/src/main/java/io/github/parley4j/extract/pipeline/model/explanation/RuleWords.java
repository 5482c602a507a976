package io.github.parley4j.extract.pipeline.model.explanation;

import io.github.parley4j.extract.Explanation.Kind;
import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.model.Statement;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says in words which stance, rule and connective read a statement, and what turned it. */
final class RuleWords {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nobody", "none", "longer");

    /** A step about tokens of the sentence. */
    record Told(Kind kind, int from, int to, String says) {}

    private final Statement statement;
    private final Proposition said;
    private final Reading reading;
    private final List<Told> told = new ArrayList<>();

    RuleWords(Statement statement) {
        this.statement = statement;
        this.said = statement.said();
        this.reading = statement.reading();
    }

    List<Told> steps() {
        String act = act();
        Optional<Predicate> stance = statement.stance();
        if (stance.isPresent()) {
            stance(stance.get(), "takes the stance");
        } else {
            told.add(new Told(
                    Kind.RULE,
                    said.from(),
                    said.to(),
                    "is read by the rule “" + statement.base() + "”"
                            + meaning(statement.base())
                                    .map(words -> ": " + words)
                                    .orElse("") + "."));
        }
        statement.behind(">").flatMap(statement::predicate).ifPresent(inner -> stance(inner, "is governed by it"));
        turned();
        statement.behind("+").ifPresent(this::connective);
        told.add(new Told(
                Kind.RULE,
                said.from(),
                said.to(),
                "comes to a" + (act.startsWith("a") ? "n " : " ") + act + " by all this (rule “" + said.rule()
                        + "”)."));
        return told;
    }

    private String act() {
        return switch (said.kind()) {
            case PENDING -> "answer that is pending";
            case UNDER_REVIEW -> "answer that is under review";
            default -> said.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private void stance(Predicate predicate, String does) {
        String part = predicate.word().part().name().toLowerCase(Locale.ROOT);
        told.add(new Told(
                Kind.RULE,
                predicate.from(),
                predicate.to(),
                does + ": the " + part + " “"
                        + predicate.word().name() + "” is "
                        + predicate.stance().name().toLowerCase(Locale.ROOT)
                        + " in stances.tsv: its holder " + predicate.stance().meaning() + "."));
    }

    private static Optional<String> meaning(String rule) {
        return Table.read("en/5-model/rules.tsv").stream()
                .filter(row -> rule.startsWith(row.get("rule")))
                .max((a, b) -> a.get("rule").length() - b.get("rule").length())
                .map((Row row) -> row.get("meaning"));
    }

    private void connective(String words) {
        for (Connective.Found found : reading.connectives()) {
            if (found.connective().name().equals(words)) {
                told.add(new Told(
                        Kind.CONDITION,
                        found.from(),
                        found.to(),
                        "joins a condition: “" + words + "” is "
                                + found.sense().name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + " in connectives.tsv: "
                                + found.sense().meaning() + "."));
                return;
            }
        }
    }

    private void turned() {
        int head = statement.stance().map(Predicate::head).orElse(said.from());
        Clause clause = reading.clauseAt(head);
        VerbGroup group = Optional.ofNullable(reading.verbAt(head)).orElse(clause.verb());
        int end =
                Math.max(head + 1, group == null ? 0 : Math.min(reading.tokens().size(), group.to() + 1));
        boolean negated = statement.negated() || (group != null && group.negated());
        for (int i = clause.from(); negated && i < end; i++) {
            if (NEGATIONS.contains(reading.token(i).norm())) {
                told.add(new Told(Kind.MODALITY, i, i + 1, "negates it."));
            }
        }
        if (group != null && !group.modal().isEmpty()) {
            told.add(new Told(Kind.MODALITY, group.from(), group.to(), "has the modal “" + group.modal() + "”."));
        }
        if (said.tentative()) {
            told.add(new Told(Kind.MODALITY, said.from(), said.to(), "says only what is possible."));
        }
        if (said.earlier()) {
            told.add(new Told(Kind.MODALITY, said.from(), said.to(), "tells of an earlier round."));
        }
    }
}
