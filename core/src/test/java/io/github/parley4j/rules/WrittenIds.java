package io.github.parley4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every id in a negotiation's JSON, with what it names and where; of the sources quoted, those of acts. */
final class WrittenIds {
    private static final Set<String> PARTIES = Set.of(
            "party",
            "parties",
            "participants",
            "host",
            "addressees",
            "memberOf",
            "obligors",
            "beneficiaries",
            "heldBy");

    /**
     * An id where something is named.
     *
     * @param owner the id of the act, meeting … it stands in
     * @param what party, person, act or document
     * @param id the id
     */
    record Written(String owner, String what, String id) {}

    private final List<Written> all = new ArrayList<>();

    private WrittenIds() {}

    static List<Written> in(String json) {
        WrittenIds ids = new WrittenIds();
        JsonNode root = JsonMapper.shared().readTree(json);
        for (Map.Entry<String, JsonNode> list : root.properties()) {
            if (list.getValue().isArray()) {
                boolean acts = list.getKey().equals("acts");
                list.getValue().forEach(item -> ids.walk(owner(item), item, acts));
            }
        }
        return ids.all;
    }

    private static String owner(JsonNode item) {
        return item.path("id").asString(item.path("party").asString(""));
    }

    private void walk(String owner, JsonNode node, boolean act) {
        boolean transfer = node.path("type").asString("").equals("transfer");
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            if (PARTIES.contains(key) || (transfer && (key.equals("from") || key.equals("to")))) {
                add(owner, "party", field.getValue());
            } else if (key.equals("person") || key.equals("people")) {
                add(owner, "person", field.getValue());
            } else if (key.equals("document")) {
                add(owner, "document", field.getValue());
            } else if (key.equals("supersedes")) {
                add(owner, "act", field.getValue());
            } else if (act || !key.equals("attribution")) {
                walk(owner, field.getValue(), act);
            }
        }
        if (node.isArray()) {
            node.forEach(item -> walk(owner, item, act));
        }
    }

    private void add(String owner, String what, JsonNode ids) {
        if (ids.isArray()) {
            ids.forEach(id -> all.add(new Written(owner, what, id.asString())));
        } else {
            all.add(new Written(owner, what, ids.asString()));
        }
    }
}
