package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives people whose title names no party the party of the context: the state of a minister, the side of an official. */
final class Affiliations {
    private static final double NEAR = 1.6;

    private final Composition all;
    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    Affiliations(Composition all) {
        this.all = all;
        for (Draft.Line line : all.draft.lines) {
            for (Mention mention : line.mentions) {
                String party = mention.party();
                if (mention.kind() == Mention.Kind.PERSON
                        && mention.ref() != null
                        && mention.form() != Mention.Form.PRONOUN) {
                    first.putIfAbsent(mention.ref(), mention);
                } else if (party != null) {
                    boolean subject = mention.form() != Mention.Form.PLACE
                            && all.verbs.after(line, mention.to()) != ActingVerbs.Group.NONE;
                    weights.merge(party, subject ? 4 : mention.form() == Mention.Form.PLACE ? 1 : 2, Integer::sum);
                }
            }
        }
    }

    void complete(List<PersonFinder.Tie> unresolved) {
        for (Draft.Line line : all.draft.lines) {
            counterparts(line);
        }
        for (PersonFinder.Tie tie : unresolved) {
            byRole(tie);
        }
        for (Draft.PersonDraft person : all.draft.people.values()) {
            Mention mention = first.get(person.id);
            if (person.party != null || mention == null || person.standing == PersonEntity.Standing.OUTSIDER) {
                continue;
            }
            if (person.implied) {
                person.party = stateOf(person, mention);
            } else if (person.titled) {
                person.party = inSentence(mention);
            } else {
                person.party = ofOfficialBefore(mention);
                person.party = person.party == null ? ofOfficialAfter(mention) : person.party;
            }
        }
        for (Draft.PersonDraft person : all.draft.people.values()) {
            if (person.party != null) {
                all.party(person.party);
            }
        }
    }

    /** "protester NAME": one of the protesters, when the text speaks of them. */
    private void byRole(PersonFinder.Tie tie) {
        Draft.PersonDraft person = all.draft.people.get(tie.person());
        Draft.Line line = all.draft.lines.get(tie.sentence());
        int length = all.words.roleEndingAt(line.keys, Math.max(0, tie.token() - 3), tie.token() + 1);
        if (person == null || person.party != null || length == 0) {
            return;
        }
        PartyWords.Role role = all.words.role(line.keys.subList(tie.token() + 1 - length, tie.token() + 1));
        if (role == null) {
            return;
        }
        String id = DescriptionReader.roleId(role);
        person.party = all.draft.parties.containsKey(id) ? id : weightiest(role.kind());
    }

    private @Nullable String weightiest(EntityKind kind) {
        String best = null;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            boolean fits = kind != EntityKind.COLLECTIVE && all.kind(entry.getKey()) == kind;
            if (fits && (best == null || entry.getValue() > weights.getOrDefault(best, 0))) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** "his Greek and French counterparts, NAME and NAME": one for each, in order. */
    private void counterparts(Draft.Line line) {
        int at = line.keys.indexOf("counterparts");
        if (at < 0) {
            return;
        }
        List<Draft.Atom> states = list(line, at - 1, -1);
        List<Draft.Atom> names = list(line, at + 1, 1);
        if (states.size() == names.size()) {
            for (int k = 0; k < names.size(); k++) {
                Draft.PersonDraft person = all.draft.people.get(names.get(k).id());
                if (person != null && person.party == null) {
                    person.party = states.get(states.size() - 1 - k).id();
                }
            }
        }
    }

    private static List<Draft.Atom> list(Draft.Line line, int from, int step) {
        List<Draft.Atom> atoms = new ArrayList<>();
        for (int i = from; i >= 0 && i < line.size(); i += step) {
            Draft.Atom atom = line.atom(i);
            if (atom != null && atom.person() == step > 0) {
                if (atoms.isEmpty() || !atoms.get(atoms.size() - 1).equals(atom)) {
                    atoms.add(atom);
                }
            } else if (!line.key(i).equals(",") && !line.key(i).equals("and")) {
                break;
            }
        }
        return atoms;
    }

    /** The state whose minister or president a person must be: the weightiest, the ones named just before first. */
    private @Nullable String stateOf(Draft.PersonDraft person, Mention mention) {
        Set<String> taken = statesWith(person);
        Map<String, Double> scores = new LinkedHashMap<>();
        weights.forEach((id, weight) -> {
            EntityKind kind = all.kind(id);
            if ((kind == EntityKind.STATE || kind == EntityKind.ORGAN) && !taken.contains(id)) {
                scores.put(id, (double) weight);
            }
        });
        for (Mention near : all.draft.lines.get(mention.sentence()).mentions) {
            String party = near.party();
            if (party != null && near.from() < mention.from() && scores.containsKey(party)) {
                scores.merge(party, NEAR, (a, b) -> a * b);
            }
        }
        String best = null;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The states that have another holder of the same title. */
    private Set<String> statesWith(Draft.PersonDraft person) {
        Set<String> taken = new HashSet<>();
        for (Draft.PersonDraft other : all.draft.people.values()) {
            if (other.party != null && !other.id.equals(person.id) && other.standing != PersonEntity.Standing.FORMER) {
                for (String title : other.titles) {
                    if (person.titles.stream().anyMatch(own -> NameKeys.of(own).equals(NameKeys.of(title)))) {
                        taken.add(other.party);
                    }
                }
            }
        }
        return taken;
    }

    /** The first party that the sentence names after an official of nobody. */
    private @Nullable String inSentence(Mention mention) {
        for (Mention near : all.draft.lines.get(mention.sentence()).mentions) {
            if (near.kind() == Mention.Kind.PARTY
                    && near.from() > mention.from()
                    && near.party() != null
                    && near.form() == Mention.Form.NAME) {
                return near.party();
            }
        }
        return null;
    }

    /** A name without a title, right after "the head of the bureau" or "a ministry spokesman", is that official's. */
    private @Nullable String ofOfficialBefore(Mention mention) {
        Draft.Line line = all.draft.lines.get(mention.sentence());
        if (all.verbs.after(line, mention.to()) == ActingVerbs.Group.NONE
                && !all.isSubject(line, mention.from(), mention.to())) {
            return null;
        }
        for (int s = mention.sentence(); s >= 0 && s >= mention.sentence() - 2; s--) {
            List<Mention> mentions = all.draft.lines.get(s).mentions;
            for (int k = mentions.size() - 1; k >= 0; k--) {
                Mention near = mentions.get(k);
                boolean earlier = s < mention.sentence() || near.to() <= mention.from();
                if (earlier
                        && near.kind() == Mention.Kind.PARTY
                        && near.form() == Mention.Form.OFFICIAL
                        && singular(all.draft.lines.get(s), near)) {
                    return near.party();
                }
            }
        }
        return null;
    }

    /** "NAME flew in. The EU negotiator said": the official that the next sentence begins with. */
    private @Nullable String ofOfficialAfter(Mention mention) {
        for (int s = mention.sentence() + 1; s < all.draft.lines.size() && s <= mention.sentence() + 2; s++) {
            Draft.Line line = all.draft.lines.get(s);
            for (Mention near : line.mentions) {
                if (near.from() == 0
                        && near.form() == Mention.Form.OFFICIAL
                        && line.key(0).equals("the")
                        && singular(line, near)
                        && !taken(near.party())) {
                    return near.party();
                }
            }
        }
        return null;
    }

    private boolean taken(@Nullable String party) {
        return all.draft.people.values().stream().anyMatch(person -> party != null && party.equals(person.party));
    }

    private boolean singular(Draft.Line line, Mention near) {
        for (int i = near.from(); i < near.to(); i++) {
            String key = line.key(i);
            if (all.words.organEndingAt(line.keys, i, i + 1) > 0 && all.words.titleEndingAt(line.keys, i, i + 1) > 0) {
                return !key.endsWith("s");
            }
        }
        return false;
    }
}
