package io.github.parley4j.extract.pipeline;

import java.util.List;
import java.util.Set;

/**
 * Finds bodies that neither a table nor their form betrays, by who speaks for them: "Nordvik's Ann Lund", "a spokesman
 * for Nordvik", "Nordvik officials". Later mentions are then found by name.
 */
final class UnknownBodies {
    private static final int LONGEST = 3;
    private static final Set<String> LINKS = Set.of("for", "at", "of", "from");

    private final PartyWords words;
    private final Gazetteer gazetteer;

    UnknownBodies(PartyWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    void find(Draft.Line line, Draft draft) {
        if (line.casing != Casing.PLAIN) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            int end = end(line, draft, i);
            if (end > i
                    && (speaksBehind(line, end)
                            || speaksBefore(line, i)
                            || (owns(line, end) && !personal(line, i, end)))) {
                register(line, draft, i, end);
            }
            i = Math.max(i, end - 1);
        }
    }

    /** Where a run of capitalised words that may be the name of a body ends; its begin when it is none. */
    private int end(Draft.Line line, Draft draft, int from) {
        int i = from;
        while (i < line.size() && i - from <= LONGEST && isWord(line, draft, i)) {
            i++;
        }
        boolean opening = from == 0 && TaggerModel.knows(line.token(0).norm());
        return opening || i - from > LONGEST ? from : i;
    }

    private boolean isWord(Draft.Line line, Draft draft, int i) {
        String key = line.key(i);
        return line.capital(i)
                && line.atom(i) == null
                && Character.isLetter(key.charAt(0))
                && !WordClasses.isFunction(key)
                && !WordList.DETERMINER.has(key)
                && !WordList.CALENDAR.has(key)
                && !WordList.NOT_IN_BODY.has(key)
                && !draft.lower.contains(key)
                && words.titleEndingAt(line.keys, i, i + 1) == 0
                && words.organEndingAt(line.keys, i, i + 1) == 0
                && words.roleEndingAt(line.keys, i, i + 1) == 0;
    }

    private boolean personal(Draft.Line line, int from, int end) {
        return words.isGivenName(line.key(from))
                || (end - from == 1 && line.key(from - 1).equals("mr"));
    }

    /** Westpac's David Lording: a given name and another name behind the possessive. */
    private boolean owns(Draft.Line line, int end) {
        return WordClasses.isPossessive(line.key(end))
                && line.capital(end + 1)
                && line.capital(end + 2)
                && words.isGivenName(line.key(end + 1))
                && words.form(line.key(end + 2)) == null;
    }

    /** "Nordvik spokesman", "Nordvik officials said". */
    private boolean speaksBehind(Draft.Line line, int end) {
        int at = line.key(end).equals("senior") || line.key(end).equals("company") ? end + 1 : end;
        String key = line.key(at);
        return key.startsWith("spokes")
                || key.equals("officials")
                || key.equals("executives")
                || key.equals("negotiators")
                || key.equals("management");
    }

    private boolean speaksBefore(Draft.Line line, int from) {
        String noun = line.key(from - 2);
        return LINKS.contains(line.key(from - 1)) && (noun.startsWith("spokes") || noun.equals("negotiators"));
    }

    private void register(Draft.Line line, Draft draft, int from, int to) {
        List<String> keys = line.keys.subList(from, to);
        if (gazetteer.names().get(keys) != null || personal(line, from, to)) {
            return;
        }
        String name = line.printed(from, to);
        String id = NameKeys.slug(name);
        draft.party(id, name, EntityKind.UNIDENTIFIED);
        draft.local.add(keys, new NameEntry(id, NameUse.NAME, name));
        line.cover(new Draft.Atom(from, to, id, NameUse.NAME, false, false));
    }
}
