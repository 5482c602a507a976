package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party as one text names it.
 *
 * @param id unique among the parties of the text: a slug of the name
 * @param name the usual short name, or the full name where the text spells it out
 * @param kind what sort of body it is
 * @param aliases the surface forms as printed, in order of appearance, without the name
 * @param memberOf id of the party it is a body of; null when none
 * @param externalIds scheme to id: {@code iso3} for states
 */
public record PartyEntity(
        String id,
        String name,
        EntityKind kind,
        List<String> aliases,
        @Nullable String memberOf,
        Map<String, String> externalIds) {
    /** Takes its own copies of the collections. */
    public PartyEntity {
        aliases = List.copyOf(aliases);
        externalIds = Map.copyOf(externalIds);
    }

    @Override
    public String toString() {
        return name + " (" + kind + (aliases.isEmpty() ? "" : "; " + String.join(", ", aliases)) + ")";
    }
}
