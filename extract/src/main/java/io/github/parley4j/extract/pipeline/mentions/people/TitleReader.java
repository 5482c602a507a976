package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.mentions.parties.NameReader;
import io.github.parley4j.extract.pipeline.text.Casing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the title beside a person's name, and whose officer it makes them. */
final class TitleReader {
    private static final PartyWords.Title PLAIN = plain(PartyWords.TitleKind.MEMBER);
    private static final PartyWords.Title ADDRESS = plain(PartyWords.TitleKind.HONORIFIC);
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with", "in", "to", "on");
    private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "ousted", "deposed", "retired");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final int LONGEST = 6;

    private final PartyWords words;

    TitleReader(PartyWords words) {
        this.words = words;
    }

    private static PartyWords.Title plain(PartyWords.TitleKind kind) {
        return new PartyWords.Title(kind, PartyWords.Implied.NOTHING, "", "");
    }

    /**
     * A title that was read.
     *
     * @param from where it begins, with what qualifies it
     * @param to where it ends, exclusive
     * @param kind what the title says
     * @param owner token that names or describes the body it belongs to; -1 when it names none
     * @param former whether the office is a past one
     */
    record Title(int from, int to, PartyWords.Title kind, int owner, boolean former) {}

    /** The title that ends right before a name, or before the comma before it. */
    @Nullable
    Title before(Draft.Line line, int name) {
        int end = name;
        while (end > 0 && line.capital(end - 1) && isHonorific(line.key(end - 1))) {
            end--;
        }
        Title address = end < name ? new Title(end, name, ADDRESS, -1, false) : null;
        int alias = alias(line, end);
        boolean comma = line.key(end - 1).equals(",") || alias < end;
        int stop = alias < end ? alias : comma ? end - 1 : end;
        Title title = direct(line, stop);
        if (title == null || (comma && title.owner() < 0)) {
            title = withLink(line, stop, comma);
        }
        title = title == null && comma ? oneOfBefore(line, stop) : title;
        if (title != null && !comma) {
            title = spokenOf(line, title);
        }
        return title == null ? address : title;
    }

    /** "Its mediator, former Norwegian minister NAME": the office in the text before what the person is besides. */
    private Title spokenOf(Draft.Line line, Title title) {
        int begin = title.owner() < 0 ? title.from() : Math.min(title.from(), title.owner());
        while (begin > 0 && PAST.contains(line.key(begin - 1))) {
            begin--;
        }
        boolean comma = line.key(begin - 1).equals(",");
        Title office = comma ? direct(line, begin - 1) : null;
        if (office == null) {
            Title linked = comma && title.owner() < 0 ? withLink(line, begin - 1, true) : null;
            return linked == null ? title : linked;
        }
        String opener = line.key((office.owner() < 0 ? office.from() : Math.min(office.from(), office.owner())) - 1);
        boolean definite = opener.equals("the") || OWNERS.contains(line.key(Math.max(0, office.owner())));
        int owner = office.owner() < 0 ? begin - 2 : office.owner();
        return definite ? new Title(office.from(), office.to(), office.kind(), owner, false) : title;
    }

    /** Where the words that lead to an alias begin: "a commander | known as", "a man | who called himself". */
    private static int alias(Draft.Line line, int name) {
        String last = line.key(name - 1);
        if (last.equals("as") && line.key(name - 2).equals("known")) {
            int known = line.key(name - 3).equals("only") ? name - 3 : name - 2;
            return line.key(known - 1).equals(",") ? known - 1 : known;
        }
        boolean self = last.equals("himself") || last.equals("herself");
        return self
                        && line.key(name - 2).startsWith("call")
                        && line.key(name - 3).equals("who")
                ? name - 3
                : name;
    }

    private boolean isHonorific(String key) {
        PartyWords.Title title = words.title(List.of(key));
        return title != null && title.kind() == PartyWords.TitleKind.HONORIFIC;
    }

    /** "senior Hamas official", "U.S. Secretary of State", "its leader" before a token. */
    private @Nullable Title direct(Draft.Line line, int end) {
        int length = words.titleEndingAt(line.keys(), Math.max(0, end - LONGEST), end);
        if (length == 0) {
            return role(line, end);
        }
        if (line.atom(end - 1) != null) {
            return null;
        }
        int from = end - length;
        int owner = ownerBefore(line, from);
        int start = from;
        while (start > 0
                && from - start < 4
                && line.atom(start - 1) == null
                && !line.token(start - 1).tag().startsWith("VB")
                && WordClasses.isModifier(line, start - 1)) {
            start--;
        }
        int first = Math.max(0, Math.min(start, owner < 0 ? start : owner) - 2);
        PartyWords.Title kind = kind(line, from, end);
        boolean office = owner < 0 && kind.implied() == PartyWords.Implied.NOTHING && ofState(line, start, from);
        return new Title(start, end, office ? kind.ofState() : kind, owner, past(line, first, end));
    }

    /** "trade ministry" before "official". */
    private boolean ofState(Draft.Line line, int from, int to) {
        return line.keys().subList(Math.max(0, from), to).stream().anyMatch(WordList.MINISTRY::has);
    }

    /** "student protester" before a name: one of a party that has no other name. */
    private @Nullable Title role(Draft.Line line, int end) {
        int length = words.roleEndingAt(line.keys(), Math.max(0, end - 3), end);
        PartyWords.Role role = length == 0 ? null : words.role(line.keys().subList(end - length, end));
        boolean one = role != null && !role.plural() && role.persons();
        return one ? new Title(end - length, end, PLAIN, end - 1, false) : null;
    }

    private int ownerBefore(Draft.Line line, int from) {
        if (from > 0 && line.atom(from - 1) == null && describesBody(line, from)) {
            return from - 1;
        }
        for (int k = from - 1, steps = 0; k >= 0 && steps < LONGEST; k--, steps++) {
            Draft.Atom atom = line.atom(k);
            if (atom != null && isPlace(atom)) {
                continue;
            }
            if (atom != null
                    && WordClasses.isPossessive(line.key(atom.from() - 1))
                    && line.atom(atom.from() - 2) != null) {
                return atom.from() - 2;
            }
            if (atom != null || OWNERS.contains(line.key(k))) {
                return k;
            }
            if (WordClasses.isPossessive(line.key(k))) {
                if (line.atom(k - 1) == null) {
                    return k - 1;
                }
            } else if (!WordClasses.isModifier(line, k)) {
                break;
            }
        }
        boolean role = from > 0
                && !WordList.MINISTRY.has(line.key(from - 1))
                && words.roleEndingAt(line.keys(), Math.max(0, from - 4), from) > 0;
        boolean acronym = from > 0
                && line.casing() == Casing.PLAIN
                && line.token(from - 1).text().length() > 1
                && Casing.isUpper(line.token(from - 1).text());
        return role || acronym ? from - 1 : -1;
    }

    /** "workers' confederation" before "leader", but not "army" before "spokesman": the army's owner is asked for. */
    private boolean describesBody(Draft.Line line, int to) {
        int length = words.roleEndingAt(line.keys(), Math.max(0, to - 4), to);
        PartyWords.Role role = length == 0 ? null : words.role(line.keys().subList(to - length, to));
        return role != null
                && !role.group().equals("government")
                && !role.group().equals("opposition")
                && !role.persons();
    }

    /** "the head of Afghanistan's peace council, NAME"; "President of the miners' union NAME". */
    private @Nullable Title withLink(Draft.Line line, int end, boolean comma) {
        for (int k = end - 1; k > 0 && k >= end - 14; k--) {
            if (LINKS.contains(line.key(k)) && k < end - 1) {
                int length = words.titleEndingAt(line.keys(), Math.max(0, k - LONGEST), k);
                if (length > 0) {
                    int from = k - length;
                    int owner = owner(line, k, ownerBefore(line, from));
                    PartyWords.Title kind = kind(line, from, k);
                    boolean body = owner >= 0 && owner < end;
                    boolean former = past(line, Math.max(0, from - 2), k);
                    boolean office =
                            kind.implied() == PartyWords.Implied.STATE || kind.implied() == PartyWords.Implied.FORCE;
                    return body || office ? new Title(from, end, kind, body ? owner : -1, former) : null;
                }
            }
            boolean first = k == end - 1;
            if (!within(line, k)
                    || (first
                            && !comma
                            && !line.capital(k)
                            && line.atom(k) == null
                            && !line.key(k).equals(")"))) {
                return null;
            }
        }
        return null;
    }

    private static boolean within(Draft.Line line, int k) {
        String key = line.key(k);
        return WordClasses.isModifier(line, k)
                || LINKS.contains(key)
                || key.equals("and")
                || key.equals("(")
                || key.equals(")")
                || WordList.DETERMINER.has(key)
                || WordClasses.isPossessive(key)
                || line.atom(k) != null;
    }

    /** The title in an apposition that begins at a token: "a senior Hamas official", "leader of the miners' union". */
    @Nullable
    Title after(Draft.Line line, int from) {
        if (line.key(from).equals("one") && line.key(from + 1).equals("of")) {
            return oneOf(line, from + 2);
        }
        int i = from;
        while ((WordList.DETERMINER.has(line.key(i)) && !OWNERS.contains(line.key(i)))
                || line.key(i).equals("also")) {
            i++;
        }
        int limit = Math.min(line.size(), i + 10);
        for (int to = i + 1; to <= limit; to++) {
            int length = words.titleEndingAt(line.keys(), i, to);
            boolean longer = to < limit && words.titleEndingAt(line.keys(), i, to + 1) > 0;
            if (length > 0 && !longer && !WordClasses.isPossessive(line.key(to)) && line.atom(to - 1) == null) {
                boolean named = line.capital(to) && line.atom(to) == null && WordClasses.isModifier(line, to);
                return named ? null : inApposition(line, i, to - length, to);
            }
            boolean part = line.atom(to - 1) != null
                    || WordClasses.isPossessive(line.key(to - 1))
                    || OWNERS.contains(line.key(to - 1))
                    || WordClasses.isModifier(line, to - 1);
            if (!part && length == 0) {
                return null;
            }
        }
        return null;
    }

    /** "one of its members" before a comma and a name. */
    private @Nullable Title oneOfBefore(Draft.Line line, int end) {
        for (int k = end - 2; k > 0 && k > end - LONGEST; k--) {
            if (line.key(k).equals("of") && line.key(k - 1).equals("one")) {
                Title title = oneOf(line, k + 1);
                return title != null && title.to() == end ? title : null;
            }
        }
        return null;
    }

    /** "one of its leaders", "one of the union's negotiators". */
    private @Nullable Title oneOf(Draft.Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + 7); i++) {
            PartyWords.Title title = words.title(List.of(NameReader.singular(line.key(i))));
            if (title != null && line.key(i).endsWith("s")) {
                return new Title(from, i + 1, title, ownerBefore(line, i), past(line, from, i));
            }
        }
        return null;
    }

    private Title inApposition(Draft.Line line, int from, int begin, int to) {
        int owner = -1;
        for (int k = begin - 1; k >= from && owner < 0; k--) {
            Draft.Atom atom = line.atom(k);
            owner = (atom != null && !isPlace(atom)) || OWNERS.contains(line.key(k)) ? k : -1;
        }
        owner = owner(line, to, owner);
        if (owner < 0 && begin > from && words.roleEndingAt(line.keys(), from, begin) > 0) {
            owner = begin - 1;
        }
        if (owner < 0 && begin - 2 >= from && WordClasses.isPossessive(line.key(begin - 1))) {
            owner = begin - 2;
        }
        Draft.Atom body = line.atom(owner);
        int end = owner < to ? to : body == null ? owner + 1 : body.to();
        return new Title(from, end, kind(line, begin, to), owner, past(line, from, to));
    }

    private static boolean isPlace(Draft.Atom atom) {
        return atom.id().startsWith(Gazetteer.PLACE);
    }

    /** The body after "of" rather than the one before the title, but before "for" and "to" the one before it. */
    private int owner(Draft.Line line, int link, int before) {
        int after = linkedOwner(line, link);
        boolean of = line.key(link).equals("of") || line.key(link).equals("from");
        return after < 0 || (before >= 0 && !of) ? before : after;
    }

    /** The body after "of", "for" and the like; -1 when there is none. */
    int linkedOwner(Draft.Line line, int to) {
        return LINKS.contains(line.key(to)) ? body(line, to) : -1;
    }

    /** The first body named or described in the noun phrase behind a token; -1 when there is none. */
    private int body(Draft.Line line, int to) {
        int last = -1;
        for (int k = to + 1; k < line.size() && k <= to + 8; k++) {
            Draft.Atom atom = line.atom(k);
            if (atom != null && !isPlace(atom)) {
                return k;
            }
            if (atom != null || WordClasses.isPossessive(line.key(k))) {
                continue;
            }
            if (!WordList.DETERMINER.has(line.key(k)) && !WordClasses.isModifier(line, k)) {
                break;
            }
            if (words.roleEndingAt(line.keys(), to + 1, k + 1) > 0
                    || words.descriptionEndingAt(line.keys(), to + 1, k + 1) > 0) {
                last = k;
            }
        }
        return last;
    }

    /** ", who leads the party", ", who speaks for the armed forces": the token of the body; -1 when there is none. */
    int leads(Draft.Line line, int end) {
        int who = line.key(end).equals(",") ? end + 1 : end;
        if (line.key(who).equals("representing") && who > end) {
            return body(line, who);
        }
        if (line.key(who).equals("speaking") && who > end) {
            boolean behalf =
                    line.key(who + 2).equals("behalf") && line.key(who + 3).equals("of");
            return behalf ? body(line, who + 3) : line.key(who + 1).equals("for") ? body(line, who + 1) : -1;
        }
        for (int steps = 0; who > end && steps < LONGEST && within(line, who); steps++) {
            who++;
        }
        if (!line.key(who).equals("who")) {
            return -1;
        }
        for (int verb = who + 1; verb <= who + 3; verb++) {
            String key = line.key(verb);
            boolean voice = WordList.SPEAKING_FOR.has(key) && line.key(verb + 1).equals("for");
            if (voice || WordList.LEADING.has(key)) {
                return body(line, voice ? verb + 1 : verb);
            }
        }
        return -1;
    }

    private PartyWords.Title kind(Draft.Line line, int from, int to) {
        PartyWords.Title title = words.title(line.keys().subList(from, to));
        return title == null ? PLAIN : title;
    }

    private static boolean past(Draft.Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PAST.contains(line.key(i))
                    || line.key(i).startsWith("ex-")
                    || line.key(i).startsWith("then-")) {
                return true;
            }
        }
        return false;
    }
}
