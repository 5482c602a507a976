package io.github.parley4j.json;

import io.github.parley4j.model.Negotiation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a negotiation as one JSON document, within limits. */
final class NegotiationToJson {
    private static final int VERSION = 1;

    private final Limits limits;
    private final ObjectWriter compact;
    private final ObjectWriter indented;

    NegotiationToJson(JsonMapper mapper, Limits limits) {
        this.limits = limits;
        compact = mapper.writerFor(Negotiation.class).withAttribute(Mapping.VERSION, VERSION);
        indented = compact.withDefaultPrettyPrinter();
    }

    String compact(Negotiation negotiation) {
        return write(negotiation, compact);
    }

    String indented(Negotiation negotiation) {
        return write(negotiation, indented);
    }

    private String write(Negotiation negotiation, ObjectWriter writer) {
        Place place = Place.root("of the negotiation " + negotiation.id());
        String json;
        try {
            json = Characters.escapeUnpaired(writer.writeValueAsString(negotiation));
        } catch (JacksonException e) {
            throw place.along(e).refuse("too deep", limits.words(), Limits.RAISE, e);
        }
        if (json.length() >= limits.maxSize()) {
            throw place.refuse(json.length() + " characters", limits.words(), Limits.RAISE);
        }
        return json;
    }
}
