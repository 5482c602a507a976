package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.PartyEntity;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What part each party plays in a text: a side of the negotiation, a mediator, or another that urges, backs or watches;
 * and whether it matters to the negotiation at all.
 */
public final class Roles {
    /** A side weighs at least this part of the weightiest. */
    private static final int SIDE = 3;

    /** A party's part in the negotiation. */
    public enum Role {
        /** A side of the negotiation. */
        PRINCIPAL,
        /** Brokers, hosts or facilitates. */
        MEDIATOR,
        /** Urges, backs, warns or observes. */
        OTHER
    }

    private final Map<String, PartyEvidence> evidence;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Set<String> relevant = new LinkedHashSet<>();
    private final boolean negotiation;

    public Roles(
            Text text, Entities entities, ActingVerbs verbs, NegotiationCues cues, Map<Set<String>, String> groups) {
        EvidenceReader reader = new EvidenceReader(verbs, cues);
        for (Draft.Line line : new Draft(text, Set.of()).lines()) {
            reader.read(line, entities.mentions(line.sentence().index()));
        }
        evidence = reader.evidence();
        negotiation = reader.negotiation();
        evidence.forEach((id, found) -> {
            EntityKind kind = entities.party(id).map(PartyEntity::kind).orElse(EntityKind.UNIDENTIFIED);
            boolean described = id.startsWith("role:") || kind == EntityKind.COLLECTIVE;
            if (kind.canBeParty() && !id.equals("role:mediator") && matters(found, described)) {
                relevant.add(id);
            }
        });
        groups.forEach((members, group) -> {
            if (relevant.contains(group)) {
                relevant.removeIf(id -> members.contains(id) && people(id) == 0);
            }
        });
        assign(cues, id -> entities.party(id).map(PartyEntity::kind).orElse(EntityKind.UNIDENTIFIED));
    }

    private int people(String id) {
        PartyEvidence found = evidence.get(id);
        return found == null ? 0 : found.people;
    }

    private static boolean matters(PartyEvidence e, boolean described) {
        if (described) {
            return e.people > 0 || (e.acts + e.mediates > 0 && e.weight() >= 4) || (e.addressed > 0 && e.named > 3);
        }
        return e.speaks + e.acts + e.does + e.mediates + e.addressed + e.voices > 0;
    }

    private void assign(NegotiationCues cues, Function<String, EntityKind> kinds) {
        List<String> sides = new ArrayList<>(relevant);
        sides.removeIf(id -> mediates(id));
        sides.sort((a, b) -> weight(b) - weight(a));
        int best = sides.isEmpty() ? 0 : weight(sides.get(0));
        for (String id : relevant) {
            boolean side = sides.indexOf(id) >= 0 && (sides.indexOf(id) < 2 || weight(id) * SIDE >= best);
            side |= sides.indexOf(id) >= 0 && acts(id, 1);
            side &= (!standsBy(id) && !outside(id, kinds)) || sides.size() < 3;
            roles.put(id, mediates(id) ? Role.MEDIATOR : side ? Role.PRINCIPAL : Role.OTHER);
        }
        for (String id : relevant) {
            if (cues.mediatesBetween(id, sides)) {
                roles.put(id, Role.MEDIATOR);
            }
        }
    }

    private boolean mediates(String id) {
        PartyEvidence found = evidence.get(id);
        return found != null && found.mediates > 0 && found.mediates >= found.sides;
    }

    /** An organisation of states or of helpers that does nothing a side does. */
    private boolean outside(String id, Function<String, EntityKind> kinds) {
        EntityKind kind = kinds.apply(id);
        return (kind == EntityKind.IGO || kind == EntityKind.NGO) && !acts(id, 0);
    }

    private boolean acts(String id, int more) {
        PartyEvidence found = evidence.get(id);
        return found != null && found.sides > more;
    }

    private boolean standsBy(String id) {
        PartyEvidence found = evidence.get(id);
        return found != null && found.standsBy();
    }

    private int weight(String id) {
        PartyEvidence found = evidence.get(id);
        return found == null ? 0 : found.weight();
    }

    /**
     * Whether the words of the text show that it is about a negotiation. A text with positions is, whatever this says.
     *
     * @return false for most news, whose parties then do not matter
     */
    public boolean negotiation() {
        return negotiation;
    }

    /**
     * The part a party plays.
     *
     * @param party the party's id
     * @return its role; OTHER for a party that does not matter or is not in the text
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
