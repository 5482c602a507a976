package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells by the words around a name whether the name is a subject that speaks or acts. Read once. */
final class ActingVerbs {
    /** What a finite verb shows about its subject. */
    enum Group {
        SPEAK,
        ACT,
        MEDIATE,
        AUX,
        COPULA,
        NONE;

        /** Whether the subject does something, and is not only said to be something. */
        boolean active() {
            return this != NONE && this != COPULA;
        }
    }

    private static final int LONGEST_APPOSITION = 20;
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

    private final Map<String, Group> forms = new HashMap<>();

    ActingVerbs() {
        for (Row row : Table.read("en/2-mentions/acting-verbs.tsv")) {
            forms.put(NameKeys.of(row.get("form")), row.get("group", Group.class));
        }
    }

    Group group(String key) {
        return forms.getOrDefault(key, Group.NONE);
    }

    /** The verb whose subject the tokens are: NONE when they are the object of a preposition or no verb follows. */
    Group of(Draft.Line line, int from, int to) {
        int before = from - 1;
        while (before >= 0
                && from - before < 6
                && (WordList.DETERMINER.has(line.key(before)) || WordClasses.isModifier(line, before))
                && group(line.key(before)) == Group.NONE) {
            before--;
        }
        return WordList.PREPOSITION.has(line.key(before)) && !relative(line, to) ? Group.NONE : after(line, to);
    }

    /** The verb whose subject ends at {@code to}, exclusive: NONE when what follows is no verb. */
    Group after(Draft.Line line, int to) {
        int i = to;
        if (line.key(i).equals("(") || line.key(i).equals("[")) {
            i = afterBracket(line, i + 1);
        }
        String next = line.key(i);
        if (RELATIVE.contains(next)) {
            i++;
        } else if (next.equals(",") || next.startsWith("-") || next.equals("\u2013") || next.equals("\u2014")) {
            i = RELATIVE.contains(line.key(i + 1)) ? i + 2 : afterApposition(line, i + 1);
        }
        return i < 0 ? Group.NONE : verb(line, i);
    }

    private static boolean relative(Draft.Line line, int to) {
        return RELATIVE.contains(line.key(to))
                || (!WordClasses.isWord(line.key(to)) && RELATIVE.contains(line.key(to + 1)));
    }

    private Group verb(Draft.Line line, int from) {
        Group aux = Group.NONE;
        for (int i = from, steps = 0; steps < 6 && i < line.size(); i++, steps++) {
            Group group = group(line.key(i));
            if (group == Group.COPULA) {
                aux = Group.COPULA;
            } else if (group == Group.AUX) {
                aux = aux == Group.NONE ? Group.AUX : aux;
            } else if (line.key(i).equals("been")) {
                aux = Group.COPULA;
            } else if (group != Group.NONE && (aux != Group.NONE || finite(line, i))) {
                boolean passive = aux == Group.COPULA && !line.key(i).endsWith("ing");
                return passive ? Group.COPULA : group;
            } else if (!WordList.BEFORE_VERB.has(line.key(i)) && !line.key(i).endsWith("ly")) {
                break;
            }
        }
        return aux;
    }

    private static boolean finite(Draft.Line line, int i) {
        String tag = line.token(i).tag();
        return !line.key(i).endsWith("ing") && (tag.isEmpty() || tag.startsWith("VB"));
    }

    /** Where the main clause goes on after ", the group's leader, ". */
    private static int afterApposition(Draft.Line line, int from) {
        String mark = line.key(from - 1);
        for (int i = from; i < line.size() && i - from < LONGEST_APPOSITION; i++) {
            if (line.key(i).equals(mark)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int afterBracket(Draft.Line line, int from) {
        for (int i = from; i < line.size() && i - from < 6; i++) {
            if (line.key(i).equals(")") || line.key(i).equals("]")) {
                return i + 1;
            }
        }
        return -1;
    }
}
