package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Strength;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The three content tables as read: words of things, words of actions, and what they amount to together. */
final class ContentTables {
    private static final Set<String> PARTICLES =
            Set.of("off", "back", "out", "down", "up", "in", "away", "over", "aside", "on", "open", "through");

    private final ContentTrie trie = new ContentTrie();
    private final ContentComposition composition;
    private final ContentCues cues = new ContentCues();
    private final Knowledge knowledge;
    private volatile @Nullable WordEvidence evidence;

    private ContentTables(Knowledge knowledge) {
        this.knowledge = knowledge;
        List<Row> contents = rows("en/4-propositions/contents.tsv", knowledge, TableKind.CONTENTS);
        for (Row row : Table.read("en/2-mentions/issue-words.tsv")) {
            addThing(row);
        }
        for (Row row : Table.read("en/2-mentions/organisations.tsv")) {
            if (row.get("kind").equals("armed-group")) {
                addArmedGroup(row.get("name"), row.list("aliases"));
            }
        }
        for (Party party : knowledge.parties()) {
            if (party.kind() == PartyKind.ARMED_GROUP) {
                addArmedGroup(party.name(), party.aliases());
            }
        }
        Table.read("en/2-mentions/person-nouns.tsv").forEach(this::addPerson);
        for (Row row : Table.read("en/2-mentions/action-words.tsv")) {
            addAction(row, contents);
        }
        forget(knowledge);
        knowledge.rows(TableKind.ISSUE_WORDS).forEach(this::addThing);
        knowledge.rows(TableKind.ACTION_WORDS).forEach(row -> addAction(row, contents));
        Table.read("en/1-text/irregular-forms.tsv").forEach(cues::addIrregular);
        composition = new ContentComposition(contents);
    }

    /** The tables of English and, before them, what a user knows. */
    static ContentTables english(Knowledge knowledge) {
        return new ContentTables(knowledge);
    }

    private static List<Row> rows(String table, Knowledge knowledge, TableKind kind) {
        List<Row> rows = new ArrayList<>(Table.read(table));
        rows.addAll(knowledge.rows(kind));
        return rows;
    }

    /** What a user says of a word goes before what the tables say of it. */
    private void forget(Knowledge knowledge) {
        knowledge.rows(TableKind.ISSUE_WORDS).forEach(row -> row.list("words").forEach(trie::forget));
        knowledge.rows(TableKind.ACTION_WORDS).forEach(row -> {
            ContentWord word = ContentWord.action(row);
            row.list("words").forEach(phrase -> forms(phrase, word).forEach(trie::forget));
        });
    }

    private void addThing(Row row) {
        ContentWord word = ContentWord.thing(row);
        row.list("words").forEach(phrase -> trie.add(phrase, word));
        cues.addThing(row);
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

    /** What single words speak for, counted when first asked for. */
    WordEvidence evidence() {
        WordEvidence counted = evidence;
        if (counted == null) {
            counted = count();
            evidence = counted;
        }
        return counted;
    }

    private WordEvidence count() {
        WordEvidence.Builder builder = new WordEvidence.Builder();
        rows("en/2-mentions/issue-words.tsv", knowledge, TableKind.ISSUE_WORDS)
                .forEach(row -> builder.add(row, row.get("issue"), 1));
        for (Row row : rows("en/2-mentions/action-words.tsv", knowledge, TableKind.ACTION_WORDS)) {
            boolean alone = !row.get("issue").isEmpty();
            builder.add(row, row.get(alone ? "issue" : "gives"), alone ? 1 : WordEvidence.PART);
        }
        Table.read("en/4-propositions/issue-phrases.tsv").forEach(row -> builder.add(row, row.get("issue"), 1));
        return builder.build();
    }

    /** A noun that counts people, unless the words of things know better. */
    private void addPerson(Row row) {
        ContentWord person =
                new ContentWord("PERSON", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
        if (!trie.has(row.get("singular"))) {
            trie.add(row.get("singular"), person);
        }
    }

    private void addArmedGroup(String name, List<String> aliases) {
        ContentWord word = new ContentWord(
                "ARMED_GROUP", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        for (String each : names) {
            trie.add(each.toLowerCase(Locale.ROOT), word);
            cues.add(each.toLowerCase(Locale.ROOT));
        }
    }

    private void addAction(Row row, List<Row> contents) {
        ContentWord word = ContentWord.action(row);
        for (String phrase : row.list("words")) {
            for (String form : forms(phrase, word)) {
                trie.add(form, word);
            }
        }
        cues.addAction(row, contents);
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
}
