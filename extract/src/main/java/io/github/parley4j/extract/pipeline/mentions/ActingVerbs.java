package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by the words around a name whether the name is a subject that speaks or acts. Read once. */
public final class ActingVerbs {
    /** What a finite verb shows about its subject. */
    public enum Group {
        SPEAK,
        ACT,
        MEDIATE,
        AUX,
        COPULA,
        NONE;

        /** Whether the subject does something, and is not only said to be something. */
        public boolean active() {
            return this != NONE && this != COPULA;
        }
    }

    /** A verb and where it stands; NONE stands nowhere. */
    public record Found(Group group, int at) {
        private static final Found NONE = new Found(Group.NONE, -1);

        public boolean active() {
            return group.active();
        }
    }

    private static final int LONGEST_APPOSITION = 20;
    private static final int LONGEST_ADDITION = 14;
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");

    private final Map<String, Group> forms = new HashMap<>();

    public ActingVerbs() {
        for (Row row : Table.read("en/2-mentions/acting-verbs.tsv")) {
            forms.put(NameKeys.of(row.get("form")), row.get("group", Group.class));
        }
    }

    public Group group(String key) {
        return forms.getOrDefault(key, Group.NONE);
    }

    /** The verb whose subject the tokens are: NONE when they are the object of a preposition or no verb follows. */
    public Group of(Draft.Line line, int from, int to) {
        return find(line, from, to).group();
    }

    /** As {@link #of}, with the place of the verb. */
    public Found find(Draft.Line line, int from, int to) {
        int before = from - 1;
        while (before >= 0
                && !WordList.DETERMINER.has(line.key(before + 1))
                && from - before < 6
                && (WordList.DETERMINER.has(line.key(before)) || WordClasses.isModifier(line, before))
                && group(line.key(before)) == Group.NONE) {
            before--;
        }
        if (WordList.PREPOSITION.has(line.key(before)) && !relative(line, to)) {
            return Found.NONE;
        }
        boolean apposed = line.key(before).equals(",") && line.key(to).equals(",");
        Found found = apposed ? verb(line, to + 1) : Found.NONE;
        Group governor = group(line.key(before));
        boolean object = governor == Group.ACT || governor == Group.MEDIATE;
        return found.active() ? found : behind(line, to, !object);
    }

    /** The verb whose subject ends at {@code to}, exclusive: NONE when what follows is no verb. */
    public Group after(Draft.Line line, int to) {
        return behind(line, to, true).group();
    }

    /** The verb of the relative clause that begins right behind the tokens: "Oman, which hosts the talks, said". */
    public Found inRelative(Draft.Line line, int to) {
        int i = isPause(line.key(to)) ? to + 1 : to;
        return RELATIVE.contains(line.key(i)) ? verb(line, i + 1) : Found.NONE;
    }

    private Found behind(Draft.Line line, int to, boolean additions) {
        int i = to;
        if (line.key(i).equals("(") || line.key(i).equals("[") || line.key(i).equals("<")) {
            i = afterBracket(line, i + 1);
        }
        if (i < 0) {
            return Found.NONE;
        }
        if (RELATIVE.contains(line.key(i))) {
            return verb(line, i + 1);
        }
        boolean participle = i < line.size() && line.key(i).endsWith("ing") && !line.capital(i);
        if (WordList.PREPOSITION.has(line.key(i)) || participle) {
            Found found = verb(line, i);
            return found.active() || !additions ? found : behindPreposition(line, i);
        }
        if (!isPause(line.key(i))) {
            return verb(line, i);
        }
        int main = afterApposition(line, i + 1);
        Found found = main < 0 ? Found.NONE : verb(line, main);
        if (found.group() == Group.NONE && RELATIVE.contains(line.key(i + 1))) {
            return verb(line, i + 2);
        }
        return found.group() == Group.NONE && line.key(i).startsWith("-") ? verb(line, i + 1) : found;
    }

    /** "Nurses at the hospital have voted": the finite verb behind what a preposition adds to the subject. */
    private Found behindPreposition(Draft.Line line, int from) {
        for (int i = from + 1; i < line.size() && i - from < LONGEST_ADDITION; i++) {
            String key = line.key(i);
            String tag = line.token(i).tag();
            boolean ends =
                    key.isEmpty() || (!Character.isLetterOrDigit(key.charAt(0)) && !WordClasses.isPossessive(key));
            if (ends || RELATIVE.contains(key) || key.equals("that") || tag.equals("TO") || tag.startsWith("PRP")) {
                return Found.NONE;
            }
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if (finite || (tag.isEmpty() && surelyFinite(line, i))) {
                return verb(line, i);
            }
        }
        return Found.NONE;
    }

    /** An auxiliary, or the past of a verb that an article or a preposition does not make a participle. */
    private boolean surelyFinite(Draft.Line line, int i) {
        Group group = group(line.key(i));
        boolean auxiliary = group == Group.AUX || group == Group.COPULA;
        boolean past = group != Group.NONE
                && (line.key(i).endsWith("ed") || line.key(i).equals("said"));
        String before = line.key(i - 1);
        return !line.capital(i)
                && (auxiliary || (past && !WordList.DETERMINER.has(before) && !WordList.PREPOSITION.has(before)));
    }

    private static boolean isPause(String key) {
        return key.equals(",") || key.startsWith("-") || key.equals("\u2013") || key.equals("\u2014");
    }

    private static boolean relative(Draft.Line line, int to) {
        return RELATIVE.contains(line.key(to))
                || (!WordClasses.isWord(line.key(to)) && RELATIVE.contains(line.key(to + 1)));
    }

    private Found verb(Draft.Line line, int from) {
        Group aux = Group.NONE;
        int at = -1;
        for (int i = from, steps = 0; steps < 6 && i < line.size(); i++, steps++) {
            boolean month = line.key(i).equals("may") && line.capital(i);
            Group group = month ? Group.NONE : group(line.key(i));
            if (group == Group.COPULA) {
                aux = Group.COPULA;
                at = i;
            } else if (group == Group.AUX) {
                aux = aux == Group.NONE ? Group.AUX : aux;
                at = i;
            } else if (line.key(i).equals("been")) {
                aux = Group.COPULA;
            } else if (group != Group.NONE && (aux != Group.NONE || finite(line, i))) {
                boolean passive = aux == Group.COPULA && !line.key(i).endsWith("ing");
                return new Found(passive ? Group.COPULA : group, i);
            } else if (aux == Group.COPULA && isProgressive(line, i)) {
                return new Found(Group.ACT, i);
            } else if (aux == Group.NONE && group == Group.NONE && isFinite(line, i)) {
                return new Found(Group.ACT, i);
            } else if (!WordList.BEFORE_VERB.has(line.key(i)) && !line.key(i).endsWith("ly")) {
                break;
            }
        }
        return new Found(aux, at);
    }

    /** The verbs that share the subject of a verb: "said … and asked for", in the same sentence. */
    public List<Integer> joinedTo(Draft.Line line, int verb) {
        List<Integer> joined = new ArrayList<>();
        for (int i = verb + 1; i + 1 < line.size(); i++) {
            if (!line.key(i).equals("and") && !line.key(i).equals("but")) {
                continue;
            }
            int next = i + 1;
            while (line.key(next).endsWith("ly") || WordList.BEFORE_VERB.has(line.key(next))) {
                next++;
            }
            boolean finite =
                    next < line.size() && (line.token(next).tag().startsWith("VB") || surelyFinite(line, next));
            Found found = finite ? verb(line, next) : Found.NONE;
            if (found.active()) {
                joined.add(found.at());
            }
        }
        return joined;
    }

    /** "is claiming": the participle of any verb behind the copula. */
    private static boolean isProgressive(Draft.Line line, int i) {
        String tag = line.token(i).tag();
        return line.key(i).endsWith("ing") && !line.capital(i) && (tag.isEmpty() || tag.equals("VBG"));
    }

    /** A verb that no table has: one the tagger knows in the past or the third person, and not as a noun. */
    private static boolean isFinite(Draft.Line line, int i) {
        String norm = line.token(i).norm();
        if (!Character.isLowerCase(line.token(i).text().charAt(0)) || WordClasses.isFunction(norm)) {
            return false;
        }
        boolean rare = !TaggerModel.knows(norm) && i + 1 < line.size() && WordList.DETERMINER.has(line.key(i + 1));
        boolean past = norm.endsWith("ed") && (rare || TaggerModel.allows(norm, "VBD"));
        boolean present = norm.endsWith("s") && TaggerModel.allows(norm, "VBZ") && !TaggerModel.allows(norm, "NNS");
        return past || present;
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
            if (line.key(i).equals(")")
                    || line.key(i).equals("]")
                    || line.key(i).equals(">")) {
                return i + 1;
            }
        }
        return -1;
    }
}
