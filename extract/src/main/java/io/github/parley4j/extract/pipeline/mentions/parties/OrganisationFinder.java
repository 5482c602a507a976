package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that no table knows, by their form: General Electric Co, Finance Sector Union, League for Peace,
 * with the acronym that the text gives them.
 */
public final class OrganisationFinder {

    private final PartyWords words;
    private final OrganisationNames names;
    private final Gazetteer gazetteer;

    public OrganisationFinder(PartyWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.names = new OrganisationNames(words, gazetteer);
    }

    /** Finds the organisations of a sentence and adds their surface forms to the names of the text. */
    public void find(Draft.Line line, Draft draft) {
        if (line.casing() != Casing.PLAIN) {
            return;
        }
        int i = 0;
        while (i < line.size()) {
            if (line.key(i).equals("local") && line.capital(i) && isNumber(line.key(i + 1))) {
                names.register(line, draft, i, i + 2, EntityKind.UNION);
                i += 2;
                continue;
            }
            if (!isPart(line, i) || WordList.NOT_IN_BODY.has(line.key(i))) {
                i++;
                continue;
            }
            int end = runEnd(line, i);
            int next = readRun(line, draft, i, end);
            i = Math.max(next, i + 1);
        }
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty() && key.length() < 6 && key.chars().allMatch(Character::isDigit);
    }

    static boolean isPart(Draft.Line line, int i) {
        String text = line.token(i).text();
        return line.capital(i) && text.length() > 1;
    }

    private static int runEnd(Draft.Line line, int from) {
        int i = from + 1;
        while (i < line.size() && i - from < 16) {
            if (isPart(line, i)) {
                i++;
            } else if (WordList.JOIN.has(line.key(i)) && joined(line, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean joined(Draft.Line line, int i) {
        if (i + 1 < line.size() && isPart(line, i + 1)) {
            return true;
        }
        return line.key(i).equals("of") && line.key(i + 1).equals("the") && i + 2 < line.size() && isPart(line, i + 2);
    }

    /** Reads the organisation that a run of capitalised words holds; returns where to go on. */
    private int readRun(Draft.Line line, Draft draft, int from, int end) {
        for (int p = end - 1; p >= from; p--) {
            PartyWords.Form form = words.form(line.key(p));
            if (form == null) {
                continue;
            }
            String after = line.key(p + 1);
            boolean opens = p + 1 < end
                    && (after.equals("of") || after.equals("for") || (form.opens() && isPart(line, end - 1)));
            opens |= form.strong() && p == from && p + 1 < end && isForeign(line, p + 1);
            int start = start(line, from, p, opens, form.kind() == EntityKind.COMPANY);
            int to = opens ? tail(line, Math.min(p + 2, end), end) : p + 1;
            boolean acronym = OrganisationNames.acronymAfter(line, to) != null;
            boolean definite = line.key(start - 1).equals("the") && form.kind() != EntityKind.COMPANY;
            if (to - start < 2 || (!form.strong() && !opens && !acronym && !definite)) {
                continue;
            }
            if (known(line, start, to)) {
                continue;
            }
            boolean union = form.kind() != EntityKind.ARMED_GROUP && ofWorkers(line, start, p);
            EntityKind kind = union ? EntityKind.UNION : form.kind();
            if (kind == EntityKind.ORGAN) {
                String state = stateBefore(line, start, to);
                if (state != null) {
                    line.cover(new Draft.Atom(start, to, state, NameUse.ORGAN, false, false));
                }
                return to;
            }
            names.register(line, draft, start, to, kind);
            return to;
        }
        return from + 1;
    }

    /** Where the name begins: after the last join, unless the join is within the name. */
    private int start(Draft.Line line, int from, int head, boolean opens, boolean company) {
        int start = head;
        while (start > 0 && (start > from || line.key(start - 1).equals(","))) {
            String before = line.key(start - 1);
            boolean title = isOffice(before) && words.form(line.key(head)) != null && !company;
            if (isPart(line, start - 1) && !WordList.NOT_IN_BODY.has(before) && !title) {
                start--;
            } else if (!opens && before.equals(",") && enumerates(line, start)) {
                start -= 2;
            } else if (!opens
                    && before.equals("and")
                    && start - 2 >= from
                    && isPart(line, start - 2)
                    && line.atom(start - 2) == null) {
                start -= 2;
            } else if (!opens
                    && before.equals("of")
                    && start - 2 >= from
                    && isPart(line, start - 2)
                    && line.atom(start - 2) == null) {
                start -= 2;
            } else if ((before.equals("'") || before.equals("'s"))
                    && !owned(line, start, head)
                    && start - 2 >= from
                    && line.atom(start - 2) == null) {
                start -= 2;
            } else {
                break;
            }
        }
        while (start < head && line.key(start).equals("the")) {
            start++;
        }
        return start;
    }

    /** Whether the name already has a possessive: Dunmore's | St Anne's Hospital. */
    private static boolean owned(Draft.Line line, int from, int to) {
        return line.keys().subList(from, to).contains("'s");
    }

    /** "Pilots' Association", "Rock Drillers' Committee": the form stands behind the name of a trade. */
    private boolean ofWorkers(Draft.Line line, int start, int head) {
        for (int i = start; i < head; i++) {
            PartyWords.Role role = words.role(List.of(line.key(i)));
            if (role != null && role.group().equals("workers")) {
                return true;
            }
        }
        return false;
    }

    /** A word of another language: Union Générale. */
    private static boolean isForeign(Draft.Line line, int i) {
        return isPart(line, i)
                && line.atom(i) == null
                && !TaggerModel.knows(line.token(i).norm());
    }

    private boolean isOffice(String key) {
        PartyWords.Title title = words.title(List.of(key));
        return title != null
                && title.kind() != PartyWords.TitleKind.OUTSIDER
                && title.kind() != PartyWords.TitleKind.HONORIFIC;
    }

    /** "Commerce, Banking and Insurance Union": a word before the comma and "and" after the word behind it. */
    private static boolean enumerates(Draft.Line line, int start) {
        return start >= 2
                && isPart(line, start - 2)
                && line.atom(start - 2) == null
                && !WordList.NOT_IN_BODY.has(line.key(start - 2))
                && line.key(start + 1).equals("and");
    }

    private int tail(Draft.Line line, int from, int end) {
        int i = from;
        while (i < end) {
            boolean stops = line.key(i).equals("and") && i + 1 < end && line.atom(i + 1) != null;
            if (stops || line.key(i).equals("'s")) {
                break;
            }
            i++;
        }
        while (i > from && WordList.JOIN.has(line.key(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether the tables already know all of it, or it is an organ of a state (the Syrian Army). */
    private boolean known(Draft.Line line, int start, int to) {
        Draft.Atom first = line.atom(start);
        if (first == null) {
            return false;
        }
        if (first.to() >= to) {
            return true;
        }
        boolean organ = words.organEndingAt(line.keys(), first.to(), to) == to - first.to();
        return organ && first.use() != NameUse.ORGAN;
    }

    private @Nullable String stateBefore(Draft.Line line, int start, int to) {
        for (int i = start; i < to; i++) {
            Draft.Atom atom = line.atom(i);
            if (atom != null && isState(atom)) {
                return atom.id();
            }
        }
        int before = start - 1;
        if (line.key(before).equals("'s") || line.key(before).equals("'")) {
            before--;
        }
        Draft.Atom atom = line.atom(before);
        return atom != null && isState(atom) ? atom.id() : null;
    }

    private boolean isState(Draft.Atom atom) {
        Gazetteer.Known known = gazetteer.get(atom.id());
        return known != null && known.kind() == EntityKind.STATE;
    }
}
