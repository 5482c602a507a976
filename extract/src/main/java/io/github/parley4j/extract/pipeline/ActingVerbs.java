package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells by the words after a name whether the name is a subject that speaks or acts. Read once. */
final class ActingVerbs {
    /** What a finite verb shows about its subject. */
    enum Group {
        SPEAK,
        ACT,
        MEDIATE,
        AUX,
        NONE
    }

    private static final Set<String> BETWEEN = Set.of(
            "also",
            "now",
            "later",
            "earlier",
            "then",
            "reportedly",
            "still",
            "never",
            "not",
            "again",
            "both",
            "already",
            "yesterday",
            "today",
            "however",
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "been",
            "on",
            "in",
            "at",
            "recently",
            "repeatedly",
            "all",
            "once",
            "formally",
            "previously",
            "publicly",
            "firmly",
            "only",
            "thursday",
            "monday",
            "tuesday",
            "wednesday",
            "friday",
            "saturday",
            "sunday",
            "last",
            "week",
            "this",
            "who",
            "which",
            "and",
            "late",
            "early",
            "further",
            "being",
            "so",
            "far",
            "since",
            "therefore",
            "too",
            "immediately");
    private static final Set<String> LINKS = Set.of("who", "which", "and", "in", "on", "at");

    private final Map<String, Group> forms = new HashMap<>();

    ActingVerbs() {
        for (Row row : Table.read("en/2-mentions/acting-verbs.tsv")) {
            forms.put(NameKeys.of(row.get("form")), row.get("group", Group.class));
        }
    }

    Group group(String key) {
        return forms.getOrDefault(key, Group.NONE);
    }

    /** The verb whose subject ends at {@code to}, exclusive: NONE when what follows is no verb. */
    Group after(Draft.Line line, int to) {
        int i = to;
        if (line.key(i).equals(",")) {
            i = afterApposition(line, i + 1);
        } else if (line.key(i).equals("(")) {
            i = afterBracket(line, i + 1);
        }
        Group aux = Group.NONE;
        for (int steps = 0; steps < 5 && i >= 0 && i < line.size(); i++, steps++) {
            Group group = group(line.key(i));
            if (group == Group.AUX) {
                aux = Group.AUX;
            } else if (group != Group.NONE && verbHere(line, i, aux)) {
                return group;
            } else if (!BETWEEN.contains(line.key(i)) && !line.key(i).endsWith("ly")) {
                break;
            }
        }
        return aux;
    }

    private static boolean verbHere(Draft.Line line, int i, Group aux) {
        String tag = line.token(i).tag();
        return tag.isEmpty() || tag.startsWith("VB") || aux == Group.AUX;
    }

    /** Where the main clause goes on after ", the group's leader, ". */
    private static int afterApposition(Draft.Line line, int from) {
        if (LINKS.contains(line.key(from))) {
            return -1;
        }
        for (int i = from; i < line.size() && i - from < 14; i++) {
            if (line.key(i).equals(",")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int afterBracket(Draft.Line line, int from) {
        for (int i = from; i < line.size() && i - from < 6; i++) {
            if (line.key(i).equals(")")) {
                return i + 1;
            }
        }
        return -1;
    }
}
