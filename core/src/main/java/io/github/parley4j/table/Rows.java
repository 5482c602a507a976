package io.github.parley4j.table;

import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the rows of one negotiation after the other. */
final class Rows {
    final Set<PartyRow> parties = new LinkedHashSet<>();
    final Set<PersonRow> people = new LinkedHashSet<>();
    final List<PositionRow> positions = new ArrayList<>();
    final List<QuantityRow> quantities = new ArrayList<>();
    private final Set<List<String>> taken = new HashSet<>();

    void add(Negotiation negotiation) {
        World world = new World(negotiation);
        Presence presence = new Presence(world);
        for (String document : presence.documents()) {
            for (Party party : negotiation.parties()) {
                if (presence.party(party.id(), document)) {
                    parties.add(PartyRow.of(document, party, world.role(party.id())));
                }
            }
            for (Person person : negotiation.people()) {
                if (presence.person(person.id(), document)) {
                    people.add(row(world, document, person));
                }
            }
        }
        negotiation.acts().forEach(act -> new Positions(world, act, this).add());
    }

    private static PersonRow row(World world, String document, Person person) {
        String party = world.partyOf(person).map(world::name).orElse("");
        String role = person.affiliations().stream()
                .findFirst()
                .flatMap(Affiliation::role)
                .orElse("");
        return new PersonRow(
                document,
                person.name(),
                party,
                person.titles().stream().findFirst().orElse(role));
    }

    /** Tells positions apart that different negotiations, or an unlucky id, would give the same name. */
    String unique(String document, String position) {
        String name = position;
        for (int i = 2; !taken.add(List.of(document, name)); i++) {
            name = position + "#" + i;
        }
        return name;
    }
}
