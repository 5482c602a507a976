package io.github.parley4j.json;

import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a negotiation from one JSON document, within limits: first its syntax, then its structure, then its values. */
final class JsonToNegotiation {
    private final JsonMapper mapper;
    private final Limits limits;
    private final Structure structure = new Structure(Schema.SCHEMA);

    JsonToNegotiation(JsonMapper mapper, Limits limits) {
        this.mapper = mapper;
        this.limits = limits;
    }

    Negotiation read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxSize() + 1);
        if (bytes.length > limits.maxSize()) {
            throw Place.root(name).refuse("more than " + limits.maxSize() + " bytes", limits.words(), Limits.RAISE);
        }
        return read(Characters.decode(bytes, name), name);
    }

    Negotiation read(String json, String name) {
        if (json.length() > limits.maxSize()) {
            throw Place.root(name).refuse(json.length() + " characters", limits.words(), Limits.RAISE);
        }
        JsonNode tree = parse(json, name);
        structure.check(tree, name);
        try {
            return mapper.treeToValue(((ObjectNode) tree).without(Mapping.VERSION), Negotiation.class);
        } catch (JacksonException e) {
            Place place = Place.root(name).along(e);
            throw place.impossible(tree.at(place.pointer()), refusal(e), e);
        }
    }

    /** What the constructor said that refused the value. */
    private static String refusal(JacksonException e) {
        return Optional.ofNullable(ExceptionUtils.throwableOfType(e, IllegalArgumentException.class))
                .map(Throwable::getMessage)
                .orElse(e.getOriginalMessage());
    }

    private JsonNode parse(String json, String name) {
        try (JsonParser parser = mapper.createParser(json)) {
            return parse(parser, name);
        }
    }

    private JsonNode parse(JsonParser parser, String name) {
        try {
            JsonNode tree = mapper.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw Place.root(name).refuse("nothing", "hold a JSON object", "Start it with {\"parley\": 1.");
            }
            if (parser.nextToken() != null) {
                throw Place.root(name)
                        .refuse("more than one value", "end after its object", "For many use JSON Lines.");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            String what = StringUtils.substringBefore(e.getOriginalMessage(), " exceeds");
            throw place(parser, name).refuse(what, limits.words(), Limits.RAISE, e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            String reason = StringUtils.substringBefore(e.getOriginalMessage(), " (start marker");
            throw place(parser, name)
                    .refuse(
                            "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                            "be well-formed JSON, each property once",
                            reason + ".",
                            e);
        }
    }

    /** Where the parser stands. */
    private static Place place(JsonParser parser, String name) {
        Place place = Place.root(name);
        for (JsonPointer p = parser.streamReadContext().pathAsPointer(); !p.matches(); p = p.tail()) {
            place = place.in(p.getMatchingProperty());
        }
        return place;
    }
}
