package io.github.parley4j.extract.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the state whose minister or president a person must be when the title does not say. */
final class StateOfContext {
    private static final double SAME_SENTENCE = 2;
    private static final double SENTENCE_BEFORE = 1.2;

    private final Composition all;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    StateOfContext(Composition all) {
        this.all = all;
        for (Draft.Line line : all.draft.lines) {
            for (Mention mention : line.mentions) {
                String party = mention.party();
                if (party != null && mention.kind() == Mention.Kind.PARTY) {
                    boolean place = mention.form() == Mention.Form.PLACE;
                    boolean subject =
                            !place && all.verbs.after(line, mention.to()).active();
                    weights.merge(party, subject ? 4 : place ? 1 : 2, Integer::sum);
                }
            }
        }
    }

    int weight(String party) {
        return weights.getOrDefault(party, 0);
    }

    /** The weightiest party of a kind, or null. */
    @Nullable
    String weightiest(EntityKind kind) {
        String best = null;
        for (String id : weights.keySet()) {
            if (all.kind(id) == kind && (best == null || weight(id) > weight(best))) {
                best = id;
            }
        }
        return best;
    }

    /** The weightiest state that can have the person in office, one named just before the person first. */
    @Nullable
    String of(Draft.PersonDraft person, Mention mention) {
        Set<String> taken = statesWith(person);
        taken.add(person.never);
        Map<String, Double> scores = new LinkedHashMap<>();
        weights.forEach((id, weight) -> {
            EntityKind kind = all.kind(id);
            if ((kind == EntityKind.STATE || kind == EntityKind.ORGAN) && !taken.contains(id)) {
                scores.put(id, (double) weight);
            }
        });
        raise(scores, mention, mention.sentence() - 1, SENTENCE_BEFORE);
        raise(scores, mention, mention.sentence(), SAME_SENTENCE);
        String best = null;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private void raise(Map<String, Double> scores, Mention mention, int sentence, double factor) {
        if (sentence < 0) {
            return;
        }
        Set<String> states = new HashSet<>();
        for (Mention near : all.draft.lines.get(sentence).mentions) {
            String party = near.party();
            if (near.kind() == Mention.Kind.PERSON) {
                Draft.PersonDraft other = all.draft.people.get(String.valueOf(near.ref()));
                party = other == null ? null : other.party;
            }
            boolean before = sentence < mention.sentence() || near.from() < mention.from();
            if (party != null && before && near.form() != Mention.Form.METONYM && states.add(party)) {
                boolean beside = near.kind() == Mention.Kind.PERSON && mention.from() - near.to() < 5;
                double by = sentence == mention.sentence() && beside ? factor * SAME_SENTENCE : factor;
                scores.computeIfPresent(party, (id, score) -> score * by);
            }
        }
    }

    /** The states that have another holder of the same title. */
    private Set<String> statesWith(Draft.PersonDraft person) {
        Set<String> taken = new HashSet<>();
        for (Draft.PersonDraft other : all.draft.people.values()) {
            if (other.party != null
                    && !other.id.equals(person.id)
                    && other.standing != PersonEntity.Standing.FORMER
                    && sameTitle(person, other)) {
                taken.add(other.party);
            }
        }
        return taken;
    }

    private static boolean sameTitle(Draft.PersonDraft person, Draft.PersonDraft other) {
        for (String title : other.titles) {
            for (String own : person.titles) {
                if (NameKeys.of(own).equals(NameKeys.of(title))) {
                    return true;
                }
            }
        }
        return false;
    }
}
