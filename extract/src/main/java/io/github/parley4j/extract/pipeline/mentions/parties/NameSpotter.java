package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.NameEntry;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameTrie;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import org.jspecify.annotations.Nullable;

/** Marks the names of tables, and those the text itself introduces, in one pass over each sentence. */
public final class NameSpotter {
    /** Acronyms that are common words when everything is in capitals. */
    private final Gazetteer gazetteer;

    public NameSpotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Marks the names of the tables in a sentence. */
    public void spot(Draft.Line line, Draft draft) {
        int i = 0;
        while (i < line.size()) {
            NameTrie.Hit hit = find(line, draft, i);
            if (hit != null) {
                line.cover(new Draft.Atom(
                        hit.from(), hit.to(), hit.entry().id(), hit.entry().use(), false, false));
                i = hit.to();
            } else {
                spotCompound(line, draft, i);
                i++;
            }
        }
    }

    private NameTrie.@Nullable Hit find(Draft.Line line, Draft draft, int i) {
        int from = i;
        NameTrie.Hit own = draft.local().longest(line.keys(), i, (entry, to) -> allowed(entry, line, from, to));
        NameTrie.Hit known = gazetteer.names().longest(line.keys(), i, (entry, to) -> allowed(entry, line, from, to));
        if (own == null || known == null) {
            return own == null ? known : own;
        }
        boolean given = gazetteer.given().containsKey(known.entry().id());
        return own.to() > known.to() || (own.to() == known.to() && !given) ? own : known;
    }

    /** U.S.-brokered, Israel-Hamas: names before hyphens. */
    private void spotCompound(Draft.Line line, Draft draft, int i) {
        String text = line.token(i).text();
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            hyphen = text.indexOf('\u2013');
        }
        if (hyphen <= 0 || !Character.isUpperCase(text.charAt(0))) {
            return;
        }
        String first = text.substring(0, hyphen);
        NameEntry entry = part(first, draft);
        if (entry != null && printedAs(entry, first, line.casing())) {
            line.cover(new Draft.Atom(i, i + 1, entry.id(), NameUse.ADJECTIVE, false, true));
        }
    }

    /** The second name of a compound: Hamas in Israel-Hamas; null when there is none. */
    @Nullable
    NameEntry second(String text, Draft draft, Casing casing) {
        int hyphen = Math.max(text.indexOf('-'), text.indexOf('\u2013'));
        if (hyphen <= 0 || hyphen + 1 >= text.length()) {
            return null;
        }
        String last = text.substring(hyphen + 1);
        NameEntry entry = part(last, draft);
        return entry != null && printedAs(entry, last, casing) ? entry : null;
    }

    private @Nullable NameEntry part(String word, Draft draft) {
        var key = java.util.List.of(NameKeys.of(word));
        NameEntry own = draft.local().get(key);
        return own != null ? own : gazetteer.names().get(key);
    }

    private static boolean allowed(NameEntry entry, Draft.Line line, int from, int to) {
        if (entry.definite() && (!line.key(from - 1).equals("the") || line.capital(to))) {
            return false;
        }
        if (to - from == 1) {
            return printedAs(entry, line.token(from).text(), line.casing());
        }
        if (line.casing() == Casing.UPPER
                || Character.isLowerCase(entry.printed().charAt(0))) {
            return true;
        }
        return Casing.isCapital(line.token(from).text())
                && (Casing.isCapital(line.token(to - 1).text())
                        || !Character.isLetter(line.token(to - 1).text().charAt(0))
                        || Character.isLowerCase(
                                entry.printed().charAt(entry.printed().lastIndexOf(' ') + 1)));
    }

    private static boolean printedAs(NameEntry entry, String text, Casing casing) {
        if (casing == Casing.UPPER) {
            return !WordList.SHOUTED_WORD.has(NameKeys.of(text)) || text.indexOf('.') > 0;
        }
        if (entry.acronym()) {
            return Casing.isUpper(text)
                    || (text.length() >= 4 && Casing.isCapital(text) && !WordList.SHOUTED_WORD.has(NameKeys.of(text)));
        }
        return Casing.isCapital(text) || Character.isLowerCase(entry.printed().charAt(0));
    }
}
