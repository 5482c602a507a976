package io.github.parley4j.extract.pipeline.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named person as one text presents them.
 *
 * @param id unique among the people of the text: a slug of the name
 * @param name the fullest form in the text
 * @param aliases the other forms as printed, in order of appearance
 * @param titles the titles as printed, in order of appearance
 * @param party id of the party the person acts or speaks for; null when the text does not say
 * @param standing how the person belongs to the party
 */
public record PersonEntity(
        String id,
        String name,
        List<String> aliases,
        List<String> titles,
        @Nullable String party,
        Standing standing) {
    /** How a person belongs to a party. */
    public enum Standing {
        /** Leads it. */
        LEADER,
        /** Speaks for it by office. */
        SPOKESPERSON,
        /** Belongs to it or holds another office of it. */
        MEMBER,
        /** Once held an office of it, or an office abroad: nothing the person says binds it. */
        FORMER,
        /** Reports or comments: a journalist, an analyst, a witness. */
        OUTSIDER
    }

    /** Takes its own copies of the lists. */
    public PersonEntity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
    }

    @Override
    public String toString() {
        return name + " (" + String.join(", ", titles) + (party == null ? "" : "; " + party) + ")";
    }
}
