package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.Set;

/** Tells how far a sequence of words can be the name of a person. */
final class PersonNames {
    static final int LONGEST = 7;

    private final PartyWords words;
    private final Set<String> lower;

    PersonNames(PartyWords words, Set<String> lower) {
        this.words = words;
        this.lower = lower;
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
            } else if (WordList.PARTICLE.has(line.key(i)) && particleEnd(line, i) > i) {
                i = particleEnd(line, i);
            } else {
                break;
            }
        }
        if (line.casing() == Casing.UPPER && i - from > 4) {
            i = from + 4;
        }
        return i;
    }

    private boolean begins(Draft.Line line, int from, boolean titled) {
        if (WordList.PARTICLE.has(line.key(from)) && !line.capital(from)) {
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
        while (i < line.size() && WordList.PARTICLE.has(line.key(i)) && i - from < 3) {
            i++;
        }
        return isNameWord(line, i) ? i + 1 : from;
    }

    /** Jan Kowal, April Jones: a month that is a given name too, before a word that is nothing else. */
    private boolean isJan(Draft.Line line, int i) {
        String key = line.key(i);
        return words.isGivenName(key) && !key.equals("may") && !key.equals("march") && isNameWord(line, i + 1);
    }

    /** Deplored, reacting: a verb in capitals, or at the head of a sentence. */
    private static boolean isInflected(String key) {
        return key.length() > 5 && (key.endsWith("ed") || key.endsWith("ing"));
    }

    boolean isNameWord(Draft.Line line, int i) {
        if (i < 0 || i >= line.size() || line.atom(i) != null || !line.capital(i)) {
            return false;
        }
        String key = line.key(i);
        if (WordList.NOT_A_NAME.has(key)
                || WordClasses.isFunction(key)
                || (WordList.CALENDAR.has(key) && !isJan(line, i))
                || !Character.isLetter(key.charAt(0))
                || words.form(key) != null
                || (lower.contains(key) && !words.isGivenName(key))) {
            return false;
        }
        if (line.casing() == Casing.UPPER) {
            return words.isGivenName(key)
                    || (!TaggerModel.knows(line.token(i).norm()) && !isInflected(key) && key.length() > 1);
        }
        if (i == 0 && isInflected(key) && !words.isGivenName(key)) {
            return false;
        }
        String text = line.token(i).text();
        return !(Casing.isUpper(text) && text.replace(".", "").length() > 2 && text.indexOf('-') < 0);
    }
}
