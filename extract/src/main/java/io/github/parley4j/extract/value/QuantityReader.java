package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.AmountReader.Reading;
import io.github.parley4j.extract.value.FoundQuantity.Kind;
import io.github.parley4j.extract.value.FoundQuantity.Role;
import io.github.parley4j.extract.value.RangeReader.Opening;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a sentence, from left to right, none overlapping another or a date. */
public final class QuantityReader {
    private static final Set<String> KNOWN = Set.of("the", "these", "those", "both", "all");
    private static final Set<String> PAST = Set.of("past", "last", "previous");
    private static final Set<String> POINT_IN_TIME = Set.of("ago", "earlier", "later", "previously", "hence");

    private final Atoms a;
    private final BitSet taken;
    private final List<FoundQuantity> out = new ArrayList<>();

    private QuantityReader(Atoms a, BitSet taken) {
        this.a = a;
        this.taken = taken;
    }

    /**
     * Reads the quantities of a sentence.
     *
     * @param atoms the sentence
     * @param taken the atoms that belong to dates
     * @return the quantities in order
     */
    public static List<FoundQuantity> read(Atoms atoms, BitSet taken) {
        QuantityReader reader = new QuantityReader(atoms, taken);
        int i = 0;
        while (i < atoms.size()) {
            i = !reader.mayBegin(i) ? i + 1 : Math.max(reader.step(i), i + 1);
        }
        return List.copyOf(reader.out);
    }

    private boolean mayBegin(int i) {
        return Starts.quantity(a, i) && !taken.get(i) && !continues(i);
    }

    /** Whether digits only go on from digits before a hyphen: parts of a telephone number, a score. */
    private boolean continues(int i) {
        return a.get(i).isDigits()
                && a.glued(i)
                && a.is(i - 1, "-")
                && a.glued(i - 1)
                && a.get(i - 2).isDigits();
    }

    /** Reads what begins at atom i and gives the atom to go on from; nothing is read where a date stands. */
    private int step(int i) {
        AgeReader.Result age = AgeReader.at(a, i);
        if (age != null) {
            return add(age.reading(), Kind.AGE, age.limit() ? Role.AGE_LIMIT : Role.PLAIN, "");
        }
        OrdinalReader.Place place = OrdinalReader.at(a, i);
        if (place != null) {
            Amount amount = Amount.of(place.place(), Bound.EXACT, place.row().code());
            return add(
                    i,
                    place.end(),
                    amount,
                    Kind.ORDINAL,
                    Role.PLAIN,
                    place.row().noun());
        }
        Reading r = AmountReader.at(a, i);
        return r == null ? i : quantity(r);
    }

    private int quantity(Reading first) {
        Reading r = CompoundReader.extend(a, OpenBounds.join(a, first));
        if (r.unit().is(Unit.Kind.CLOCK) || POINT_IN_TIME.contains(a.norm(r.end()))) {
            return r.end();
        }
        int old = r.unit().is(Unit.Kind.TIME) ? AgeReader.afterOld(a, r.end()) : -1;
        if (old > 0) {
            return add(r.until(old, r.amount()), Kind.AGE, Role.PLAIN, "");
        }
        Reading ratio = RatioReader.at(a, r);
        if (ratio != null) {
            boolean part = ratio.amount().per().isEmpty();
            return add(ratio, part ? Kind.PERCENT : Kind.RATIO, Role.PLAIN, noun(r.unit()));
        }
        RateReader.Rate rate = RateReader.at(a, r.end(), r.unit());
        if (rate != null) {
            return add(r.until(rate.end(), r.amount().per(rate.per())), Kind.RATE, Role.PLAIN, noun(r.unit()));
        }
        Role role = role(r);
        return role == null ? r.end() : add(r, kind(r), role, noun(r.unit()));
    }

    private @Nullable Role role(Reading r) {
        boolean small = !r.first().num().is(Num.Form.DIGITS) && r.unit().is(Unit.Kind.PERSON, Unit.Kind.THING);
        if (small && KNOWN.contains(a.norm(r.begin() - 1)) && kind(r) == Kind.COUNT) {
            return r.unit().isNone() ? null : Role.KNOWN;
        }
        if (r.unit().is(Unit.Kind.TIME)
                && (PAST.contains(a.norm(r.begin() - 1))
                        || (PAST.contains(a.norm(r.begin() + 1)) && a.is(r.begin(), "the")))) {
            return Role.PAST;
        }
        return r.opening() == Opening.FROM && r.range() ? Role.FROM_TO : Role.PLAIN;
    }

    private static String noun(Unit unit) {
        return unit.is(Unit.Kind.PERSON) || unit.is(Unit.Kind.THING) ? unit.noun() : "";
    }

    private static Kind kind(Reading r) {
        if (r.amount().unit().equals("percent")) {
            return Kind.PERCENT;
        }
        return switch (r.unit().kind()) {
            case TIME, CLOCK -> Kind.DURATION;
            case MONEY -> Kind.MONEY;
            case PERCENT -> Kind.PERCENT;
            case MEASURE -> Kind.MEASURE;
            case THING, PERSON -> Kind.COUNT;
        };
    }

    private int add(Reading r, Kind kind, Role role, String noun) {
        return add(r.begin(), r.end(), r.amount(), kind, role, noun);
    }

    private int add(int begin, int end, Amount amount, Kind kind, Role role, String noun) {
        int date = taken.nextSetBit(begin);
        if (date >= 0 && date < end) {
            return begin;
        }
        Atom first = a.get(begin);
        Atom last = a.get(end - 1);
        out.add(new FoundQuantity(
                first.word(),
                last.word() + 1,
                first.begin(),
                last.end(),
                a.text(begin, end),
                amount,
                kind,
                noun,
                role));
        return end;
    }
}
