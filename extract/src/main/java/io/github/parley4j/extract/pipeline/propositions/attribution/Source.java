package io.github.parley4j.extract.pipeline.propositions.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, by the text.
 *
 * @param party id of the party that the speaker belongs to, or null
 * @param person id of the named person, or null
 * @param words the speaker as printed
 * @param kind named, anonymous, media …
 * @param direct whether it stands in quotation marks
 */
public record Source(@Nullable String party, @Nullable String person, String words, Kind kind, boolean direct) {
    public enum Kind {
        NAMED,
        ANONYMOUS,
        PARTY,
        MEDIA,
        UNKNOWN
    }
}
