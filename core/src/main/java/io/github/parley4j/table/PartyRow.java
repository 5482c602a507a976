package io.github.parley4j.table;

import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.util.List;

/**
 * A party in a document.
 *
 * @param document the id of the document, or of the negotiation for what no document holds
 * @param name its name, as {@link PositionRow#holder} has it
 * @param aliases other surface forms; in CSV between {@code |}, a {@code |} within a form becoming {@code ¦}
 * @param role {@code principal}, {@code mediator} (or facilitator, host) or {@code other}; the first that applies
 * @param kind the {@link PartyKind}, in lower case with hyphens: {@code armed-group}
 */
public record PartyRow(String document, String name, List<String> aliases, String role, String kind) {
    static final Columns<PartyRow> COLUMNS = Columns.<PartyRow>start()
            .and("document", PartyRow::document)
            .and("name", PartyRow::name)
            .and("aliases", r -> Columns.list(r.aliases()))
            .and("role", PartyRow::role)
            .and("kind", PartyRow::kind);

    /**
     * Makes a row, with a copy of the aliases.
     *
     * @param document the id of the document
     * @param name the name of the party
     * @param aliases other surface forms
     * @param role the role
     * @param kind the kind
     */
    public PartyRow {
        aliases = List.copyOf(aliases);
    }

    static PartyRow of(String document, Party party, String role) {
        return new PartyRow(document, party.name(), party.aliases(), role, Columns.code(party.kind()));
    }
}
