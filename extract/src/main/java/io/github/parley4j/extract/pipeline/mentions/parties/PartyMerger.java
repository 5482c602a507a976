package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Joins parties that turn out to be one when the whole text is known: "the rebels" and the only armed group, "staff" and
 * the only union, "the government" and the only state.
 */
public final class PartyMerger {
    private static final String ROLE = "role:";
    private static final Set<String> EMPLOYERS = Set.of(
            "management",
            "employer",
            "company",
            "firm",
            "operator",
            "board",
            "owner",
            "airline",
            "carmaker",
            "automaker",
            "steelmaker",
            "carrier",
            "brewer",
            "retailer",
            "manufacturer",
            "mining-company",
            "oil-company",
            "gas-company",
            "rail-operator",
            "train-operator",
            "bus-operator",
            "shipbuilder",
            "broadcaster");

    private final Composition all;
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, String> same = new LinkedHashMap<>();

    public PartyMerger(Composition all) {
        this.all = all;
        for (Draft.Line line : all.draft().lines()) {
            for (Mention mention : line.mentions()) {
                if (mention.party() != null && mention.form() != Mention.Form.PLACE) {
                    boolean active =
                            all.verbs().of(line, mention.from(), mention.to()).active();
                    weights.merge(mention.party(), active ? 3 : 1, Integer::sum);
                }
            }
        }
    }

    public void merge() {
        Map<String, String> named = new Appositions(all).pairs();
        named.forEach((described, name) -> {
            Draft.PartyDraft one = all.draft().parties().get(described);
            Draft.PartyDraft other = all.draft().parties().get(name);
            if (one != null && other != null) {
                other.kind = other.kind == EntityKind.UNIDENTIFIED ? one.kind : other.kind;
                other.group = other.group.isEmpty() ? one.group : other.group;
                same.put(described, name);
            }
        });
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            String target = same.containsKey(party.id) ? null : target(party);
            if (target != null && !target.equals(party.id)) {
                same.put(party.id, target);
            }
        }
        same.replaceAll((from, to) -> same.getOrDefault(to, to));
        same.forEach(this::join);
        for (Draft.Line line : all.draft().lines()) {
            line.mentions().replaceAll(this::renamed);
        }
    }

    private @Nullable String target(Draft.PartyDraft party) {
        if (party.id.equals("government")) {
            String state = weightiest(EntityKind.STATE, 2);
            String part = state == null ? partOfState() : state;
            return part == null ? onlyState() : part;
        }
        if (!party.id.startsWith(ROLE)) {
            return null;
        }
        String noun = party.id.substring(ROLE.length());
        String longer = longer(noun, party.group);
        if (longer != null) {
            return longer;
        }
        return switch (party.group) {
            case "rebels" -> weightiest(EntityKind.ARMED_GROUP, 2);
            case "union", "workers" -> {
                String union =
                        weightiest(EntityKind.UNION, 2, id -> !groupOf(id).equals("staff"));
                yield union == null ? weightiestOf("workers") : union;
            }
            case "opposition" -> named("opposition");
            case "employer" ->
                namesake(party) != null
                        ? namesake(party)
                        : EMPLOYERS.contains(noun) && party.id.equals(ROLE + NameKeys.slug(lastOf(party.name)))
                                ? employer()
                                : null;
            case "creditors" -> weightiestOf("creditors");
            default -> null;
        };
    }

    /** The company that has a name, or else a body with a name of which the text does not say what it is. */
    private @Nullable String employer() {
        String company = weightiest(EntityKind.COMPANY, 3);
        boolean named = company != null && !company.startsWith(ROLE);
        String body = named ? null : weightiest(EntityKind.UNIDENTIFIED, 3);
        return body == null ? company : body;
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "the hospital board" for St Anne's Hospital: the company whose name ends in the first word of the noun. */
    private @Nullable String namesake(Draft.PartyDraft party) {
        String noun = party.id.substring(ROLE.length());
        String first = noun.indexOf('-') < 0 ? noun : noun.substring(0, noun.indexOf('-'));
        for (Draft.PartyDraft other : all.draft().parties().values()) {
            boolean named = !other.id.startsWith(ROLE) && other.kind == EntityKind.COMPANY;
            if (named
                    && other.name.indexOf(' ') > 0
                    && NameKeys.of(lastOf(other.name)).equals(first)) {
                return other.id;
            }
        }
        return null;
    }

    /** "the board" for "the school board": the only party of the group whose noun ends in this one. */
    private @Nullable String longer(String noun, String group) {
        String found = null;
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            if (party.id.startsWith(ROLE) && party.id.endsWith("-" + noun) && party.group.equals(group)) {
                if (found != null) {
                    return null;
                }
                found = party.id;
            }
        }
        return found;
    }

    /** The weightiest party of a kind that has a name of its own, or failing that of those without. */
    private @Nullable String weightiest(EntityKind kind, int atLeast) {
        return weightiest(kind, atLeast, id -> true);
    }

    private @Nullable String weightiest(EntityKind kind, int atLeast, Predicate<String> may) {
        String best = null;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            boolean fits = all.kind(entry.getKey()) == kind && entry.getValue() >= atLeast && may.test(entry.getKey());
            if (fits && (best == null || rank(entry.getKey()) > rank(best))) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The weightiest body that belongs to a state, where the text names no state: the Sudanese army. */
    private @Nullable String partOfState() {
        String best = null;
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            String owner = party.memberOf;
            boolean part = owner != null && all.kind(owner) == EntityKind.STATE;
            if (part && (best == null || rank(party.id) > rank(best))) {
                best = party.id;
            }
        }
        return best;
    }

    /** The only state of the text, however it is mentioned: "In Ottawa, …". */
    private @Nullable String onlyState() {
        List<Draft.PartyDraft> states = all.draft().parties().values().stream()
                .filter(party -> party.kind == EntityKind.STATE)
                .toList();
        return states.size() == 1 ? states.get(0).id : null;
    }

    private String groupOf(String id) {
        Draft.PartyDraft party = all.draft().parties().get(id);
        return party == null ? "" : party.group;
    }

    private int rank(String id) {
        return weights.getOrDefault(id, 0) + (id.startsWith(ROLE) ? 0 : 1000);
    }

    private @Nullable String weightiestOf(String group) {
        String best = null;
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            if (party.group.equals(group) && (best == null || rank(party.id) > rank(best))) {
                best = party.id;
            }
        }
        return best;
    }

    private @Nullable String named(String word) {
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            if (!party.id.startsWith(ROLE) && party.id.endsWith(word)) {
                return party.id;
            }
        }
        return null;
    }

    private void join(String from, String to) {
        Draft.PartyDraft gone = all.draft().parties().remove(from);
        if (gone != null) {
            Draft.PartyDraft kept = all.party(to);
            kept.aliases.add(gone.name);
            kept.aliases.addAll(gone.aliases);
            List<Draft.PersonDraft> people =
                    new ArrayList<>(all.draft().people().values());
            people.stream().filter(person -> from.equals(person.party)).forEach(person -> person.party = to);
        }
    }

    private Mention renamed(Mention mention) {
        String party = mention.party();
        if (party == null || !same.containsKey(party)) {
            return mention;
        }
        String to = same.getOrDefault(party, party);
        String ref = party.equals(mention.ref()) ? to : mention.ref();
        return new Mention(mention.sentence(), mention.from(), mention.to(), mention.kind(), mention.form(), ref, to);
    }
}
