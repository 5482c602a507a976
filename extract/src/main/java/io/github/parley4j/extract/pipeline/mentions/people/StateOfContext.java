package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the state whose minister or president a person must be when the title does not say. */
final class StateOfContext {
    private static final double SAME_SENTENCE = 2;
    private static final double SENTENCE_BEFORE = 1.2;
    private static final double SUBJECT = 1.8;
    /** What is said of a state only after the person is named counts less. */
    private static final double LATER = 0.3;
    /** A state mentioned only in passing or later has nobody. */
    private static final double LEAST = 1;
    /** The weight of the state that the dateline names. */
    private static final int HOME = 5;

    private final Composition all;
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    /** A mention of a party or of one of its people, and how much it says. */
    private record Weighed(String party, int sentence, int weight, boolean home) {}

    private final List<Weighed> mentions = new ArrayList<>();

    StateOfContext(Composition all) {
        this.all = all;
        String home = all.home();
        if (home != null) {
            mentions.add(new Weighed(home, 0, HOME, true));
        }
        for (Draft.Line line : all.draft().lines()) {
            for (Mention mention : line.mentions()) {
                String party = partyOf(mention);
                if (party != null && mention.form() != Mention.Form.PRONOUN) {
                    boolean place = mention.form() == Mention.Form.PLACE;
                    boolean subject = !place
                            && all.verbs()
                                    .of(line, mention.from(), mention.to())
                                    .active();
                    int weight = subject ? 4 : place ? 1 : 2;
                    mentions.add(new Weighed(party, line.sentence().index(), weight, false));
                    weights.merge(party, weight, Integer::sum);
                }
            }
        }
    }

    private @Nullable String partyOf(Mention mention) {
        if (mention.kind() != Mention.Kind.PERSON) {
            return mention.kind() == Mention.Kind.PARTY ? mention.party() : null;
        }
        Draft.PersonDraft person = all.draft().people().get(String.valueOf(mention.ref()));
        return person == null ? null : person.party;
    }

    /** The weightiest party described by the nouns of a group, or null. */
    @Nullable
    String weightiestOf(String group) {
        String best = null;
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            if (party.group.equals(group) && (best == null || weight(party.id) > weight(best))) {
                best = party.id;
            }
        }
        return best;
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
        Set<String> taken = taken(person);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Weighed weighed : mentions) {
            boolean away = person.implied != PartyWords.Implied.FORCE || !weighed.home();
            if (away && isOffice(person, weighed.party()) && !taken.contains(weighed.party())) {
                double share = weighed.sentence() <= mention.sentence() ? 1 : LATER;
                scores.merge(weighed.party(), share * weighed.weight(), Double::sum);
            }
        }
        raise(scores, mention, mention.sentence() - 1, SENTENCE_BEFORE);
        raise(scores, mention, mention.sentence(), SAME_SENTENCE);
        String best = null;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            if (entry.getValue() >= LEAST && entry.getValue() > scores.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Whether a party can have the person in office and has nobody else in it. */
    boolean fits(Draft.PersonDraft person, String party) {
        return isOffice(person, party) && !taken(person).contains(party);
    }

    private boolean isOffice(Draft.PersonDraft person, String party) {
        EntityKind kind = all.kind(party);
        boolean force = person.implied == PartyWords.Implied.FORCE;
        return kind == EntityKind.STATE || kind == EntityKind.ORGAN || (kind == EntityKind.ARMED_GROUP && force);
    }

    private Set<String> taken(Draft.PersonDraft person) {
        Set<String> taken = statesWith(person);
        taken.add(person.never);
        return taken;
    }

    private void raise(Map<String, Double> scores, Mention mention, int sentence, double factor) {
        if (sentence < 0) {
            return;
        }
        Set<String> states = new HashSet<>();
        for (Mention near : all.draft().lines().get(sentence).mentions()) {
            String party = partyOf(near);
            boolean before = sentence < mention.sentence() || near.from() < mention.from();
            if (party != null && before && raises(near, sentence < mention.sentence()) && states.add(party)) {
                boolean beside = near.kind() == Mention.Kind.PERSON && mention.from() - near.to() < 5;
                boolean acts = sentence < mention.sentence()
                        && all.verbs()
                                .of(all.draft().lines().get(sentence), near.from(), near.to())
                                .active();
                double by = beside && sentence == mention.sentence()
                        ? factor * SAME_SENTENCE
                        : acts ? factor * SUBJECT : factor;
                scores.computeIfPresent(party, (id, score) -> score * by);
            }
        }
    }

    private static boolean raises(Mention near, boolean earlier) {
        return near.form() != Mention.Form.METONYM && !(earlier && near.form() == Mention.Form.ADJECTIVE);
    }

    /** The states that have another holder of the same title. */
    private Set<String> statesWith(Draft.PersonDraft person) {
        Set<String> taken = new HashSet<>();
        for (Draft.PersonDraft other : all.draft().people().values()) {
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
