package io.github.parley4j.extract.pipeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the title beside a person's name, and whose officer it makes them. */
final class TitleReader {
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with", "in", "to");
    private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "ousted", "deposed", "ex-president");

    private final PartyWords words;

    TitleReader(PartyWords words) {
        this.words = words;
    }

    /**
     * A title that was read.
     *
     * @param from where it begins, with what qualifies it
     * @param to where it ends, exclusive
     * @param owner token that names or describes the body it belongs to; -1 when it names none
     */
    record Title(int from, int to, PartyWords.Title kind, int owner, boolean former) {}

    /** The title that ends right before a name, or before the comma before it. */
    @Nullable
    Title before(Draft.Line line, int name) {
        int end = name;
        if (line.key(end - 1).equals(",")) {
            end--;
        }
        Title direct = direct(line, end);
        if (direct != null) {
            return end == name || direct.owner() >= 0 ? direct : null;
        }
        return withLink(line, end, end < name);
    }

    /** The title in an apposition that begins at a token: "a senior Hamas official", "leader of the miners' union". */
    @Nullable
    Title after(Draft.Line line, int from) {
        int i = from;
        while (WordClasses.DETERMINERS.contains(line.key(i))
                || line.key(i).equals("also")
                || line.key(i).equals("who")) {
            i++;
        }
        int limit = Math.min(line.size(), i + 10);
        for (int to = i + 1; to <= limit; to++) {
            boolean part = line.atom(to - 1) != null
                    || WordClasses.isPossessive(line.key(to - 1))
                    || WordClasses.isModifier(line, to - 1);
            int length = words.titleEndingAt(line.keys, i, to);
            boolean longer = to < limit && words.titleEndingAt(line.keys, i, to + 1) > 0;
            if (length > 0 && !longer && !WordClasses.isPossessive(line.key(to))) {
                return withOwnerAfter(line, i, to - length, to);
            }
            if (!part && length == 0) {
                return null;
            }
        }
        return null;
    }

    private Title withOwnerAfter(Draft.Line line, int from, int begin, int to) {
        PartyWords.Title kind = kind(line, begin, to);
        boolean former = past(line, from, to);
        int owner = -1;
        int linked = linkedOwner(line, to);
        if (linked >= 0) {
            owner = linked;
        } else {
            for (int k = begin - 1; k >= from && owner < 0; k--) {
                owner = line.atom(k) != null ? k : -1;
            }
            if (owner < 0
                    && begin > from
                    && WordClasses.isWord(line.key(begin - 1))
                    && words.roleEndingAt(line.keys, from, begin) > 0) {
                owner = begin - 1;
            }
            if (owner < 0 && begin - 2 >= from && WordClasses.isPossessive(line.key(begin - 1))) {
                owner = begin - 2;
            }
        }
        return new Title(from, to, kind, owner, former);
    }

    /** The body after "of", "for" and the like; -1 when there is none. */
    private int linkedOwner(Draft.Line line, int to) {
        if (!LINKS.contains(line.key(to))) {
            return -1;
        }
        int last = -1;
        for (int k = to + 1; k < line.size() && k <= to + 8; k++) {
            if (line.atom(k) != null) {
                return k;
            }
            if (WordClasses.isPossessive(line.key(k))) {
                continue;
            }
            if (!WordClasses.DETERMINERS.contains(line.key(k)) && !WordClasses.isModifier(line, k)) {
                break;
            }
            if (words.roleEndingAt(line.keys, to + 1, k + 1) > 0
                    || words.descriptionEndingAt(line.keys, to + 1, k + 1) > 0) {
                last = k;
            }
        }
        return last;
    }

    private @Nullable Title direct(Draft.Line line, int end) {
        int begin = end;
        boolean honorific = false;
        while (begin > 0) {
            PartyWords.Title title = words.title(List.of(line.key(begin - 1)));
            if (title == null || title.kind() != PartyWords.TitleKind.HONORIFIC || !line.capital(begin - 1)) {
                break;
            }
            honorific = true;
            begin--;
        }
        int length = words.titleEndingAt(line.keys, Math.max(0, begin - 6), begin);
        if (length == 0 || (line.atom(begin - 1) != null)) {
            return honorific
                    ? new Title(begin, end, new PartyWords.Title(PartyWords.TitleKind.HONORIFIC, false), -1, false)
                    : null;
        }
        PartyWords.Title kind = kind(line, begin - length, begin);
        int from = begin - length;
        int owner = -1;
        int k = from - 1;
        for (int steps = 0; k >= 0 && steps < 6; k--, steps++) {
            if (line.atom(k) != null) {
                owner = k;
                break;
            }
            if (WordClasses.isPossessive(line.key(k))) {
                if (line.atom(k - 1) == null) {
                    owner = k - 1;
                    break;
                }
                continue;
            }
            if (!WordClasses.isModifier(line, k)) {
                break;
            }
        }
        if (owner < 0 && from > 0 && words.roleEndingAt(line.keys, Math.max(0, from - 4), from) > 0) {
            owner = from - 1;
        }
        if (owner < 0
                && from > 0
                && Casing.isUpper(line.token(from - 1).text())
                && line.casing == Casing.PLAIN
                && line.token(from - 1).text().length() > 1) {
            owner = from - 1;
        }
        int start = from;
        while (start > 0
                && start > from - 4
                && line.atom(start - 1) == null
                && WordClasses.isModifier(line, start - 1)
                && !WordClasses.isPossessive(line.key(start - 1))) {
            start--;
        }
        return new Title(
                start, end, kind, owner, past(line, Math.max(0, Math.min(start, owner < 0 ? start : owner) - 1), end));
    }

    /** "the head of Afghanistan's peace council, NAME"; "the chairman of the bank employers' federation, NAME". */
    private @Nullable Title withLink(Draft.Line line, int end, boolean comma) {
        for (int k = end - 1; k > 0 && k >= end - 14; k--) {
            String key = line.key(k);
            if (LINKS.contains(key)) {
                int length = words.titleEndingAt(line.keys, Math.max(0, k - 6), k);
                if (length > 0) {
                    Title title = withOwnerAfter(line, k - length, k - length, k);
                    boolean body = title.owner() >= 0 && title.owner() < end;
                    return body || title.kind().state()
                            ? new Title(
                                    title.from(),
                                    end,
                                    title.kind(),
                                    body ? title.owner() : -1,
                                    title.former() || past(line, Math.max(0, k - length - 2), k))
                            : null;
                }
            }
            boolean inside = WordClasses.isModifier(line, k)
                    || LINKS.contains(key)
                    || key.equals("and")
                    || key.equals("(")
                    || key.equals(")")
                    || WordClasses.DETERMINERS.contains(key)
                    || WordClasses.isPossessive(key)
                    || line.atom(k) != null;
            if (!inside || (!comma && !line.capital(k) && k == end - 1)) {
                return null;
            }
        }
        return null;
    }

    private PartyWords.Title kind(Draft.Line line, int from, int to) {
        PartyWords.Title title = words.title(line.keys.subList(from, to));
        return title == null ? new PartyWords.Title(PartyWords.TitleKind.MEMBER, false) : title;
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
