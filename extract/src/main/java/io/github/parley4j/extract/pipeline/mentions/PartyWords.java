package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The common words that make parties and people out of names: organs, titles, forms, role nouns. Read once. */
public final class PartyWords {
    private static final String FOLDER = "en/2-mentions/";
    private static final Set<String> BODIES = Set.of(
            "alliance",
            "army",
            "bank",
            "cartel",
            "coalition",
            "committee",
            "community",
            "council",
            "country",
            "faction",
            "faculty",
            "family",
            "force",
            "front",
            "gang",
            "government",
            "group",
            "militia",
            "movement",
            "nation",
            "paramilitary",
            "staff",
            "state");

    /** What a title says about its bearer. */
    public enum TitleKind {
        LEADER,
        SPOKESPERSON,
        MEMBER,
        HONORIFIC,
        OUTSIDER
    }

    /**
     * A title, what it implies about the bearer's party, the id of the party it always belongs to and of one that has
     * none such.
     */
    public record Title(TitleKind kind, Implied implied, String party, String never) {
        /** The same title of an officer of state. */
        public Title ofState() {
            return new Title(kind, Implied.STATE, party, never);
        }

        /** Whether a company, a union or another body can have somebody with the title. */
        public boolean ofBody() {
            boolean office = kind != TitleKind.HONORIFIC && kind != TitleKind.OUTSIDER;
            return office
                    && party.isEmpty()
                    && (implied == Implied.NOTHING || implied == Implied.COMPANY || implied == Implied.UNION);
        }
    }

    /** What a bare title implies about whom its bearer acts for. */
    public enum Implied {
        /** A state: a minister. */
        STATE,
        /** A state or an armed group: a colonel. */
        FORCE,
        /** A town or district: a mayor. */
        LOCAL,
        /** An employer: a managing director. */
        COMPANY,
        /** A union: a shop steward. */
        UNION,
        /** Nothing: a spokesman. */
        NOTHING;

        /** Reads the column {@code state}; the id of a party implies a state. */
        static Implied of(String state) {
            return switch (state) {
                case "no" -> NOTHING;
                case "force" -> FORCE;
                case "local" -> LOCAL;
                case "company" -> COMPANY;
                case "union" -> UNION;
                default -> STATE;
            };
        }
    }

    /** A word that makes a name the name of an organisation; one that opens stands at its head: Partido, Syndicat. */
    public record Form(EntityKind kind, boolean strong, boolean opens) {}

    /** A noun that names a party without a proper name. */
    public record Role(String group, EntityKind kind, boolean plural, String singular) {
        /** Whether the singular names one person, and not a body: a protester, a pilot. */
        public boolean persons() {
            return (kind == EntityKind.COLLECTIVE || kind == EntityKind.ARMED_GROUP) && !BODIES.contains(lastWord());
        }

        /** Whether the singular names a body that can act: a faction, a union, but no trader and no government. */
        public boolean isBody() {
            String last = lastWord();
            boolean agent = last.endsWith("er") || last.endsWith("or") || last.endsWith("ist");
            return !persons() && !agent && !group.equals("government") && !group.equals("mediators");
        }

        /** The union that a body of this name is when a trade possesses it. */
        public Role union() {
            return kind == EntityKind.COMPANY || kind == EntityKind.IGO || kind == EntityKind.COLLECTIVE
                    ? new Role("union", EntityKind.UNION, plural, singular)
                    : this;
        }

        private String lastWord() {
            return singular.substring(singular.lastIndexOf(' ') + 1);
        }
    }

    private final Map<List<String>, Mention.Form> organs = new HashMap<>();
    private final Set<List<String>> ofBodies = new HashSet<>();
    private final Map<List<String>, Title> titles = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<List<String>, Role> roles = new HashMap<>();
    private final Map<List<String>, Set<EntityKind>> descriptions = new HashMap<>();
    private final Map<List<String>, EntityKind> naming = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    public PartyWords() {
        for (Row row : Table.read(FOLDER + "organ-nouns.tsv")) {
            List<String> noun = NameKeys.ofName(row.get("noun"));
            organs.put(noun, row.get("form", Mention.Form.class));
            if (row.get("of").equals("body")) {
                ofBodies.add(noun);
            }
        }
        for (Row row : Table.read(FOLDER + "titles.tsv")) {
            String state = row.get("state");
            boolean fixed =
                    !Set.of("yes", "no", "force", "local", "company", "union").contains(state);
            titles.put(
                    NameKeys.ofName(row.get("title")),
                    new Title(
                            row.get("kind", TitleKind.class), Implied.of(state), fixed ? state : "", row.get("never")));
        }
        for (Row row : Table.read(FOLDER + "organisation-forms.tsv")) {
            forms.put(
                    NameKeys.of(row.get("form")),
                    new Form(
                            row.get("kind", EntityKind.class),
                            row.get("strong").equals("yes"),
                            row.get("strong").equals("opens")));
        }
        for (Row row : Table.read(FOLDER + "role-nouns.tsv")) {
            EntityKind kind = row.get("kind", EntityKind.class);
            String noun = row.get("noun");
            roles.put(NameKeys.ofName(row.get("plural")), new Role(row.get("group"), kind, true, noun));
            roles.put(
                    NameKeys.ofName(noun),
                    new Role(row.get("group"), kind, row.get("plural").equals(noun), noun));
        }
        for (Row row : Table.read(FOLDER + "descriptions.tsv")) {
            Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
            for (String kind : row.list("kinds")) {
                kinds.add(EntityKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            descriptions.put(NameKeys.ofName(row.get("noun")), kinds);
            if (!row.get("names").isEmpty()) {
                naming.put(NameKeys.ofName(row.get("noun")), row.get("names", EntityKind.class));
            }
        }
        for (Row row : Table.read(FOLDER + "given-names.tsv")) {
            givenNames.add(NameKeys.of(row.get("name")));
        }
    }

    /** The longest organ noun that ends at {@code to}, exclusive, and begins at {@code from} or later; its length. */
    public int organEndingAt(List<String> keys, int from, int to) {
        return longestEnding(organs, keys, from, to);
    }

    public Mention.Form organForm(List<String> words) {
        Mention.Form form = organs.get(words);
        return form == null ? Mention.Form.ORGAN : form;
    }

    /** Whether an organ noun stands for organisations only, and not for the state before it. */
    public boolean ofBodies(List<String> words) {
        return ofBodies.contains(words);
    }

    public int titleEndingAt(List<String> keys, int from, int to) {
        return longestEnding(titles, keys, from, to);
    }

    public @Nullable Title title(List<String> words) {
        return titles.get(words);
    }

    public @Nullable Form form(String key) {
        return forms.get(key);
    }

    public int roleEndingAt(List<String> keys, int from, int to) {
        return longestEnding(roles, keys, from, to);
    }

    public @Nullable Role role(List<String> words) {
        return roles.get(words);
    }

    public int descriptionEndingAt(List<String> keys, int from, int to) {
        return longestEnding(descriptions, keys, from, to);
    }

    public Set<EntityKind> description(List<String> words) {
        Set<EntityKind> kinds = descriptions.get(words);
        return kinds == null ? Set.of() : kinds;
    }

    /** What kind of body an unknown name is beside the noun that ends at {@code to}, exclusive; null when none. */
    public @Nullable EntityKind naming(List<String> keys, int to) {
        int length = longestEnding(naming, keys, Math.max(0, to - 3), to);
        return length == 0 ? null : naming.get(keys.subList(to - length, to));
    }

    public boolean isGivenName(String key) {
        int hyphen = key.indexOf('-');
        return givenNames.contains(key) || (hyphen > 0 && givenNames.contains(key.substring(0, hyphen)));
    }

    private static int longestEnding(Map<List<String>, ?> table, List<String> keys, int from, int to) {
        int longest = to > keys.size() ? 0 : Math.min(5, to - from);
        for (int length = longest; length > 0; length--) {
            if (table.containsKey(keys.subList(to - length, to))) {
                return length;
            }
        }
        return 0;
    }
}
