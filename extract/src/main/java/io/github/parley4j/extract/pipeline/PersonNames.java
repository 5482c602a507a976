package io.github.parley4j.extract.pipeline;

import java.util.Set;

/** Tells how far a sequence of words can be the name of a person. */
final class PersonNames {
    static final int LONGEST = 7;
    private static final Set<String> PARTICLES = Set.of(
            "bin", "bint", "ibn", "al", "el", "ul", "ur", "de", "del", "della", "da", "das", "di", "do", "dos", "du",
            "der", "den", "van", "von", "la", "le", "ter", "ten", "abu", "ben", "san", "y", "zu");
    private static final Set<String> NEVER = Set.of(
            "the",
            "a",
            "an",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "islamic",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "muslim",
            "christian",
            "jewish",
            "arab",
            "european",
            "african",
            "asian",
            "democratic",
            "republican",
            "state",
            "street",
            "avenue",
            "river",
            "lake",
            "mount",
            "sea",
            "city",
            "province",
            "agreement",
            "accord",
            "treaty",
            "war",
            "plan",
            "conference",
            "summit",
            "day",
            "university",
            "school",
            "college",
            "hospital",
            "hotel",
            "palace",
            "house",
            "minister",
            "ministry",
            "union",
            "peace",
            "reuters",
            "news",
            "brexit",
            "yes",
            "no",
            "hague",
            "latin",
            "catholic",
            "church",
            "god",
            "allah",
            "editing",
            "reporting",
            "writing",
            "additional",
            "photo",
            "file",
            "islamist",
            "sunni",
            "shiite",
            "shia",
            "kurdish",
            "arabs",
            "muslims",
            "jews",
            "christians",
            "covid",
            "internet",
            "constitution",
            "strip");

    private final PartyWords words;

    PersonNames(PartyWords words) {
        this.words = words;
    }

    /** Where a name that begins at a token ends, exclusive; {@code from} when none begins there. */
    int end(Draft.Line line, int from, boolean titled) {
        if (!begins(line, from, titled)) {
            return from;
        }
        int i = from;
        while (i < line.size() && i - from < LONGEST) {
            if (isNameWord(line, i) || (i == from && titled && firstMayBeKnown(line, i))) {
                i++;
            } else if (PARTICLES.contains(line.key(i)) && particleEnd(line, i) > i) {
                i = particleEnd(line, i);
            } else {
                break;
            }
        }
        if (line.casing == Casing.UPPER && i - from > 4) {
            i = from + 4;
        }
        return i;
    }

    private boolean begins(Draft.Line line, int from, boolean titled) {
        if (PARTICLES.contains(line.key(from)) && !line.capital(from)) {
            return titled && particleEnd(line, from) > from;
        }
        return isNameWord(line, from) || (titled && firstMayBeKnown(line, from));
    }

    /** Israel Katz, Jordan Smith: the name of a state as a given name, before a word that is nothing else. */
    private boolean firstMayBeKnown(Draft.Line line, int i) {
        Draft.Atom atom = line.atom(i);
        return atom != null && atom.to() == i + 1 && words.isGivenName(line.key(i)) && isNameWord(line, i + 1);
    }

    private int particleEnd(Draft.Line line, int from) {
        int i = from;
        while (i < line.size() && PARTICLES.contains(line.key(i)) && i - from < 3) {
            i++;
        }
        return isNameWord(line, i) ? i + 1 : from;
    }

    boolean isNameWord(Draft.Line line, int i) {
        if (i < 0 || i >= line.size() || line.atom(i) != null || !line.capital(i)) {
            return false;
        }
        String key = line.key(i);
        if (NEVER.contains(key)
                || WordClasses.isFunction(key)
                || WordClasses.CALENDAR.contains(key)
                || !Character.isLetter(key.charAt(0))
                || words.form(key) != null) {
            return false;
        }
        if (line.casing == Casing.UPPER) {
            String tag = line.token(i).tag();
            return !isVerbLike(key)
                    && (tag.isEmpty() ? words.isGivenName(key) : tag.startsWith("NNP") || tag.equals("FW"));
        }
        String text = line.token(i).text();
        return !(Casing.isUpper(text) && text.replace(".", "").length() > 2 && text.indexOf('-') < 0);
    }

    private static boolean isVerbLike(String key) {
        return key.equals("said")
                || key.equals("told")
                || key.equals("openly")
                || key.endsWith("ed")
                || key.endsWith("ly");
    }
}
