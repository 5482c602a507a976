package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.value.Amount;
import io.github.parley4j.extract.value.Atoms;
import io.github.parley4j.extract.value.FoundQuantity;
import io.github.parley4j.extract.value.QuantityReader;
import io.github.parley4j.extract.value.Word;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a sentence. Tags are not needed; where the sentence has them they help to tell the noun that
 * is counted. Linear in the length of the sentence.
 */
public final class Quantities {
    private final List<QuantityMention> quantities;

    private Quantities(List<QuantityMention> quantities) {
        this.quantities = List.copyOf(quantities);
    }

    /**
     * Reads a sentence.
     *
     * @param sentence any sentence, tagged or not
     * @return what it states
     */
    public static Quantities of(Sentence sentence) {
        Atoms atoms = atoms(sentence);
        List<QuantityMention> quantities = new ArrayList<>();
        for (FoundQuantity found : QuantityReader.read(atoms, new BitSet())) {
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
        return new Quantities(quantities);
    }

    /**
     * The quantities stated.
     *
     * @return in order, none overlapping another
     */
    public List<QuantityMention> quantities() {
        return quantities;
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
