package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies the news names without explaining them: states, well-known organisations, outlets and places, with all
 * their surface forms. Read once, never changed.
 */
public final class Gazetteer {
    /** How the ids of places begin. */
    public static final String PLACE = "place:";

    private static final String FOLDER = "en/2-mentions/";

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final NameTrie names = new NameTrie();
    private final Map<Set<String>, String> groups = new LinkedHashMap<>();
    private final List<String> clashes = new ArrayList<>();
    private final Map<String, Party> given = new LinkedHashMap<>();
    private final List<String> overruled = new ArrayList<>();

    /** What the tables say about a body. */
    public record Known(
            String id,
            String name,
            EntityKind kind,
            @Nullable String owner,
            String code) {}

    /** {@code parties} are those that a user names, which keep their forms whatever the tables say. */
    public Gazetteer(List<Party> parties) {
        parties.forEach(this::addGiven);
        for (Row row : Table.read(FOLDER + "countries.tsv")) {
            addCountry(row);
        }
        for (Row row : Table.read(FOLDER + "organisations.tsv")) {
            addOrganisation(row);
        }
        for (Row row : Table.read(FOLDER + "places.tsv")) {
            String place = row.get("place");
            String id = PLACE + place;
            known.put(id, new Known(id, place, EntityKind.PLACE, null, ""));
            names.add(NameKeys.ofName(place), new NameEntry(id, NameUse.NAME, capitalised(place)));
        }
    }

    public NameTrie names() {
        return names;
    }

    public @Nullable Known get(String id) {
        return known.get(id);
    }

    /** The groups of states, each by the set of its members. */
    public Map<Set<String>, String> groups() {
        return groups;
    }

    /** The parties that a user names, by id. */
    public Map<String, Party> given() {
        return given;
    }

    /** The user's forms that the tables have for somebody else, in words. */
    public List<String> overruled() {
        return List.copyOf(overruled);
    }

    /** Forms that two bodies claim, as "form: holder, loser"; for the test of the tables. */
    List<String> clashes() {
        return List.copyOf(clashes);
    }

    /** Whether a code of countries.tsv is that of a part of a state, such as Bavaria. */
    public static boolean isRegion(String code) {
        return code.indexOf('-') > 0;
    }

    private void addCountry(Row row) {
        String id = row.get("id");
        known.putIfAbsent(id, new Known(id, row.get("name"), EntityKind.STATE, null, row.get("code")));
        boolean people = row.get("demonyms").endsWith(":" + row.get("name"));
        add(id, people ? NameUse.PEOPLE : NameUse.NAME, row.get("name"));
        row.list("aliases").forEach(form -> add(id, NameUse.NAME, form));
        row.list("adjectives").forEach(form -> add(id, NameUse.ADJECTIVE, form));
        for (String pair : row.list("demonyms")) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw row.error("demonyms has \"" + pair + "\"; it must be singular:plural");
            }
            addPeople(id, pair.substring(0, colon));
            addPeople(id, pair.substring(colon + 1));
        }
        row.list("capitals").forEach(form -> add(id, NameUse.CAPITAL, form));
        row.list("metonyms").forEach(form -> add(id, NameUse.METONYM, form));
    }

    private void addPeople(String id, String form) {
        NameEntry holder = names.get(NameKeys.ofName(form));
        if (holder == null || !holder.id().equals(id)) {
            add(id, NameUse.PEOPLE, form);
        }
    }

    private void addOrganisation(Row row) {
        String id = row.get("id");
        EntityKind kind = row.get("kind", EntityKind.class);
        String owner = row.get("owner");
        if (!owner.isEmpty() && !known.containsKey(owner)) {
            throw row.error("owner is \"" + owner + "\"; it must be the id of a row of countries.tsv");
        }
        known.putIfAbsent(id, new Known(id, row.get("name"), kind, owner.isEmpty() ? null : owner, ""));
        NameUse use = kind == EntityKind.ORGAN ? NameUse.ORGAN : NameUse.NAME;
        String target = kind == EntityKind.ORGAN && !owner.isEmpty() ? owner : id;
        add(target, use, row.get("name"));
        row.list("aliases").forEach(form -> add(target, use, form));
        row.list("metonyms").forEach(form -> add(target, NameUse.METONYM, form));
        if (!row.get("members").isEmpty()) {
            groups.put(Set.copyOf(row.list("members")), id);
        }
    }

    private void add(String id, NameUse use, String form) {
        boolean definite = form.startsWith("the ");
        String bare = definite ? form.substring("the ".length()) : form;
        List<String> keys = NameKeys.ofName(bare);
        if (!names.add(keys, new NameEntry(id, use, bare, definite))) {
            NameEntry holder = names.get(keys);
            String winner = holder == null ? "" : holder.id();
            clashes.add(form + ": " + winner + ", " + id);
            if (given.containsKey(winner)) {
                Known loser = known.get(id);
                overruled.add("\"" + form + "\" means " + given.get(winner).name() + " as you say, and no longer "
                        + (loser == null ? id : loser.name()) + " as the tables do.");
            }
        }
    }

    private void addGiven(Party party) {
        given.put(party.id(), party);
        known.put(
                party.id(),
                new Known(
                        party.id(),
                        party.name(),
                        EntityKind.valueOf(party.kind().name()),
                        party.memberOf().orElse(null),
                        ""));
        add(party.id(), NameUse.NAME, party.name());
        party.aliases().forEach(form -> add(party.id(), NameUse.NAME, form));
    }

    private static String capitalised(String place) {
        StringBuilder out = new StringBuilder(place);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
