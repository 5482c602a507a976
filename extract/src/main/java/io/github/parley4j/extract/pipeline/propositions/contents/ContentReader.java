package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one stretch of one sentence: finds its words, lets verbs and nouns take their objects, lists what is left. */
final class ContentReader {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> AUXILIARIES = Set.of("be", "get", "is", "are", "was", "were", "been", "being");

    final List<Token> tokens;
    final int from;
    final int to;
    final Scene scene;
    final NounGroups groups;
    final ContentUnits units;
    final ContentComposition composition;
    final ContentPeople people;
    final ContentNouns nominal;
    final ContentVerbs verbal;
    final ContentModifiers modifiers;
    final ContentObjects objects;
    final ContentSubjects subjects;
    final ContentVoice voice;
    private final Set<Integer> consumed = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<Integer> topics = new HashSet<>();

    ContentReader(ContentTables tables, Sentence sentence, int from, int to, Scene scene) {
        this.tokens = sentence.tokens();
        this.from = Math.max(0, from);
        this.to = Math.min(to, tokens.size());
        this.scene = scene;
        this.groups = new NounGroups(tokens, this.from, this.to);
        this.units = new ContentUnits(tokens, this.from, this.to, groups, tables.trie(), scene);
        this.composition = tables.composition();
        this.people = new ContentPeople(this);
        this.nominal = new ContentNouns(this);
        this.verbal = new ContentVerbs(this);
        this.modifiers = new ContentModifiers(this);
        this.objects = new ContentObjects(this);
        this.subjects = new ContentSubjects(this);
        this.voice = new ContentVoice(this);
    }

    List<Content> read() {
        List<ContentMeaning> meanings = new ArrayList<>();
        List<Unit> all = units.all();
        for (int k = all.size() - 1; k >= 0; k--) {
            Unit unit = all.get(k);
            if (voice.isVerb(unit) || voice.isPredicate(unit)) {
                meanings.addAll(verbal.of(unit));
            } else {
                NounGroup group = groups.at(unit.from());
                if (group == null && voice.standsAsNoun(unit)) {
                    meanings.addAll(nominal.ofBare(unit));
                } else if (group != null && unit.from() <= group.head() && group.head() < unit.to()) {
                    meanings.addAll(nominal.of(group));
                }
            }
        }
        return ContentSelection.select(this, meanings);
    }

    /** Whether a thing of a class is named anywhere here. */
    boolean hasThing(String group) {
        if (things.isEmpty()) {
            things.add("");
            for (Unit unit : units.all()) {
                for (ContentWord word : unit.words()) {
                    things.add(word.part() == ContentWord.Part.THING ? word.group() : "");
                }
            }
        }
        return things.contains(group);
    }

    /** Takes a part off the list: it is part of a larger meaning now. */
    void consume(ContentMeaning part) {
        consumed.add(part.source());
    }

    boolean isConsumed(ContentMeaning meaning) {
        return consumed.contains(meaning.source());
    }

    void topic(ContentMeaning meaning) {
        topics.add(meaning.source());
    }

    boolean isTopic(ContentMeaning meaning) {
        return topics.contains(meaning.source());
    }

    String tag(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
    }

    String norm(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }

    boolean isQuote(int i) {
        return tag(i).equals("``") || tag(i).equals("''");
    }

    boolean isHave(int i) {
        return HAVE.contains(norm(i));
    }

    boolean isAuxiliary(int i) {
        return i >= 0
                && i < tokens.size()
                && (AUXILIARIES.contains(norm(i))
                        || AUXILIARIES.contains(tokens.get(i).lemma()));
    }

    /** Index of the first token at or after {@code i} that is no adverb, no particle and no quotation mark. */
    int skipAdverbs(int i) {
        int k = i;
        while (k < to && (tag(k).startsWith("RB") || isQuote(k)) && (groups.at(k) == null || isQuote(k))) {
            k++;
        }
        boolean limit =
                norm(k).equals("up") && norm(k + 1).equals("to") && tag(k + 2).equals("CD");
        return limit && k + 2 < to ? k + 2 : k;
    }

    @Nullable
    Unit verbUnitAt(int i) {
        Unit unit = units.at(i);
        return unit != null && unit.from() == i && voice.isVerb(unit) ? unit : null;
    }
}
