package io.github.parley4j.table;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which parties and people occur in which document, by the evidence of what refers to them. */
final class Presence {
    private record At(String document, String id) {}

    private final World world;
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<At> parties = new HashSet<>();
    private final Set<At> people = new HashSet<>();

    Presence(World world) {
        this.world = world;
        world.negotiation.documents().stream().map(Document::id).forEach(documents::add);
        world.negotiation.acts().forEach(this::act);
        for (Participation p : world.negotiation.participations()) {
            place(p.evidence(), List.of(p.party()), List.of());
        }
        for (Meeting m : world.negotiation.meetings()) {
            place(m.evidence(), m.participants(), m.people());
            place(m.evidence(), m.host().stream().toList(), List.of());
        }
        for (Agreement a : world.negotiation.agreements()) {
            place(a.evidence(), a.parties(), List.of());
        }
        rest();
    }

    /** The documents: those of the negotiation, then others that evidence points into, then home. */
    Set<String> documents() {
        return documents;
    }

    boolean party(String id, String document) {
        return parties.contains(new At(document, id));
    }

    boolean person(String id, String document) {
        return people.contains(new At(document, id));
    }

    private void act(Act act) {
        List<String> concerned = new ArrayList<>(act.addressees());
        act.holders().forEach(h -> concerned.addAll(world.partyOf(h).stream().toList()));
        Stream.concat(act.contents().stream(), act.waitsFor().stream())
                .flatMap(term -> term.leaves().stream())
                .forEach(leaf -> {
                    concerned.addAll(leaf.obligors());
                    concerned.addAll(leaf.beneficiaries());
                });
        List<String> holders = act.holders().stream()
                .map(Holder::person)
                .flatMap(person -> person.stream())
                .toList();
        if (act.evidence().isEmpty()) {
            place(world.home(), concerned, holders);
        }
        place(act.evidence(), concerned, holders);
    }

    private void place(List<Evidence> evidence, Collection<String> concerned, Collection<String> present) {
        for (Evidence e : evidence) {
            place(e.document(), concerned, present);
            for (Attribution source : e.attribution()) {
                place(
                        e.document(),
                        source.party().stream().toList(),
                        source.person().stream().toList());
            }
        }
    }

    /** A person brings the party along that the person acts for, so that the tables join. */
    private void place(String document, Collection<String> concerned, Collection<String> present) {
        documents.add(document);
        concerned.forEach(id -> parties.add(new At(document, id)));
        for (String id : present) {
            people.add(new At(document, id));
            world.partyOf(id).ifPresent(party -> parties.add(new At(document, party)));
        }
    }

    private void rest() {
        Set<String> placed = new HashSet<>();
        people.forEach(at -> placed.add(at.id()));
        List<String> nowhere = world.negotiation.people().stream()
                .map(Person::id)
                .filter(id -> !placed.contains(id))
                .toList();
        place(world.home(), List.of(), nowhere);
        placed.clear();
        parties.forEach(at -> placed.add(at.id()));
        place(
                world.home(),
                world.negotiation.parties().stream()
                        .map(Party::id)
                        .filter(id -> !placed.contains(id))
                        .toList(),
                List.of());
    }
}
