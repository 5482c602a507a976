package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.value.Amount;
import io.github.parley4j.extract.value.Atoms;
import io.github.parley4j.extract.value.DateReader;
import io.github.parley4j.extract.value.FoundDate;
import io.github.parley4j.extract.value.FoundQuantity;
import io.github.parley4j.extract.value.QuantityReader;
import io.github.parley4j.extract.value.Word;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities and dates of a sentence. Tags are not needed; where the sentence has them they help to tell the noun that
 * is counted. Linear in the length of the sentence.
 */
public final class Quantities {
    private final List<QuantityMention> quantities;
    private final List<DateMention> dates;

    private Quantities(List<QuantityMention> quantities, List<DateMention> dates) {
        this.quantities = List.copyOf(quantities);
        this.dates = List.copyOf(dates);
    }

    /**
     * Reads a sentence of an article whose day is not known.
     *
     * @param sentence any sentence, tagged or not
     * @return what it states
     */
    public static Quantities of(Sentence sentence) {
        return of(sentence, Optional.empty());
    }

    /**
     * Reads a sentence.
     *
     * @param sentence any sentence, tagged or not
     * @param today the day of writing, which "on Tuesday" and "last week" are read against; a date without a year
     *     ("October 7") stays without one
     * @return what it states
     */
    public static Quantities of(Sentence sentence, Optional<LocalDate> today) {
        Atoms atoms = atoms(sentence);
        DateReader reader = DateReader.read(atoms, today.orElse(null));
        List<DateMention> dates = new ArrayList<>();
        for (FoundDate found : reader.dates()) {
            dates.add(new DateMention(
                    sentence.index(),
                    found.from(),
                    found.to(),
                    found.begin(),
                    found.end(),
                    found.date(),
                    found.last(),
                    found.relation()));
        }
        List<QuantityMention> quantities = new ArrayList<>();
        for (FoundQuantity found : QuantityReader.read(atoms, reader.taken())) {
            Quantity quantity = quantity(found);
            if (quantity != null) {
                quantities.add(new QuantityMention(
                        sentence.index(),
                        found.from(),
                        found.to(),
                        found.begin(),
                        found.end(),
                        quantity,
                        found.kind(),
                        found.noun(),
                        found.role()));
            }
        }
        return new Quantities(quantities, dates);
    }

    /**
     * The quantities stated.
     *
     * @return in order, none overlapping another or a date
     */
    public List<QuantityMention> quantities() {
        return quantities;
    }

    /**
     * The dates stated.
     *
     * @return in order, none overlapping another
     */
    public List<DateMention> dates() {
        return dates;
    }

    private static Atoms atoms(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.add(new Word(token.text(), token.begin(), token.tag()));
        }
        return Atoms.of(words);
    }

    private static @Nullable Quantity quantity(FoundQuantity found) {
        Amount amount = found.amount();
        boolean negative = isNegative(amount.min()) || isNegative(amount.max());
        if (negative && found.kind() != FoundQuantity.Kind.PERCENT) {
            return null;
        }
        Quantity.Builder builder = Quantity.builder()
                .hedge(Quantity.Hedge.valueOf(amount.bound().name()))
                .unit(amount.unit())
                .text(found.text());
        if (amount.min() != null) {
            builder.min(amount.min());
        }
        if (amount.max() != null) {
            builder.max(amount.max());
        }
        return amount.per().isEmpty()
                ? builder.build()
                : builder.per(amount.per()).build();
    }

    private static boolean isNegative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }
}
