package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds bodies whose name is one word that nothing beside it explains: "Talks with Nordvik failed. Nordvik refused …". A
 * word that the text prints again and again, that acts, and that is never part of a person's name or a place.
 */
public final class LoneNames {
    private static final int OFTEN = 2;
    private static final Set<String> PLACING = Set.of("in", "near", "outside", "around", "across", "into", "towards");

    private final PartyWords words;
    private final ActingVerbs verbs;
    private final OrganisationNames names;
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    public LoneNames(PartyWords words, Gazetteer gazetteer, ActingVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.names = new OrganisationNames(words, gazetteer);
    }

    /** Adds the names of the bodies to those of the text and marks them; false when there are none. */
    public boolean find(Draft draft) {
        draft.lines().stream().filter(line -> line.casing() == Casing.PLAIN).forEach(line -> count(line, draft));
        times.values().removeIf(count -> count < OFTEN);
        times.keySet().removeIf(key -> !acting.contains(key) || others.contains(key));
        Set<String> open = new HashSet<>(times.keySet());
        for (Draft.Line line : draft.lines()) {
            for (int i = 0; i < line.size() && !open.isEmpty() && line.casing() == Casing.PLAIN; i++) {
                if (isName(line, i, draft) && open.remove(line.key(i))) {
                    names.register(line, draft, i, i + 1, EntityKind.UNIDENTIFIED);
                }
            }
        }
        return !times.isEmpty();
    }

    private void count(Draft.Line line, Draft draft) {
        for (int i = 0; i < line.size(); i++) {
            String key = line.key(i);
            if (!isName(line, i, draft)) {
                continue;
            }
            if (isPartOfMore(line, i) || PLACING.contains(line.key(i - 1))) {
                others.add(key);
                continue;
            }
            times.merge(key, 1, Integer::sum);
            if (verbs.of(line, i, i + 1).active()) {
                acting.add(key);
            }
        }
    }

    private boolean isName(Draft.Line line, int i, Draft draft) {
        String key = line.key(i);
        return line.capital(i)
                && line.atom(i) == null
                && key.length() > 2
                && key.chars().allMatch(Character::isLetter)
                && !TaggerModel.knows(line.token(i).norm())
                && !draft.lower().contains(key)
                && !WordClasses.isFunction(key)
                && !WordList.CALENDAR.has(key)
                && !WordList.NOT_IN_BODY.has(key)
                && !words.isGivenName(key)
                && words.form(key) == null;
    }

    /** Whether a title or another capitalised word stands beside the name. */
    private boolean isPartOfMore(Draft.Line line, int i) {
        boolean before = line.capital(i - 1)
                && (i > 1 || !TaggerModel.knows(line.token(0).norm()));
        return before
                || line.capital(i + 1)
                || words.titleEndingAt(line.keys(), Math.max(0, i - 3), i) > 0
                || line.key(i + 1).equals("-");
    }
}
