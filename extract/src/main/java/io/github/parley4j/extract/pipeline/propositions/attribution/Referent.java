package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.mentions.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun phrase stands for.
 *
 * @param party id of the party that it names or acts for, null when it acts for none
 * @param person id of the person, null when it names none
 * @param form how it refers
 * @param words the noun phrase as printed
 */
public record Referent(@Nullable String party, @Nullable String person, Mention.Form form, String words) {
    /** Whether somebody of the party speaks without a name. */
    boolean anonymous() {
        return person == null && form == Mention.Form.OFFICIAL;
    }

    boolean outlet() {
        return form == Mention.Form.OUTLET;
    }
}
