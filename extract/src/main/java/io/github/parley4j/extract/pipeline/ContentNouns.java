package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.ContentWord.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What noun groups mean: the head decides, with its modifiers, its possessor and what hangs on it behind. */
final class ContentNouns {
    private static final Set<String> ABOUT =
            Set.of("on", "about", "over", "to", "for", "of", "regarding", "concerning", "in");
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

    private List<ContentMeaning> head(int start, int head, boolean open) {
        Unit unit = reader.units.at(head);
        int modifiersFrom = afterPossessive(start, head);
        if (unit == null) {
            return open ? people.unknown(start, head) : List.of();
        }
        boolean inside = unit.to() - 1 != head && head(unit.to() - 1) == head(head);
        if (inside || unit.from() < start) {
            return List.of();
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.NOUN
                    || (word.part() == Part.VERB && reader.tag(unit.from()).equals("VBG"))) {
                List<ContentMeaning> done = action(unit, word, start, modifiersFrom, open);
                if (!done.isEmpty()) {
                    return done;
                }
            }
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.THING && !word.group().equals("NONE")) {
                return thing(unit, word, modifiersFrom, open);
            }
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.NOUN && !word.issue().isEmpty()) {
                return List.of(alone(unit, word));
            }
        }
        return List.of();
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
                unit.to() - 1);
    }

    private List<ContentMeaning> action(Unit unit, ContentWord word, int start, int modifiersFrom, boolean open) {
        Set<String> links = word.part() == Part.VERB ? VERBAL_LINKS : word.links();
        List<ContentMeaning> done = open ? compose(unit, word, reader.objects.after(unit.to(), links)) : List.of();
        if (done.isEmpty()) {
            done = compose(unit, word, modifiers(modifiersFrom, unit.from()));
        }
        if (done.isEmpty() && modifiersFrom > start) {
            done = compose(unit, word, head(start, possessor(start, modifiersFrom), false));
        }
        return done;
    }

    private List<ContentMeaning> compose(Unit unit, ContentWord word, List<ContentMeaning> objects) {
        List<ContentMeaning> done = new ArrayList<>();
        for (ContentMeaning object : objects) {
            ContentMeaning meaning = reader.composition.of(word.group(), unit.from(), object);
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
            case "FRAME", "DEAL" -> {
                List<ContentMeaning> inner = modifiers(modifiersFrom, unit.from());
                List<ContentMeaning> through = through(unit, word, inner);
                if (through.isEmpty() && open) {
                    through = through(unit, word, reader.objects.after(unit.to(), ABOUT));
                }
                return through.isEmpty() ? List.of(plain) : through;
            }
            case "TALKS" -> {
                modifiers(modifiersFrom, unit.from()).forEach(reader::consume);
                if (open) {
                    reader.objects.after(unit.to(), ABOUT).forEach(reader::topic);
                }
                return List.of(plain);
            }
            default -> {
                ContentMeaning seen = people.kind(plain, modifiers(modifiersFrom, unit.from()), unit);
                return List.of(qualified(seen, modifiersFrom, unit.from()));
            }
        }
    }

    /** "hostage deal", "plan for a truce": the frame passes on what it frames. */
    private List<ContentMeaning> through(Unit unit, ContentWord word, List<ContentMeaning> inner) {
        List<ContentMeaning> passed = new ArrayList<>();
        for (ContentMeaning meaning : inner) {
            ContentMeaning framed = reader.composition.of(word.group(), unit.from(), meaning);
            if (framed != null) {
                reader.consume(meaning);
                ContentMeaning kept = framed.at(unit.to() - 1);
                passed.add(passed.isEmpty() ? kept.spanning(unit.from(), unit.to()) : kept.after(meaning));
            }
        }
        return passed;
    }

    /** "more attacks", "higher wages": an adjective that does something to its noun. */
    private ContentMeaning qualified(ContentMeaning thing, int start, int end) {
        for (int k = start; k < end; k++) {
            Unit unit = reader.units.at(k);
            if (unit == null || unit.from() != k) {
                continue;
            }
            for (ContentWord word : unit.words()) {
                ContentMeaning done =
                        word.part() == Part.ADJECTIVE ? reader.composition.of(word.group(), k, thing) : null;
                if (done != null) {
                    return done.at(thing.source());
                }
            }
        }
        return thing;
    }

    /** Meanings of the words before a head, read as a compound of their own. */
    private List<ContentMeaning> modifiers(int start, int end) {
        for (int k = end - 1; k >= start; k--) {
            Unit unit = reader.units.at(k);
            if (unit == null || unit.from() < start) {
                continue;
            }
            List<ContentMeaning> found = new ArrayList<>();
            if (unit.from() - 2 >= start && reader.tag(unit.from() - 1).equals("CC")) {
                found.addAll(head(start, unit.from() - 2, false));
            }
            found.addAll(head(start, unit.to() - 1, false));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private int afterPossessive(int start, int head) {
        for (int k = head - 1; k > start; k--) {
            if (reader.tag(k).equals("POS")) {
                return k + 1;
            }
        }
        return start;
    }

    private int possessor(int start, int modifiersFrom) {
        return Math.max(start, modifiersFrom - 2);
    }
}
