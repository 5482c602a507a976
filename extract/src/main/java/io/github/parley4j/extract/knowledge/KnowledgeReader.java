package io.github.parley4j.extract.knowledge;

import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.lexicon.TableKind.Use;
import io.github.parley4j.model.Issue;
import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gathers what a user knows and notes every problem with it, so that all can be mended at once. */
public final class KnowledgeReader {
    private final List<Party> parties = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<TableKind, List<Row>> rows = new EnumMap<>(TableKind.class);
    private final List<String> problems = new ArrayList<>();

    /** Adds a party. */
    public void add(Party party) {
        parties.add(party);
    }

    /** Adds a code. */
    public void add(Issue issue) {
        issues.add(issue);
    }

    /** Adds the rows of a file, or of every table in a folder. */
    public void add(Use use, Path path) {
        for (Path file : KnowledgeFile.at(path, problems::add)) {
            KnowledgeFile.read(use, file, problems::add).ifPresent(this::add);
        }
    }

    private void add(KnowledgeFile file) {
        for (Row row : file.rows()) {
            attempt(() -> {
                switch (file.kind()) {
                    case PARTIES -> parties.add(party(row));
                    case ISSUES -> issues.add(issue(row));
                    default ->
                        rows.computeIfAbsent(file.kind(), kind -> new ArrayList<>())
                                .add(row);
                }
            });
        }
    }

    /** What was added and is sound; {@link #problems} tells the rest. */
    public Knowledge read() {
        IssueRegistry registry = IssueRegistry.standard();
        for (Issue issue : issues) {
            registry = registry.with(issue);
        }
        RowCheck check = new RowCheck(registry);
        rows.forEach((kind, list) -> list.forEach(row -> check.learn(kind, row)));
        rows.forEach((kind, list) -> list.removeIf(row -> !attempt(() -> check.check(kind, row))));
        refuseClashes();
        return new Knowledge(parties, registry, rows);
    }

    /** What is wrong, in the order in which it was found. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void refuseClashes() {
        Map<String, Party> byForm = new TreeMap<>();
        Map<String, Party> byId = new TreeMap<>();
        Consumer<String> clash = problems::add;
        for (Party party : List.copyOf(parties)) {
            Party same = byId.putIfAbsent(party.id(), party);
            if (same != null) {
                clash.accept("The id \"" + party.id() + "\" must mean one party and means " + same.name() + " and "
                        + party.name() + ". Give one of them another id.");
                continue;
            }
            List<String> forms = new ArrayList<>(party.aliases());
            forms.add(0, party.name());
            for (String form : forms) {
                Party other = byForm.putIfAbsent(form.toLowerCase(Locale.ROOT), party);
                if (form.isBlank()) {
                    clash.accept("An alias of " + party.name() + " is blank. Leave it out.");
                } else if (other != null && !other.id().equals(party.id())) {
                    clash.accept("The name \"" + form + "\" must mean one party and is claimed by " + other.name()
                            + " and " + party.name() + ". Take it away from one of them.");
                }
            }
        }
    }

    private static Party party(Row row) {
        PartyKind kind = row.get("kind", PartyKind.class);
        Party.Builder party = Party.builder().copy(Party.of(kind, row.get("name")));
        if (row.has("id") && !row.get("id").isEmpty()) {
            party.id(row.get("id"));
        }
        if (row.has("aliases")) {
            party.aliases(row.list("aliases"));
        }
        if (row.has("member-of") && !row.get("member-of").isEmpty()) {
            party.memberOf(row.get("member-of"));
        }
        return party.build();
    }

    private static Issue issue(Row row) {
        List.of("group", "label", "definition").forEach(column -> RowCheck.filled(row, column));
        try {
            return Issue.of(row.get("code"), row.get("group"), row.get("label"), row.get("definition"));
        } catch (IllegalArgumentException e) {
            throw row.error("column \"code\": " + e.getMessage());
        }
    }
}
