package io.github.parley4j.extract.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What part each party plays in a text: a side of the negotiation, a mediator, or another that urges, backs or watches;
 * and whether it matters to the negotiation at all.
 */
public final class Roles {
    /** A party's part in the negotiation. */
    public enum Role {
        /** A side of the negotiation. */
        PRINCIPAL,
        /** Brokers, hosts or facilitates. */
        MEDIATOR,
        /** Urges, backs, warns or observes. */
        OTHER
    }

    private final Map<String, PartyEvidence> evidence = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Set<String> relevant = new java.util.LinkedHashSet<>();

    Roles(Text text, Entities entities, ActingVerbs verbs) {
        int total = 0;
        Draft draft = new Draft(text);
        for (Draft.Line line : draft.lines) {
            int here = NegotiationWords.count(line.keys);
            total += here;
            for (Mention mention : entities.mentions(line.sentence.index())) {
                String party = mention.party();
                if (party == null || mention.form() == Mention.Form.OUTLET) {
                    continue;
                }
                PartyEvidence found = evidence.computeIfAbsent(party, key -> new PartyEvidence());
                ActingVerbs.Group verb = verbs.after(line, mention.to());
                found.add(mention, verb, before(line, mention.from()), here > 0, line.sentence.headline());
                if (mention.kind() == Mention.Kind.PERSON) {
                    found.people++;
                }
                if (brokers(line, mention)) {
                    found.mediates++;
                }
            }
        }
        decide(entities, total);
    }

    private static String before(Draft.Line line, int from) {
        int i = from - 1;
        while (i >= 0
                && (WordClasses.DETERMINERS.contains(line.key(i)) || WordClasses.isModifier(line, i))
                && from - i < 5
                && !line.key(i).endsWith("ed")) {
            i--;
        }
        return line.key(i);
    }

    /** "brokered by Egypt and Qatar", "Qatari mediators", "mediators Qatar and Egypt", "Norwegian-brokered". */
    private static boolean brokers(Draft.Line line, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            String key = line.key(i);
            if (NegotiationWords.isMediating(key)) {
                return true;
            }
        }
        boolean by = false;
        for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - 12; i--) {
            String key = line.key(i);
            by |= key.equals("by");
            if ((by && NegotiationWords.isBrokered(key)) || key.equals("mediators") || key.equals("mediator")) {
                return true;
            }
            boolean list = key.equals(",")
                    || key.equals("and")
                    || key.equals("by")
                    || key.equals("the")
                    || key.equals("-")
                    || key.equals("--")
                    || line.capital(i);
            if (!list) {
                return false;
            }
        }
        return false;
    }

    private void decide(Entities entities, int total) {
        for (Map.Entry<String, PartyEvidence> entry : evidence.entrySet()) {
            PartyEvidence e = entry.getValue();
            EntityKind kind =
                    entities.party(entry.getKey()).map(PartyEntity::kind).orElse(EntityKind.UNIDENTIFIED);
            if (!kind.canBeParty()) {
                continue;
            }
            if (matters(e, total)) {
                relevant.add(entry.getKey());
            }
        }
        int best = 0;
        for (Map.Entry<String, PartyEvidence> entry : evidence.entrySet()) {
            if (relevant.contains(entry.getKey()) && entry.getValue().mediates == 0) {
                best = Math.max(best, weight(entry.getValue()));
            }
        }
        for (Map.Entry<String, PartyEvidence> entry : evidence.entrySet()) {
            PartyEvidence e = entry.getValue();
            Role role = e.mediates > 0 ? Role.MEDIATOR : weight(e) * 3 >= best ? Role.PRINCIPAL : Role.OTHER;
            roles.put(entry.getKey(), role);
        }
    }

    private static int weight(PartyEvidence e) {
        return 2 * (e.speaks + e.acts + e.auxiliary)
                + e.names
                + e.possessives
                + e.descriptions
                + e.organs
                + e.officials
                + e.people;
    }

    private static boolean matters(PartyEvidence e, int total) {
        if (total < 3) {
            return false;
        }
        return e.speaks + e.acts + e.mediates + e.auxiliary > 0 || e.targeted > 0;
    }

    /**
     * The part a party plays.
     *
     * @param party the party's id
     * @return its role; OTHER for a party that is not in the text
     */
    public Role role(String party) {
        return roles.getOrDefault(party, Role.OTHER);
    }

    /**
     * Whether a party acts, speaks, brokers or is addressed, and is not only a place or background.
     *
     * @param party the party's id
     * @return whether it belongs in the model even without a position of its own
     */
    public boolean relevant(String party) {
        return relevant.contains(party);
    }

    /**
     * Whether a person belongs in the model: acts or speaks for a party that matters.
     *
     * @param person a person of the text
     * @return whether the person is more than a witness, a reporter or somebody of the past
     */
    public boolean relevant(PersonEntity person) {
        String party = person.party();
        return party != null && relevant.contains(party) && person.standing() != PersonEntity.Standing.OUTSIDER;
    }

    /** The evidence for a party, for the trace. */
    String why(String party) {
        PartyEvidence found = evidence.get(party);
        return found == null ? "" : found.toString();
    }
}
