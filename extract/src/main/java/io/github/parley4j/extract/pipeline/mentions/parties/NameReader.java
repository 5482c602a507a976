package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameEntry;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;

/** Reads a party's name together with the words after it that make it an organ, an official or a mere attribute. */
public final class NameReader {
    private static final int LONGEST = 6;

    private final Composition all;
    private final NameSpotter spotter;

    public NameReader(Composition all, NameSpotter spotter) {
        this.all = all;
        this.spotter = spotter;
    }

    /** Adds the mention of the party that an atom names; returns the token to go on from. */
    public int read(Draft.Line line, Draft.Atom atom) {
        EntityKind kind = all.kind(atom.id());
        if (kind == EntityKind.PLACE) {
            return atom.to();
        }
        if (kind == EntityKind.POLITICAL_PARTY && opensOffice(line, atom)) {
            return atom.to();
        }
        if (atom.compound()) {
            return readCompound(line, atom);
        }
        int end = atom.to();
        boolean possessive = WordClasses.isPossessive(line.key(end));
        int phrase =
                kind == EntityKind.OUTLET ? 0 : phraseEnd(line, possessive ? end + 1 : end, kind == EntityKind.STATE);
        if (phrase > 0 && !isPerson(line, phrase)) {
            int length = all.words().organEndingAt(line.keys(), end, phrase);
            Mention.Form form = length == 0
                    ? Mention.Form.ORGAN
                    : all.words().organForm(line.keys().subList(phrase - length, phrase));
            Mention mention = all.addParty(line, determined(line, atom.from()), phrase, atom.id(), form);
            all.party(atom.id()).aliases.add(line.printed(atom.from(), end));
            if (form == Mention.Form.OFFICIAL) {
                all.salience().official(DescriptionReader.office(line, phrase - length, phrase), mention);
            }
            return phrase;
        }
        Mention.Form form = namesMore(line, atom) ? Mention.Form.ADJECTIVE : form(line, atom, possessive);
        all.addParty(line, atom.from(), possessive ? end + 1 : end, atom.id(), form);
        return possessive ? end + 1 : end;
    }

    /** Labour Minister, Labour Ministry: the word of an office that is a party's name elsewhere. */
    private boolean opensOffice(Draft.Line line, Draft.Atom atom) {
        int to = Math.min(line.size(), atom.to() + 1);
        int length = to - atom.from();
        return all.words().titleEndingAt(line.keys(), atom.from(), to) == length
                || all.words().organEndingAt(line.keys(), atom.from(), to) == length;
    }

    /** Qatar University, Berlin Wall: a word with a capital after the name of a state makes it part of another name. */
    private boolean namesMore(Draft.Line line, Draft.Atom atom) {
        int next = atom.to();
        return line.casing() == Casing.PLAIN
                && all.kind(atom.id()) == EntityKind.STATE
                && line.capital(next)
                && line.atom(next) == null
                && !WordList.CALENDAR.has(line.key(next));
    }

    private int readCompound(Draft.Line line, Draft.Atom atom) {
        all.addParty(line, atom.from(), atom.to(), atom.id(), Mention.Form.ADJECTIVE);
        NameEntry second = spotter.second(line.token(atom.from()).text(), all.draft(), line.casing());
        if (second != null && all.kind(second.id()).canBeParty()) {
            all.addParty(line, atom.from(), atom.to(), second.id(), Mention.Form.ADJECTIVE);
        }
        String text = line.token(atom.from()).text();
        String first = text.substring(0, Math.max(1, Math.max(text.indexOf('-'), text.indexOf('\u2013'))));
        all.party(atom.id()).aliases.remove(text);
        all.party(atom.id()).aliases.add(first);
        return atom.to();
    }

    /** Where the longest phrase that ends in an organ noun ends; 0 when there is none. */
    private int phraseEnd(Draft.Line line, int from, boolean state) {
        Draft.Atom body = line.atom(from);
        if (body != null && body.use() == NameUse.ORGAN && body.from() == from) {
            return body.to();
        }
        int best = 0;
        for (int to = from + 1; to <= line.size() && to - from <= LONGEST; to++) {
            Draft.Atom inside = line.atom(to - 1);
            if (inside != null && inside.use() != NameUse.ORGAN) {
                break;
            }
            int organ = all.words().organEndingAt(line.keys(), from, to);
            if (organ > 0 && !(state && all.words().ofBodies(line.keys().subList(to - organ, to)))) {
                best = to;
            }
            boolean joined =
                    (line.key(to - 1).equals("of") && best == to - 1) || WordClasses.isPossessive(line.key(to - 1));
            if (!joined && !WordClasses.isModifier(line, to - 1)) {
                break;
            }
            if (best == 0
                    && all.verbs().group(line.key(to - 1)) == ActingVerbs.Group.SPEAK
                    && !line.token(to - 1).tag().startsWith("N")) {
                break;
            }
        }
        return best;
    }

    private static boolean isPerson(Draft.Line line, int i) {
        Draft.Atom atom = line.atom(i);
        return atom != null && atom.person();
    }

    private static int determined(Draft.Line line, int from) {
        int i = from;
        while (i > 0
                && from - i < 4
                && ((WordList.DETERMINER.has(line.key(i - 1))
                                && !line.key(i - 1).equals("that"))
                        || (line.atom(i - 1) == null && isQualifier(line.key(i - 1))))) {
            i--;
        }
        return i;
    }

    private static boolean isQualifier(String key) {
        return switch (key) {
            case "senior", "top", "former", "deputy", "unnamed", "key", "chief" -> true;
            default -> false;
        };
    }

    private Mention.Form form(Draft.Line line, Draft.Atom atom, boolean possessive) {
        String before = line.key(atom.from() - 1);
        if (before.equals("the")) {
            before = line.key(atom.from() - 2);
        }
        boolean state = all.kind(atom.id()) == EntityKind.STATE || all.kind(atom.id()) == EntityKind.IGO;
        if (atom.use() == NameUse.CAPITAL) {
            return place(line, atom, before) ? Mention.Form.PLACE : Mention.Form.METONYM;
        }
        if (possessive) {
            return Mention.Form.POSSESSIVE;
        }
        if (atom.use() == NameUse.ADJECTIVE) {
            return Mention.Form.ADJECTIVE;
        }
        if (atom.use() == NameUse.PEOPLE) {
            return line.key(atom.from() - 1).equals("the") ? Mention.Form.NAME : Mention.Form.ADJECTIVE;
        }
        if (atom.use() == NameUse.METONYM || atom.use() == NameUse.ORGAN) {
            return atom.use() == NameUse.METONYM && before.equals("at") ? Mention.Form.PLACE : Mention.Form.ORGAN;
        }
        return state && WordList.PLACE_PREPOSITION.has(before) && all.kind(atom.id()) == EntityKind.STATE
                ? Mention.Form.PLACE
                : Mention.Form.NAME;
    }

    private boolean place(Draft.Line line, Draft.Atom atom, String before) {
        if (all.verbs().after(line, listEnd(line, atom)) != ActingVerbs.Group.NONE
                && !before.equals("in")
                && !before.equals("near")) {
            return WordList.CAPITAL_PREPOSITION.has(before);
        }
        return WordList.CAPITAL_PREPOSITION.has(before)
                || line.key(atom.to()).equals(",")
                || atom.from() == 0
                || line.atom(atom.from() - 1) != null
                || before.equals(",")
                || (before.equals("and") && line.atom(atom.from() - 2) == null)
                || before.equals("(");
    }

    /** The end of "Ankara and Athens", whose verb is that of both. */
    private static int listEnd(Draft.Line line, Draft.Atom atom) {
        Draft.Atom next = line.key(atom.to()).equals("and") ? line.atom(atom.to() + 1) : null;
        return next == null || next.person() ? atom.to() : next.to();
    }

    public static String singular(String key) {
        if (key.endsWith("men")) {
            return key.substring(0, key.length() - 3) + "man";
        }
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }
}
