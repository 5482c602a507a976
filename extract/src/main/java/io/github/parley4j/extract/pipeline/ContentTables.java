package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.ContentWord.Part;
import io.github.parley4j.extract.pipeline.ContentWord.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The three content tables as read: words of things, words of actions, and what they amount to together. */
final class ContentTables {
    private static final Set<String> PARTICLES =
            Set.of("off", "back", "out", "down", "up", "in", "away", "over", "aside", "on", "open", "through");

    private final ContentTrie trie = new ContentTrie();
    private final ContentComposition composition;
    private final ContentCues cues = new ContentCues();

    private ContentTables(
            List<Row> things,
            List<Row> organisations,
            List<Row> actions,
            List<Row> contents,
            List<Row> persons,
            List<Row> irregularForms) {
        for (Row row : things) {
            ContentWord word = new ContentWord(
                    row.get("class"),
                    Part.THING,
                    Set.of(),
                    row.get("issue"),
                    row.get("alone", Strength.class),
                    row.get("valence", Valence.class),
                    ContentScope.of(row.list("only")));
            row.list("words").forEach(phrase -> trie.add(phrase, word));
            cues.addThing(row);
        }
        for (Row row : organisations) {
            addArmedGroup(row);
        }
        for (Row row : persons) {
            addPerson(row);
        }
        for (Row row : actions) {
            addAction(row);
            cues.addAction(row, contents);
        }
        irregularForms.forEach(cues::addIrregular);
        composition = new ContentComposition(contents);
    }

    static ContentTables english() {
        return new ContentTables(
                Table.read("en/2-mentions/issue-words.tsv"),
                Table.read("en/2-mentions/organisations.tsv"),
                Table.read("en/2-mentions/action-words.tsv"),
                Table.read("en/4-propositions/contents.tsv"),
                Table.read("en/2-mentions/person-nouns.tsv"),
                Table.read("en/1-text/irregular-forms.tsv"));
    }

    ContentTrie trie() {
        return trie;
    }

    ContentComposition composition() {
        return composition;
    }

    ContentCues cues() {
        return cues;
    }

    /** A noun that counts people, unless the words of things know better. */
    private void addPerson(Row row) {
        ContentWord person =
                new ContentWord("PERSON", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
        if (!trie.has(row.get("singular"))) {
            trie.add(row.get("singular"), person);
        }
    }

    private void addArmedGroup(Row row) {
        if (row.get("kind").equals("armed-group")) {
            ContentWord word =
                    new ContentWord("ARMED_GROUP", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
            List<String> names = new ArrayList<>(row.list("aliases"));
            names.add(row.get("name"));
            for (String name : names) {
                trie.add(name.toLowerCase(Locale.ROOT), word);
                cues.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void addAction(Row row) {
        String issue = row.get("issue");
        Part part = row.get("pos", Part.class);
        ContentWord word = new ContentWord(
                row.get("action"),
                part,
                links(row.get("links")),
                issue,
                issue.isEmpty() ? Strength.NO : Strength.YES,
                row.get("valence", Valence.class),
                ContentScope.of(row.list("only")));
        for (String phrase : row.list("words")) {
            for (String form : forms(phrase, word)) {
                trie.add(form, word);
            }
        }
    }

    /** A verb with a particle can hold its object between the two: "pull back", "pull _ back". */
    private static List<String> forms(String phrase, ContentWord word) {
        List<String> forms = new ArrayList<>(List.of(phrase));
        int cut = phrase.lastIndexOf(' ');
        boolean takesObject = word.part() == Part.VERB && word.links().contains("");
        if (takesObject && cut > 0 && PARTICLES.contains(phrase.substring(cut + 1)) && !phrase.contains("_")) {
            forms.add(phrase.substring(0, cut) + " _" + phrase.substring(cut));
        }
        return forms;
    }

    private static Set<String> links(String cell) {
        Set<String> links = cell.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(cell.split(" ", -1)));
        if (links.remove("object")) {
            links.add("");
        }
        return links;
    }
}
