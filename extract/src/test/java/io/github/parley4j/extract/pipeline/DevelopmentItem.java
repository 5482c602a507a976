package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An item of the development corpus, or a seed, with the positions that are in it.
 *
 * @param article the item
 * @param parties names and aliases of its parties, each with the party's name
 * @param required what a careful reader finds, as tuples of kind, holder, term and condition
 * @param allowed what a careful reader may find besides
 */
public record DevelopmentItem(
        Article article, Map<String, String> parties, Set<List<String>> required, Set<List<String>> allowed) {
    private static final Path CORPUS = Path.of("src/test/resources/io/github/parley4j/extract/corpus");
    private static final Path UNSEEN = Path.of("src/test/resources/io/github/parley4j/extract/unseen");
    private static final Path SEEDS = Path.of("../seeds");

    /** The items of the corpus and the seeds, in a fixed order. */
    public static List<DevelopmentItem> all() throws IOException {
        List<DevelopmentItem> items = new ArrayList<>(corpus());
        for (Path file : files(SEEDS, "expected.json")) {
            items.add(ofSeed(file));
        }
        return items;
    }

    /** The items that the reader is worked on with. */
    static List<DevelopmentItem> corpus() throws IOException {
        return in(CORPUS);
    }

    /** The items that are only scored. */
    static List<DevelopmentItem> unseen() throws IOException {
        return in(UNSEEN);
    }

    private static List<DevelopmentItem> in(Path folder) throws IOException {
        List<DevelopmentItem> items = new ArrayList<>();
        for (Path file : files(folder, ".json")) {
            items.add(ofCorpus(file));
        }
        return items;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static DevelopmentItem ofSeed(Path file) throws IOException {
        Negotiation expected = NegotiationJson.standard().read(Files.readString(file));
        String text = Files.readString(file.resolveSibling("article.txt"));
        DevelopmentItem item = new DevelopmentItem(
                Article.of(expected.id(), text), new HashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Party party : expected.parties()) {
            item.add(party.name(), party.aliases());
        }
        Tables.of(expected).positions().stream()
                .map(row -> row.position())
                .distinct()
                .forEach(position ->
                        item.required.addAll(Tuples.of(Tables.of(expected).positions(), position, item)));
        item.imply();
        return item;
    }

    private static DevelopmentItem ofCorpus(Path file) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        String text = Files.readString(Path.of(file.toString().replaceFirst("json$", "txt")));
        DevelopmentItem item = new DevelopmentItem(
                Article.of(file.getFileName().toString(), text),
                new HashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        for (JsonNode party : json.get("parties")) {
            item.add(party.get("name").stringValue(), words(party.get("aliases")));
        }
        for (JsonNode position : json.get("positions")) {
            Set<List<String>> into = position.get("optional").booleanValue() ? item.allowed : item.required;
            List<String> negated = words(position.get("negated"));
            JsonNode holder = position.get("holder");
            for (String name : holder.isArray() ? words(holder) : List.of(holder.stringValue())) {
                into.addAll(Tuples.of(
                        position.get("kind").stringValue(),
                        item.party(name, List.of()),
                        Tuples.codes(words(position.get("terms")), negated),
                        Tuples.codes(words(position.get("conditions")), negated)));
            }
        }
        item.imply();
        return item;
    }

    private static List<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private void add(String name, List<String> aliases) {
        parties.put(plain(name), name);
        aliases.forEach(alias -> parties.putIfAbsent(plain(alias), name));
    }

    /** What a precondition implies is found rightly too: the demand for its condition, what is made of its term. */
    private void imply() {
        for (List<String> tuple : List.copyOf(required)) {
            if (tuple.get(0).equals("precondition")) {
                allowed.add(List.of("demand", tuple.get(1), tuple.get(3)));
                for (String kind : List.of("rejection", "proposal", "commitment", "demand", "acceptance")) {
                    allowed.add(List.of(kind, tuple.get(1), tuple.get(2)));
                }
            }
        }
    }

    /** The item's own name for a party that is found by a name and aliases; the name itself when it has none. */
    String party(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(DevelopmentItem::plain)
                .filter(parties::containsKey)
                .map(parties::get)
                .findFirst()
                .orElse(name);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s\\b|\\.", "")
                .replaceAll("\\b(the|of|and)\\b|[^\\p{L}\\p{N}&-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
