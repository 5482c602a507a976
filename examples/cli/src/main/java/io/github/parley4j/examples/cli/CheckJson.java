package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of a check as one JSON object. */
final class CheckJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    static String of(Check check) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(
                "documents",
                check.negotiation().documents().stream()
                        .map(CheckJson::document)
                        .toList());
        whole.put(
                "parties",
                check.negotiation().parties().stream().map(Party::name).toList());
        whole.put("positions", check.negotiation().acts().size());
        whole.put("points", check.points().map(CheckJson::point).toList());
        return MAPPER.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> document(Document document) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", document.id());
        document.date().ifPresent(date -> object.put("date", date.toString()));
        return object;
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("section", point.section());
        put(object, "id", point.id());
        put(object, "level", point.level());
        object.put("subjects", point.subjects());
        object.put("sentence", point.sentence());
        object.put("evidence", point.evidence().stream().map(CheckJson::words).toList());
        return object;
    }

    private static void put(Map<String, Object> object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
    }

    private static Map<String, Object> words(Evidence e) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("document", e.document());
        object.put("begin", e.begin());
        object.put("end", e.end());
        object.put("exact", e.exact());
        List<String> sources =
                e.attribution().stream().flatMap(a -> a.source().stream()).toList();
        if (!sources.isEmpty()) {
            object.put("sources", sources);
        }
        return object;
    }
}
