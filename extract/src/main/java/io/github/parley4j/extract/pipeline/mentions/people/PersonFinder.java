package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people of a text by their titles and names, and marks later mentions by part of the name. */
public final class PersonFinder {
    /** That a person belongs to whatever party a token turns out to mean. */
    public record Tie(String person, int sentence, int token) {}

    private static final Set<String> OVERTHROWN = Set.of("deposed", "ousted", "overthrown", "toppled");

    private final PartyWords words;
    private final ActingVerbs verbs;
    private final PersonNames names;
    private final TitleReader titles;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, String> byPart = new LinkedHashMap<>();

    public PersonFinder(PartyWords words, ActingVerbs verbs, Set<String> lower) {
        this.words = words;
        this.verbs = verbs;
        this.names = new PersonNames(words, lower);
        this.titles = new TitleReader(words);
    }

    public List<Tie> ties() {
        return ties;
    }

    /** Finds the people of one sentence; sentences must come in order. */
    public void find(Draft.Line line, Draft draft) {
        LabelName label = draft.isLabel(line) ? LabelName.of(line, words) : null;
        if (label != null) {
            find(line, draft, label);
            return;
        }
        int i = 0;
        while (i < line.size()) {
            int next = read(line, draft, i);
            i = Math.max(i + 1, next);
        }
    }

    /** "Ambassador Okoro (Nigeria)", "JANE OKORO, FOREIGN MINISTER": the label of a turn names a person, and any party is theirs. */
    private void find(Draft.Line line, Draft draft, LabelName label) {
        String known = known(line, label.from(), label.to());
        Draft.PersonDraft person = person(line, draft, label.from(), label.to(), known, label.printed(line));
        int tied = ties.size();
        apply(line, person, titles.before(line, label.from()));
        apply(line, person, apposition(line, label.to()));
        for (int i = 0; i < line.size() && ties.size() == tied; i++) {
            if ((i < label.from() || i >= label.to()) && line.atom(i) != null) {
                tie(line, person, i);
            }
        }
        line.cover(new Draft.Atom(label.from(), label.to(), person.id, NameUse.NAME, true, false));
    }

    private int read(Draft.Line line, Draft draft, int i) {
        boolean afterTitle = i > 0 && words.titleEndingAt(line.keys(), Math.max(0, i - 6), i) > 0;
        afterTitle |=
                line.capital(i + 1) && !TaggerModel.knows(line.token(i + 1).norm());
        if (isPlace(line, i) || isPortfolio(line, i)) {
            return i;
        }
        int end = names.end(line, i, afterTitle);
        boolean office = end - i == 1 && words.titleEndingAt(line.keys(), Math.max(0, i - 4), i + 1) > 1;
        int title = office ? i + 1 : titleWithin(line, i, end);
        if (end == i || title > i) {
            return title;
        }
        String known = known(line, i, end);
        boolean body = line.capital(end) && words.form(line.key(end)) != null;
        if (known == null && (body || line.casing() == Casing.TITLE)) {
            return end;
        }
        TitleReader.Title before = titles.before(line, i);
        TitleReader.Title after = apposition(line, end);
        boolean leads = titles.leads(line, end) >= 0;
        boolean owned = i >= 2 && WordClasses.isPossessive(line.key(i - 1)) && end - i > 1;
        if (known == null && before == null && after == null && !owned && !leads && !looksHuman(line, i, end)) {
            return i;
        }
        if (known == null && end - i == 1 && line.key(i - 1).equals(",")) {
            return i;
        }
        String name = line.printed(i, end).replaceAll("\\s+", " ");
        Draft.PersonDraft person = person(line, draft, i, end, known, name);
        int led = titles.leads(line, end);
        if (led >= 0 && line.keys().subList(end, led).contains("speaking")) {
            tie(line, person, led);
        }
        apply(line, person, before);
        apply(line, person, after);
        if (owned && before == null) {
            tie(line, person, i - 2);
        }
        if (led >= 0 && after == null) {
            tie(line, person, led);
        }
        boolean free = before == null ? after == null && !owned : before.owner() < 0;
        if (free && line.key(end).equals("of") && titles.linkedOwner(line, end) >= 0) {
            tie(line, person, titles.linkedOwner(line, end));
        }
        line.cover(new Draft.Atom(i, end, person.id, NameUse.NAME, true, false));
        return end;
    }

    /** "the city of Tyre": a name that the words before it make a place. */
    private static boolean isPlace(Draft.Line line, int i) {
        return line.key(i - 1).equals("of") && WordList.TOWN.has(line.key(i - 2));
    }

    /** "Minister of Commerce Tang Weimin": a word that names what an office is for and not its bearer. */
    private boolean isPortfolio(Draft.Line line, int i) {
        String link = line.key(i - 1);
        return (link.equals("of") || link.equals("for"))
                && words.titleEndingAt(line.keys(), Math.max(0, i - 4), i - 1) > 0
                && line.capital(i + 1)
                && words.title(List.of(line.key(i), "minister")) != null;
    }

    /** The person that the last word of a name, or a single word, has been part of the name of. */
    private @Nullable String known(Draft.Line line, int from, int end) {
        String known = byPart.get(line.key(end - 1));
        if (known == null && end - from == 1) {
            known = byPart.get(line.key(from));
        }
        return known == null ? byPart.get(folded(line.key(end - 1))) : known;
    }

    /** A given name and another, or two names and a verb of speech. */
    private boolean looksHuman(Draft.Line line, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        return words.isGivenName(line.key(from))
                || (line.casing() == Casing.PLAIN && verbs.after(line, end) == ActingVerbs.Group.SPEAK);
    }

    /** Where the name begins when a title stands before it in the same run: Special Envoy | Jan Smit. */
    private int titleWithin(Draft.Line line, int from, int end) {
        for (int k = end; k > from; k--) {
            int length = words.titleEndingAt(line.keys(), from, k);
            if (length > 0 && !(k == end && length == 1 && words.isGivenName(line.key(from)) && k - from > 1)) {
                return k;
            }
        }
        return from;
    }

    private TitleReader.@Nullable Title apposition(Draft.Line line, int end) {
        if (!line.key(end).equals(",") && !line.key(end).equals("(")) {
            return null;
        }
        return titles.after(line, end + 1);
    }

    private Draft.PersonDraft person(
            Draft.Line line, Draft draft, int from, int end, @Nullable String known, String name) {
        Draft.PersonDraft person = known == null ? null : draft.people().get(known);
        if (person != null && end - from > 1 && !compatible(person.name, name)) {
            person = null;
        }
        if (person == null) {
            String id = NameKeys.slug(name);
            person = draft.people().computeIfAbsent(id, key -> new Draft.PersonDraft(key, name));
        }
        if (name.length() > person.name.length() && name.indexOf(' ') > 0) {
            person.aliases.add(person.name);
            person.name = name;
        } else if (!name.equals(person.name)) {
            person.aliases.add(name);
        }
        learn(line, from, end, person.id);
        return person;
    }

    /** Whether two names with the same last word can be one person's: not when the given names differ. */
    private boolean compatible(String known, String name) {
        String first = NameKeys.of(name.substring(0, Math.max(name.indexOf(' '), 1)));
        return known.indexOf(' ') < 0
                || name.indexOf(' ') < 0
                || known.endsWith(name)
                || !words.isGivenName(first)
                || NameKeys.of(known).charAt(0) == first.charAt(0);
    }

    /** A key under which the spellings of one foreign name meet: Zelensky, Zelenskiy, Zelenskyy. */
    private static String folded(String key) {
        return key.length() < 7
                ? key
                : key.replaceAll("(yy|iy|ii|ij|y|i)$", "~").replaceAll("ou|oo", "u");
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
        byPart.putIfAbsent(folded(line.key(end - 1)), id);
    }

    private void apply(Draft.Line line, Draft.PersonDraft person, TitleReader.@Nullable Title title) {
        if (title == null) {
            return;
        }
        if (isOverthrown(line, title)) {
            person.standing = PersonEntity.Standing.OUTSIDER;
            return;
        }
        boolean rank = title.former() && title.kind().implied() == PartyWords.Implied.FORCE;
        boolean plain = rank || title.kind().kind() == PartyWords.TitleKind.HONORIFIC;
        if (!plain) {
            person.titles.add(line.printed(title.from(), Math.max(title.from() + 1, title.to())));
            if (!person.titled) {
                person.standing = standing(title);
                person.titled = true;
            }
            if (person.implied == PartyWords.Implied.NOTHING) {
                person.implied = title.kind().implied();
            }
            person.never = title.kind().never();
            if (!title.kind().party().isEmpty()) {
                person.usual = title.kind().party();
            }
        }
        if (title.owner() >= 0 && title.kind().kind() != PartyWords.TitleKind.OUTSIDER) {
            tie(line, person, title.owner());
        }
    }

    /** "deposed president": whoever overthrew him acts for the state now. */
    private static boolean isOverthrown(Draft.Line line, TitleReader.Title title) {
        return title.kind().implied() == PartyWords.Implied.STATE
                && title.former()
                && line.keys().subList(Math.max(0, title.from() - 2), title.to()).stream()
                        .anyMatch(OVERTHROWN::contains);
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
        ties.add(new Tie(person.id, line.sentence().index(), token));
    }
}
