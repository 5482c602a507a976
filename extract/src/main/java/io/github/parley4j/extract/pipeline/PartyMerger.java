package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins parties that turn out to be one when the whole text is known: "the rebels" and the only armed group, "staff" and
 * the only union, "the government" and the only state.
 */
final class PartyMerger {
    private static final String ROLE = "role:";
    private static final Set<String> EMPLOYERS = Set.of("management", "employer", "company", "firm", "operator");

    private final Composition all;
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, String> same = new LinkedHashMap<>();

    PartyMerger(Composition all) {
        this.all = all;
        for (Draft.Line line : all.draft.lines) {
            for (Mention mention : line.mentions) {
                if (mention.party() != null && mention.form() != Mention.Form.PLACE) {
                    boolean active =
                            all.verbs.of(line, mention.from(), mention.to()).active();
                    weights.merge(mention.party(), active ? 3 : 1, Integer::sum);
                }
            }
        }
    }

    void merge() {
        for (Draft.PartyDraft party : all.draft.parties.values()) {
            String target = target(party);
            if (target != null && !target.equals(party.id)) {
                same.put(party.id, target);
            }
        }
        same.replaceAll((from, to) -> same.getOrDefault(to, to));
        same.forEach(this::join);
        for (Draft.Line line : all.draft.lines) {
            line.mentions.replaceAll(this::renamed);
        }
    }

    private @Nullable String target(Draft.PartyDraft party) {
        if (party.id.equals("government")) {
            return weightiest(EntityKind.STATE, 2);
        }
        if (!party.id.startsWith(ROLE)) {
            return null;
        }
        String noun = party.id.substring(ROLE.length());
        return switch (party.group) {
            case "rebels" -> weightiest(EntityKind.ARMED_GROUP, 2);
            case "union", "workers" -> {
                String union = weightiest(EntityKind.UNION, 2);
                yield union == null ? weightiestOf("workers") : union;
            }
            case "opposition" -> named("opposition");
            case "employers" -> EMPLOYERS.contains(noun) ? weightiest(EntityKind.COMPANY, 3) : null;
            case "creditors" -> weightiestOf("creditors");
            default -> null;
        };
    }

    /** The weightiest party of a kind that has a name of its own, or failing that of those without. */
    private @Nullable String weightiest(EntityKind kind, int atLeast) {
        String best = null;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            boolean fits = all.kind(entry.getKey()) == kind && entry.getValue() >= atLeast;
            if (fits && (best == null || rank(entry.getKey()) > rank(best))) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private int rank(String id) {
        return weights.getOrDefault(id, 0) + (id.startsWith(ROLE) ? 0 : 1000);
    }

    private @Nullable String weightiestOf(String group) {
        String best = null;
        for (Draft.PartyDraft party : all.draft.parties.values()) {
            if (party.group.equals(group) && (best == null || rank(party.id) > rank(best))) {
                best = party.id;
            }
        }
        return best;
    }

    private @Nullable String named(String word) {
        for (Draft.PartyDraft party : all.draft.parties.values()) {
            if (!party.id.startsWith(ROLE) && party.id.endsWith(word)) {
                return party.id;
            }
        }
        return null;
    }

    private void join(String from, String to) {
        Draft.PartyDraft gone = all.draft.parties.remove(from);
        if (gone != null) {
            Draft.PartyDraft kept = all.party(to);
            kept.aliases.add(gone.name);
            kept.aliases.addAll(gone.aliases);
            List<Draft.PersonDraft> people = new ArrayList<>(all.draft.people.values());
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
