package io.github.parley4j.extract.value;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns numbers count, from {@code units.tsv}, {@code person-nouns.tsv} and {@code currencies.tsv}. */
final class Units {
    private enum Place {
        AFTER,
        BEFORE,
        GLUED,
        CODE
    }

    private static final Units INSTANCE = new Units();

    private final Phrases<Unit> after = new Phrases<>();
    private final Phrases<Unit> glued = new Phrases<>();
    private final Phrases<Unit> before = new Phrases<>();
    private final Phrases<Unit> codes = new Phrases<>();

    private Units() {
        for (var row : Table.read("en/2-mentions/units.tsv")) {
            add(after, row, row.get("unit"), row.get("kind", Unit.Kind.class), row.get("scale"));
        }
        for (var row : Table.read("en/2-mentions/person-nouns.tsv")) {
            add(after, row, "person", Unit.Kind.PERSON, "1");
        }
        for (var row : Table.read("en/2-mentions/currencies.tsv")) {
            add(placed(row.get("place", Place.class)), row, row.get("unit"), Unit.Kind.MONEY, row.get("scale"));
        }
    }

    static Units get() {
        return INSTANCE;
    }

    private Phrases<Unit> placed(Place place) {
        return switch (place) {
            case BEFORE -> before;
            case GLUED -> glued;
            case CODE -> codes;
            case AFTER -> after;
        };
    }

    private static void add(Phrases<Unit> to, Row row, String code, Unit.Kind kind, String scale) {
        String singular = row.get("singular");
        String plural = row.get("plural");
        to.put(plural, new Unit(code, kind, new BigDecimal(scale), singular, true));
        if (!plural.equals(singular)) {
            to.put(singular, new Unit(code, kind, new BigDecimal(scale), singular, false));
        }
    }

    /** The words that units of a kind begin with, or signs of money for MONEY. */
    Set<String> firstWords(Unit.Kind kind) {
        return kind == Unit.Kind.MONEY ? before.firstWords() : after.firstWords(unit -> unit.is(kind));
    }

    /** The unit whose words begin at atom i, straight after a number or after a hyphen. */
    Phrases.@Nullable Match<Unit> at(Atoms a, int i) {
        Phrases.Match<Unit> m = a.glued(i) && a.get(i - 1).isDigits() ? glued.at(a, i) : null;
        m = m == null ? after.at(a, i) : m;
        m = m == null ? signBehind(a, i) : m;
        return m == null ? code(a, i) : m;
    }

    /** "10 €": a sign behind its number, unless it begins the next sum. */
    private Phrases.@Nullable Match<Unit> signBehind(Atoms a, int i) {
        boolean sign = a.get(i).kind() == Atom.Kind.MARK && !a.get(i + 1).isDigits();
        return sign ? before.at(a, i) : null;
    }

    /** The currency sign, code or short form that begins at atom i, before a number. */
    Phrases.@Nullable Match<Unit> before(Atoms a, int i) {
        Phrases.Match<Unit> m = before.at(a, i);
        boolean letter = m != null && a.get(i).isWord() && a.get(i).text().length() == 1 && m.end() > i + 1;
        if (m != null
                && (!letter || a.glued(i + 1))
                && (m.end() > i + 1 || !a.get(i).isWord() || a.get(i).isCapitalised())) {
            return m;
        }
        return code(a, i);
    }

    private Phrases.@Nullable Match<Unit> code(Atoms a, int i) {
        String text = a.get(i).text();
        boolean capitals = !a.inCapitals() && text.length() == 3 && text.equals(text.toUpperCase(Locale.ROOT));
        return capitals ? codes.at(a, i) : null;
    }
}
