package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the people of a text by their titles and names, and marks later mentions by part of the name. */
final class PersonFinder {
    /** That a person belongs to whatever party a token turns out to mean. */
    record Tie(String person, int sentence, int token) {}

    private final PartyWords words;
    private final ActingVerbs verbs;
    private final PersonNames names;
    private final TitleReader titles;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, String> byPart = new LinkedHashMap<>();

    PersonFinder(PartyWords words, ActingVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.names = new PersonNames(words);
        this.titles = new TitleReader(words);
    }

    List<Tie> ties() {
        return ties;
    }

    /** Finds the people of one sentence; sentences must come in order. */
    void find(Draft.Line line, Draft draft) {
        int i = 0;
        while (i < line.size()) {
            int next = read(line, draft, i);
            i = Math.max(i + 1, next);
        }
    }

    private int read(Draft.Line line, Draft draft, int i) {
        boolean afterTitle = i > 0 && (words.titleEndingAt(line.keys, Math.max(0, i - 6), i) > 0);
        int end = names.end(line, i, afterTitle);
        if (end == i) {
            return i;
        }
        if (isTitleWord(line, i, end)) {
            return i;
        }
        end = trim(line, i, end);
        TitleReader.Title before = titles.before(line, i);
        TitleReader.Title after = apposition(line, end);
        String known = byPart.get(line.key(end - 1));
        if (end - i == 1 && known == null) {
            known = byPart.get(line.key(i));
        }
        boolean given = words.isGivenName(line.key(i)) && end - i > 1;
        boolean owned = ownedBefore(line, i) && end - i > 1;
        boolean speaks =
                end - i > 1 && line.casing == Casing.PLAIN && verbs.after(line, end) == ActingVerbs.Group.SPEAK;
        if (known == null && before == null && after == null && !given && !owned && !speaks) {
            return i;
        }
        if (known == null
                && before != null
                && before.kind().kind() != PartyWords.TitleKind.HONORIFIC
                && end - i == 1
                && line.key(i - 1).equals(",")) {
            return i;
        }
        Draft.PersonDraft person = person(line, draft, i, end, known, before, after);
        if (owned && before == null) {
            tie(line, person, i - 2);
        }
        line.cover(new Draft.Atom(i, end, person.id, NameUse.NAME, true, false));
        return end;
    }

    /** Title words inside the run: "Hamas leader", "Foreign Minister" without a name. */
    private boolean isTitleWord(Draft.Line line, int from, int end) {
        return words.titleEndingAt(line.keys, from, from + 1) > 0
                || (end - from > 1 && words.titleEndingAt(line.keys, from, end) > 0);
    }

    private int trim(Draft.Line line, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (words.titleEndingAt(line.keys, i, i + 1) > 0 && !words.isGivenName(line.key(i)) && i - from >= 2) {
                return i;
            }
        }
        return end;
    }

    private TitleReader.@Nullable Title apposition(Draft.Line line, int end) {
        if (!line.key(end).equals(",") && !line.key(end).equals("(")) {
            return null;
        }
        return titles.after(line, end + 1);
    }

    private static boolean ownedBefore(Draft.Line line, int i) {
        return i >= 2 && WordClasses.isPossessive(line.key(i - 1));
    }

    private Draft.PersonDraft person(
            Draft.Line line,
            Draft draft,
            int from,
            int end,
            @Nullable String known,
            TitleReader.@Nullable Title before,
            TitleReader.@Nullable Title after) {
        String name = line.printed(from, end).replaceAll("\\s+", " ");
        Draft.PersonDraft person = known == null ? null : draft.people.get(known);
        if (person != null && end - from > 1 && !compatible(person.name, name)) {
            person = null;
        }
        if (person == null) {
            String id = NameKeys.slug(name);
            person = draft.people.computeIfAbsent(id, key -> new Draft.PersonDraft(key, name));
        }
        if (name.length() > person.name.length() && name.indexOf(' ') > 0) {
            person.aliases.add(person.name);
            person.name = name;
        } else if (!name.equals(person.name)) {
            person.aliases.add(name);
        }
        learn(line, from, end, person.id);
        apply(line, person, before);
        apply(line, person, after);
        return person;
    }

    private static boolean compatible(String known, String name) {
        return known.indexOf(' ') < 0
                || name.indexOf(' ') < 0
                || NameKeys.of(known).charAt(0) == NameKeys.of(name).charAt(0);
    }

    private void learn(Draft.Line line, int from, int end, String id) {
        for (int i = end - 1; i >= from; i--) {
            String key = line.key(i);
            if (key.length() > 2 && (i == end - 1 || i == from || line.capital(i))) {
                byPart.putIfAbsent(key, id);
                if (key.startsWith("al-") || key.startsWith("el-")) {
                    byPart.putIfAbsent(key.substring(3), id);
                }
            }
        }
        byPart.put(line.key(end - 1), id);
    }

    private void apply(Draft.Line line, Draft.PersonDraft person, TitleReader.@Nullable Title title) {
        if (title == null) {
            return;
        }
        boolean plain = title.kind().kind() == PartyWords.TitleKind.HONORIFIC;
        if (!plain) {
            person.titles.add(line.printed(title.from(), Math.max(title.from() + 1, title.to())));
            if (!person.titled) {
                person.standing = standing(title);
                person.titled = true;
            }
            person.implied |= title.kind().state();
        }
        if (title.owner() >= 0) {
            tie(line, person, title.owner());
        }
    }

    private static PersonEntity.Standing standing(TitleReader.Title title) {
        if (title.former()) {
            return PersonEntity.Standing.FORMER;
        }
        return switch (title.kind().kind()) {
            case LEADER -> PersonEntity.Standing.LEADER;
            case SPOKESPERSON -> PersonEntity.Standing.SPOKESPERSON;
            case OUTSIDER -> PersonEntity.Standing.OUTSIDER;
            default -> PersonEntity.Standing.MEMBER;
        };
    }

    private void tie(Draft.Line line, Draft.PersonDraft person, int token) {
        ties.add(new Tie(person.id, line.sentence.index(), token));
    }
}
