package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who has been mentioned lately, and who as a subject: what pronouns and descriptions point back to. */
public final class Salience {
    private static final int MEMORY = 60;
    private static final int OFFICER = 3;

    /** A mention as later words may refer to it. */
    public record Recent(Mention mention, EntityKind kind, boolean subject, boolean plural, boolean official) {
        public boolean person() {
            return mention.kind() == Mention.Kind.PERSON;
        }
    }

    private final Deque<Recent> recent = new ArrayDeque<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> officers = new HashMap<>();
    private List<Mention> group = List.of();
    private final Map<String, Mention> lastOfficial = new HashMap<>();

    void add(Recent mention) {
        recent.addFirst(mention);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
        String party = mention.mention().party();
        if (party != null && mention.mention().form() != Mention.Form.PLACE) {
            weights.merge(party, mention.subject() ? 3 : 1, Integer::sum);
        }
    }

    /** Remembers that an officer of a party was named. */
    public void officer(String party) {
        officers.merge(party, OFFICER, Integer::sum);
    }

    /** The state that matters most as a government: by its mentions and by its officers; null when there is none. */
    public @Nullable String governing(Predicate<String> fits) {
        String best = null;
        int most = 0;
        for (String id : weights.keySet()) {
            int weight = weight(id) + officers.getOrDefault(id, 0);
            if (fits.test(id) && weight > most) {
                best = id;
                most = weight;
            }
        }
        return best;
    }

    /** The latest mention that fits, not further back than some sentences. */
    public @Nullable Recent last(int sentence, int reach, Predicate<Recent> fits) {
        for (Recent mention : recent) {
            if (sentence - mention.mention().sentence() > reach) {
                break;
            }
            if (fits.test(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** As {@link #last}, but the subject of a sentence is preferred to what else stands in the same sentence. */
    public @Nullable Recent lastSubjectFirst(int sentence, int reach, Predicate<Recent> fits) {
        Recent best = null;
        for (Recent mention : recent) {
            if (sentence - mention.mention().sentence() > reach) {
                break;
            }
            if (best != null && mention.mention().sentence() != best.mention().sentence()) {
                break;
            }
            if (fits.test(mention) && (best == null || (mention.subject() && !best.subject()))) {
                best = mention;
            }
        }
        return best;
    }

    /**
     * Whom "he" or "she" means: of the nearest sentence with somebody in it the subject, a person with a name before an
     * official without.
     */
    public @Nullable Recent lastHuman(int sentence, int reach) {
        Recent best = null;
        for (Recent mention : recent) {
            int at = mention.mention().sentence();
            if (sentence - at > reach || (best != null && at != best.mention().sentence())) {
                break;
            }
            if ((mention.person() || mention.official()) && (best == null || human(mention) > human(best))) {
                best = mention;
            }
        }
        return best;
    }

    private static int human(Recent mention) {
        return (mention.subject() ? 2 : 0) + (mention.person() ? 1 : 0);
    }

    /** The first subject of a sentence that fits, or null. */
    public @Nullable Recent firstSubject(int sentence, Predicate<Recent> fits) {
        Recent first = null;
        for (Recent mention : recent) {
            if (mention.mention().sentence() < sentence) {
                break;
            }
            if (mention.mention().sentence() == sentence && mention.subject() && fits.test(mention)) {
                first = mention;
            }
        }
        return first;
    }

    /** Remembers those who did something together: "Kenya and Uganda agreed". */
    public void group(List<Mention> members) {
        group = members;
    }

    /** Those who did something together in a sentence or the one before; none when others did so since. */
    public List<Mention> group(int sentence) {
        if (group.isEmpty() || sentence - group.get(0).sentence() > 1) {
            return List.of();
        }
        int at = group.get(0).sentence();
        Recent since =
                last(sentence, 0, r -> r.subject() && !r.person() && r.mention().sentence() > at);
        return since == null ? group : List.of();
    }

    /** The parties that matter most so far and fit, the weightiest first. */
    public List<String> weightiest(int count, Predicate<String> fits) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(weights.entrySet());
        entries.sort((a, b) -> b.getValue() - a.getValue());
        List<String> top = new ArrayList<>();
        Iterator<Map.Entry<String, Integer>> each = entries.iterator();
        while (each.hasNext() && top.size() < count) {
            String id = each.next().getKey();
            if (fits.test(id)) {
                top.add(id);
            }
        }
        return top;
    }

    public int weight(String party) {
        return weights.getOrDefault(party, 0);
    }

    /** Remembers that an official of some name spoke: "an army spokesman", for "the spokesman" later. */
    public void official(String noun, Mention mention) {
        lastOfficial.put(noun, mention);
        lastOfficial.put(noun.substring(noun.lastIndexOf(' ') + 1), mention);
    }

    public @Nullable Mention official(String noun) {
        return lastOfficial.get(noun);
    }
}
