package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What noun groups mean: the head decides, with its modifiers, its possessor and what hangs on it behind. */
final class ContentNouns {
    private static final Set<String> ABOUT =
            Set.of("on", "about", "over", "to", "for", "of", "regarding", "concerning");
    private static final Set<String> GIVEN = Set.of("of", "that", "on", "for", "to", "against");
    private static final Set<String> VERBAL_LINKS = Set.of("to", "of", "in", "on", "for", "from", "against", "over");

    private final ContentReader reader;
    private final ContentPeople people;
    private final Map<Integer, List<ContentMeaning>> known = new HashMap<>();

    ContentNouns(ContentReader reader) {
        this.reader = reader;
        this.people = reader.people;
    }

    List<ContentMeaning> of(NounGroup group) {
        List<ContentMeaning> memo = known.get(group.head());
        if (memo != null) {
            return memo;
        }
        known.put(group.head(), List.of());
        List<ContentMeaning> meanings = people.release(group, head(group.from(), group.head(), true));
        if (reader.norm(group.from()).equals("no") && !meanings.isEmpty()) {
            meanings = meanings.stream()
                    .map(m -> m.negate().spanning(group.from(), group.to()))
                    .toList();
        }
        known.put(group.head(), meanings);
        return meanings;
    }

    /** A phrase outside any noun group, such as a bare gerund. */
    List<ContentMeaning> ofBare(Unit unit) {
        int main = unit.to() - 1;
        List<ContentMeaning> memo = known.get(main);
        if (memo == null) {
            known.put(main, List.of());
            memo = head(unit.from(), main, true);
            known.put(main, memo);
        }
        return memo;
    }

    List<ContentMeaning> head(int start, int head, boolean open) {
        Unit unit = reader.units.at(head);
        int modifiersFrom = reader.modifiers.afterPossessive(start, head);
        if (unit == null) {
            return open ? people.unknown(start, head) : List.of();
        }
        boolean inside = unit.to() - 1 != head && head(unit.to() - 1) == head(head);
        if (inside || unit.from() < start) {
            return List.of();
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.NOUN || isGerund(unit, word)) {
                List<ContentMeaning> done = action(unit, word, start, modifiersFrom, open);
                if (!done.isEmpty()) {
                    return done;
                }
            }
        }
        List<ContentMeaning> things = things(unit, modifiersFrom, open);
        for (ContentWord word : unit.words()) {
            boolean nominal = word.part() == Part.NOUN
                    || (isGerund(unit, word) && word.links().isEmpty());
            if (nominal && !word.issue().isEmpty() && things.stream().noneMatch(ContentMeaning::says)) {
                return List.of(alone(unit, word));
            }
        }
        return things;
    }

    private boolean isGerund(Unit unit, ContentWord word) {
        return word.part() == Part.VERB && reader.tag(unit.from()).equals("VBG");
    }

    /** What the word can be: the first thing that says something by itself, with the others beside it. */
    private List<ContentMeaning> things(Unit unit, int modifiersFrom, boolean open) {
        List<ContentWord> words = unit.words().stream()
                .filter(word -> word.part() == Part.THING && !word.group().equals("NONE"))
                .sorted(Comparator.comparing(ContentWord::strength).reversed())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<ContentMeaning> things = thing(unit, words.get(0), modifiersFrom, open);
        if (things.size() != 1 || !things.get(0).group().equals(words.get(0).group())) {
            return things;
        }
        List<ContentMeaning> swap = open ? people.named(things.get(0)) : List.of();
        if (!swap.isEmpty()) {
            return swap;
        }
        ContentMeaning all = things.get(0);
        for (ContentWord word : words.subList(1, words.size())) {
            all = all.or(word);
        }
        return List.of(all);
    }

    /** Head of the group that a token is in, -1 outside of any. */
    private int head(int token) {
        NounGroup group = reader.groups.at(token);
        return group == null ? -1 : group.head();
    }

    private static ContentMeaning alone(Unit unit, ContentWord word) {
        return new ContentMeaning(
                ContentComposition.groupOf(word.issue()),
                word.issue(),
                word.strength(),
                word.valence(),
                false,
                unit.from(),
                unit.to(),
                unit.from(),
                -1,
                word.group(),
                unit.to() - 1,
                List.of());
    }

    private List<ContentMeaning> action(Unit unit, ContentWord word, int start, int modifiersFrom, boolean open) {
        Set<String> links = word.part() == Part.VERB ? VERBAL_LINKS : word.links();
        List<ContentMeaning> done = open ? compose(unit, word, reader.objects.after(unit.to(), links)) : List.of();
        if (done.isEmpty() && open) {
            done = compose(unit, word, reader.objects.afterAmount(unit.to(), links));
        }
        if (done.isEmpty()) {
            done = compose(unit, word, reader.modifiers.before(modifiersFrom, unit.from()));
        }
        if (done.isEmpty() && modifiersFrom > start) {
            done = compose(unit, word, head(start, reader.modifiers.possessor(start, modifiersFrom), false));
        }
        return done;
    }

    private List<ContentMeaning> compose(Unit unit, ContentWord word, List<ContentMeaning> objects) {
        List<ContentMeaning> done = new ArrayList<>();
        for (ContentMeaning object : reader.people.swapped(word, objects)) {
            ContentMeaning meaning =
                    reader.composition.of(reader.scene, word.group(), unit.from(), reader.people.letGo(word, object));
            if (meaning != null) {
                reader.consume(object);
                meaning = meaning.at(unit.to() - 1);
                done.add(done.isEmpty() ? meaning.spanning(unit.from(), unit.to()) : meaning.after(object));
            }
        }
        return people.bothSides(word, unit, done);
    }

    private List<ContentMeaning> thing(Unit unit, ContentWord word, int modifiersFrom, boolean open) {
        int head = unit.to() - 1;
        ContentMeaning plain = ContentMeaning.thing(word, unit.from(), unit.to(), head);
        switch (word.group()) {
            case "FRAME", "DEAL", "PROPOSAL" -> {
                List<ContentMeaning> inner = reader.modifiers.before(modifiersFrom, unit.from());
                List<ContentMeaning> through = through(unit, word, inner);
                if (through.isEmpty() && open) {
                    through = through(unit, word, reader.objects.after(unit.to(), ABOUT));
                }
                return through.isEmpty() ? List.of(plain) : through;
            }
            case "GUARANTEE" -> {
                List<ContentMeaning> through =
                        open ? through(unit, word, reader.objects.after(unit.to(), GIVEN)) : List.of();
                return through.isEmpty() ? List.of(plain) : through;
            }
            case "AMOUNT" -> {
                int end = open ? reader.groups.phraseEnd(modifiersFrom) : unit.to();
                return List.of(plain.spanning(modifiersFrom, Math.max(unit.to(), end)));
            }
            case "TALKS" -> {
                reader.modifiers.before(modifiersFrom, unit.from()).forEach(reader::consume);
                if (open) {
                    reader.objects.after(unit.to(), ABOUT).forEach(reader::topic);
                }
                return List.of(plain);
            }
            default -> {
                ContentMeaning seen = people.kind(plain, reader.modifiers.before(modifiersFrom, unit.from()), unit);
                return List.of(reader.modifiers.qualified(seen, modifiersFrom, unit.from()));
            }
        }
    }

    /** "hostage deal", "plan for a truce": the frame passes on what it frames. */
    private List<ContentMeaning> through(Unit unit, ContentWord word, List<ContentMeaning> inner) {
        List<ContentMeaning> passed = new ArrayList<>();
        for (ContentMeaning meaning : inner) {
            ContentMeaning framed = reader.composition.of(reader.scene, word.group(), unit.from(), meaning);
            if (framed != null) {
                reader.consume(meaning);
                ContentMeaning kept = framed.at(unit.to() - 1);
                passed.add(passed.isEmpty() ? kept.spanning(unit.from(), unit.to()) : kept.after(meaning));
            }
        }
        return passed;
    }
}
