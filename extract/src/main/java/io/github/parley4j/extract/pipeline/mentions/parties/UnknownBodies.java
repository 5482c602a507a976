package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.NameEntry;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that neither a table nor their form betrays, by the words beside them: "Nordvik's Ann Lund", "a spokesman
 * for Nordvik", "the airline Nordvik", "the union, Trakt,", "known as Trakt". Later mentions are then found by name.
 */
public final class UnknownBodies {
    private static final int LONGEST = 4;
    private static final Set<String> LINKS = Set.of("for", "at", "of", "from");
    private static final Set<String> SPEAKERS =
            Set.of("officials", "executives", "negotiators", "management", "ceo", "bosses", "board");
    /** Kinds of bodies that no single person is. */
    private static final Set<EntityKind> ORGANISED =
            Set.of(EntityKind.ARMED_GROUP, EntityKind.POLITICAL_PARTY, EntityKind.UNION, EntityKind.NGO);
    /** Endings of words that qualify a title and name no body: exiled leader, Maoist chief. */
    private static final List<String> QUALIFYING = List.of("ed", "ing", "ist", "ish", "ian", "ese");
    /** Small words inside names that other languages give to bodies. */
    private static final Set<String> FOREIGN_JOINS = Set.of(
            "da",
            "de",
            "del",
            "der",
            "des",
            "do",
            "dos",
            "du",
            "e",
            "en",
            "et",
            "f\u00fcr",
            "i",
            "och",
            "og",
            "para",
            "pour",
            "und",
            "van",
            "voor",
            "y");
    /** Beginnings of family names that have a second capital within. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:Mc|Mac|De|Del|Di|Du|Da|La|Le|Van|Von|Fitz|Ab|Al|El)\\p{Lu}.*");

    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+");
    /** Those whom only a body has, in the words behind its possessive. */
    private static final Set<List<String>> OFFICERS = Set.of(
            List.of("chief", "executive"),
            List.of("chief", "negotiator"),
            List.of("finance", "director"),
            List.of("general", "secretary"),
            List.of("managing", "director"),
            List.of("works", "council"));

    private final PartyWords words;
    private final Gazetteer gazetteer;
    private final OrganisationNames names;
    private final ActingVerbs verbs;

    public UnknownBodies(PartyWords words, Gazetteer gazetteer, ActingVerbs verbs) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.names = new OrganisationNames(words, gazetteer);
        this.verbs = verbs;
    }

    public void find(Draft.Line line, Draft draft) {
        if (line.casing() != Casing.PLAIN) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            int end = end(line, i);
            if (end == i || personal(line, i, end)) {
                i = Math.max(i, end - 1);
                continue;
            }
            EntityKind kind = named(line, i, end);
            if (kind == null && !draft.lower().contains(line.key(i)) && spoken(line, i, end)) {
                kind = EntityKind.UNIDENTIFIED;
            }
            if (kind != null) {
                register(line, draft, i, end, kind);
            }
            i = end - 1;
        }
    }

    /** Where a run of capitalised words that may be the name of a body ends; its begin when it is none. */
    private int end(Draft.Line line, int from) {
        int i = from;
        while (i < line.size() && i - from <= LONGEST && (isWord(line, i) || isForeignJoin(line, from, i))) {
            i++;
        }
        i = named(line, from, i) != null && i - from == 1 ? withPlace(line, i) : i;
        boolean opening =
                from == 0 && i - from == 1 && TaggerModel.knows(line.token(0).norm());
        return opening || i - from > LONGEST ? from : i;
    }

    /** "Dienst und Handel": a small word of another language between two words of a name. */
    private boolean isForeignJoin(Draft.Line line, int from, int i) {
        return i > from && FOREIGN_JOINS.contains(line.key(i)) && isWord(line, i + 1);
    }

    /** "Shield of the Orontes": the name goes on behind "of". */
    private static int withPlace(Draft.Line line, int end) {
        if (!line.key(end).equals("of")) {
            return end;
        }
        int next = line.key(end + 1).equals("the") ? end + 2 : end + 1;
        return line.capital(next) ? next + 1 : end;
    }

    private boolean isWord(Draft.Line line, int i) {
        String key = line.key(i);
        return line.capital(i)
                && line.atom(i) == null
                && Character.isLetter(key.charAt(0))
                && !WordClasses.isFunction(key)
                && !WordList.DETERMINER.has(key)
                && !WordList.CALENDAR.has(key)
                && !WordList.NOT_IN_BODY.has(key)
                && !key.startsWith("then-")
                && words.titleEndingAt(line.keys(), i, i + 1) == 0
                && words.organEndingAt(line.keys(), i, i + 1) == 0;
    }

    private boolean personal(Draft.Line line, int from, int end) {
        boolean trade = end - from == 1 && !line.capital(from - 1) && words.naming(line.keys(), from) != null;
        int title = trade ? 0 : words.titleEndingAt(line.keys(), Math.max(0, from - 3), from);
        int role = words.roleEndingAt(line.keys(), Math.max(0, from - 3), from);
        PartyWords.Role noun = role == 0 ? null : words.role(line.keys().subList(from - role, from));
        boolean member = noun != null && !noun.plural() && words.naming(line.keys(), from) == null;
        return words.isGivenName(line.key(from)) || title > 0 || member;
    }

    /** The kind that the noun beside the name gives it, or null. */
    private @Nullable EntityKind named(Draft.Line line, int from, int end) {
        String before = line.key(from - 1);
        int noun = before.equals("the") ? from - 1 : from;
        if (line.key(noun - 1).equals(",") && closes(line, end) && !line.capital(noun - 2)) {
            return words.naming(line.keys(), noun - 1);
        }
        if (isAlias(line, noun)) {
            return EntityKind.UNIDENTIFIED;
        }
        EntityKind told = names.told(line, end - from == 1 ? withPlace(line, end) : end);
        if (told != null && ORGANISED.contains(told)) {
            return told;
        }
        if (line.key(noun - 1).equals("of") && members(line, noun - 1) != null) {
            return members(line, noun - 1);
        }
        boolean determined = before.equals("the") || (WordClasses.isPossessive(before) && noun == from);
        if (determined && !line.capital(end)) {
            return end < line.size() ? words.naming(line.keys(), end + 1) : null;
        }
        boolean qualified = from >= 2 && !WordClasses.isFunction(line.key(from - 2));
        return qualified && noun == from && !line.capital(from - 1) ? words.naming(line.keys(), from) : null;
    }

    /** "the liberals of V44", "the rebels of the Red Shield": the kind of body whose people the plural before "of" names. */
    private @Nullable EntityKind members(Draft.Line line, int of) {
        int length = words.roleEndingAt(line.keys(), Math.max(0, of - 3), of);
        PartyWords.Role role = length == 0 ? null : words.role(line.keys().subList(of - length, of));
        boolean plural = role != null && role.plural();
        boolean kind =
                role != null && (role.kind() == EntityKind.POLITICAL_PARTY || role.kind() == EntityKind.ARMED_GROUP);
        return plural && kind && role != null ? role.kind() : null;
    }

    private boolean closes(Draft.Line line, int end) {
        String key = line.key(end);
        return key.equals(",") || key.equals(".") || key.isEmpty();
    }

    /** "known as", "who call themselves". */
    private boolean isAlias(Draft.Line line, int at) {
        String last = line.key(at - 1);
        int noun = line.key(at - 3).equals(",") ? at - 3 : at - 2;
        boolean officer = words.titleEndingAt(line.keys(), Math.max(0, noun - 3), noun) > 0;
        return (last.equals("as") && line.key(at - 2).equals("known") && !officer)
                || ((last.equals("itself") || last.equals("themselves"))
                        && line.key(at - 2).startsWith("call"));
    }

    private boolean spoken(Draft.Line line, int from, int end) {
        return speaksBehind(line, end)
                || speaksBefore(line, from)
                || owns(line, end)
                || acts(line, from, end)
                || isThing(line, from, end)
                || isAcronym(line, from, end)
                || isJoined(line, from, end)
                || hasOfficer(line, from, end);
    }

    /** Westpac's David Lording: a given name and another name behind the possessive. */
    private boolean owns(Draft.Line line, int end) {
        if (!WordClasses.isPossessive(line.key(end))) {
            return false;
        }
        if (end + 3 <= line.size() && OFFICERS.contains(line.keys().subList(end + 1, end + 3))) {
            return true;
        }
        return line.capital(end + 1)
                && line.capital(end + 2)
                && words.isGivenName(line.key(end + 1))
                && words.form(line.key(end + 2)) == null;
    }

    /** "Nordvik spokesman", "Nordvik officials said". */
    private static boolean speaksBehind(Draft.Line line, int end) {
        int at = line.key(end).equals("senior") || line.key(end).equals("company") ? end + 1 : end;
        boolean head = line.key(at).equals("chief") && line.key(at + 1).equals("executive");
        return head || line.key(at).startsWith("spokes") || SPEAKERS.contains(line.key(at));
    }

    private static boolean speaksBefore(Draft.Line line, int from) {
        String noun = line.key(from - 2);
        return LINKS.contains(line.key(from - 1)) && (noun.startsWith("spokes") || noun.equals("negotiators"));
    }

    /** "Meridian Rail offered": a name whose last word is a common noun, and a verb. */
    private boolean acts(Draft.Line line, int from, int end) {
        String last = line.token(end - 1).norm();
        boolean noun = TaggerModel.allows(last, "NN") || TaggerModel.allows(last, "NNS");
        return end - from >= 2 && noun && verbs.of(line, from, end).active();
    }

    private static boolean isUnknown(Draft.Line line, int from, int end) {
        String norm = line.token(from).norm();
        return end - from > 1
                || (!TaggerModel.knows(norm) && QUALIFYING.stream().noneMatch(norm::endsWith));
    }

    /** "The KLM-UP has offered": letters that nobody explains, as the subject of a verb. */
    private boolean isAcronym(Draft.Line line, int from, int end) {
        String text = line.token(from).text();
        return end - from == 1
                && text.length() >= 3
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && line.key(from - 1).equals("the")
                && verbs.of(line, from, end).active();
    }

    /** "GrainPoint has asked": two words written as one name no person. */
    private boolean isJoined(Draft.Line line, int from, int end) {
        String text = line.token(from).text();
        return end - from == 1
                && TWO_CAPITALS.matcher(text).matches()
                && !FAMILY.matcher(text).matches()
                && verbs.of(line, from, end).active();
    }

    /** "Nordvik chairman Jan Smit": behind the name a title that no state gives, and a name behind that. */
    private boolean hasOfficer(Draft.Line line, int from, int end) {
        boolean unknown = isUnknown(line, from, end);
        for (int to = end + 1; to <= end + LONGEST && line.atom(to - 1) == null; to++) {
            int length = words.titleEndingAt(line.keys(), Math.max(0, end - 2), to);
            PartyWords.Title title =
                    length == 0 ? null : words.title(line.keys().subList(to - length, to));
            if (title != null && length <= to - end && isName(line, to)) {
                return title.ofBody() && (unknown || title.implied() == PartyWords.Implied.COMPANY);
            }
            if (line.capital(to - 1) || !WordClasses.isModifier(line, to - 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean isName(Draft.Line line, int at) {
        int i = at;
        while (isHonorific(line.key(i))) {
            i++;
        }
        return line.capital(i)
                && words.titleEndingAt(line.keys(), i, i + 1) == 0
                && words.organEndingAt(line.keys(), i, i + 1) == 0
                && words.form(line.key(i)) == null;
    }

    private boolean isHonorific(String key) {
        PartyWords.Title title = words.title(List.of(key));
        return title != null && title.kind() == PartyWords.TitleKind.HONORIFIC;
    }

    /** "Nordvik cut its offer": the pronoun shows that what acts is no person. */
    private boolean isThing(Draft.Line line, int from, int end) {
        int verb = verbs.find(line, from, end).at();
        for (int i = verb + 1; verb >= 0 && i < Math.min(line.size(), verb + LONGEST) && line.atom(i) == null; i++) {
            if (line.key(i).equals("its") || line.key(i).equals("itself")) {
                return true;
            }
        }
        return false;
    }

    private void register(Draft.Line line, Draft draft, int from, int to, EntityKind kind) {
        List<String> keys = line.keys().subList(from, to);
        if (gazetteer.names().get(keys) != null) {
            return;
        }
        String longer = to - from == 1 ? longer(line, draft, from) : null;
        if (longer != null) {
            draft.local().add(keys, new NameEntry(longer, NameUse.NAME, line.printed(from, to)));
            return;
        }
        names.register(line, draft, from, to, kind);
    }

    /** "Jabal" for Ansar al-Jabal: the only body so far of whose name the word is the first or last, or null. */
    private static @Nullable String longer(Draft.Line line, Draft draft, int at) {
        String found = null;
        for (Draft.PartyDraft party : draft.parties().values()) {
            List<String> name = NameKeys.ofName(party.name);
            String last = name.get(name.size() - 1).replaceFirst("^[ae]l-", "");
            boolean part =
                    name.size() > 1 && (last.equals(line.key(at)) || name.get(0).equals(line.key(at)));
            if (part && found != null) {
                return null;
            }
            found = part ? party.id : found;
        }
        return found;
    }
}
