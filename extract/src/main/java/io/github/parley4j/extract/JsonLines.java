package io.github.parley4j.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article from each line that is a JSON object. Blank lines are passed over. */
final class JsonLines implements ArticleRows.Reader {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final TextLines lines;
    private final RowToArticle maker;
    private final List<String> wanted;

    JsonLines(TextLines lines, RowToArticle maker) {
        this.lines = lines;
        this.maker = maker;
        ArticleFields fields = maker.fields();
        this.wanted = List.of(fields.text(), fields.id(), fields.title(), fields.date());
    }

    @Override
    public @Nullable Article next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : maker.article(lines.number(), cells(line));
    }

    private Map<String, String> cells(String line) {
        try (JsonParser json = MAPPER.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw bad(1, "it begins with another value", null);
            }
            Map<String, String> cells = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = json.currentName();
                JsonToken value = json.nextToken();
                if (!wanted.contains(property) || value == JsonToken.VALUE_NULL) {
                    json.skipChildren();
                } else if (value.isScalarValue()) {
                    cells.put(property, json.getString());
                } else {
                    throw bad(
                            json.currentTokenLocation().getColumnNr(),
                            "\"" + property + "\" is a list or an object and must be a string",
                            null);
                }
            }
            if (json.nextToken() != null) {
                throw bad(json.currentTokenLocation().getColumnNr(), "more follows the object", null);
            }
            return cells;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String reason = StringUtils.substringBefore(String.valueOf(e.getOriginalMessage()), " (start marker");
            throw bad(at == null ? 1 : at.getColumnNr(), reason, e);
        }
    }

    private ArticleException bad(int column, String reason, @Nullable Exception cause) {
        return new ArticleException(
                maker.line(lines.number()) + ", column " + column + ": a line must be one JSON object, but " + reason
                        + ". Mend the line, or leave it out.",
                cause);
    }
}
