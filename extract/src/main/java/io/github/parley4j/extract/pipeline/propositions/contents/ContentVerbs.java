package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What verbs mean with their objects: active, passive, intransitive, as infinitives and gerunds. */
final class ContentVerbs {
    /** Marks a verb that also says of its subject what it does to its object: "the bombing stopped". */
    private static final String SUBJECT = "subject";

    private static final Set<String> DIRECT = Set.of("");
    private static final int MAX_DEPTH = 6;

    private final ContentReader reader;
    private final Map<Integer, List<ContentMeaning>> known = new HashMap<>();
    private int depth;

    ContentVerbs(ContentReader reader) {
        this.reader = reader;
    }

    List<ContentMeaning> of(Unit unit) {
        List<ContentMeaning> memo = known.get(unit.from());
        if (memo != null) {
            return memo;
        }
        known.put(unit.from(), List.of());
        if (depth >= MAX_DEPTH) {
            return List.of();
        }
        depth++;
        List<ContentMeaning> meanings = noLonger(unit, read(unit));
        depth--;
        known.put(unit.from(), meanings);
        return meanings;
    }

    private List<ContentMeaning> read(Unit unit) {
        if (!reader.voice.isVerb(unit)) {
            return predicate(unit);
        }
        boolean passive = reader.voice.isPassive(unit);
        boolean happened = reader.voice.isOfParticiple(unit) || reader.voice.isPastRelative(unit);
        if (happened || (!passive && reader.voice.isReducedRelative(unit))) {
            return List.of();
        }
        List<ContentMeaning> composed = composed(unit, passive);
        if (!composed.isEmpty()) {
            return composed;
        }
        List<ContentMeaning> any = anything(unit, passive);
        if (!any.isEmpty()) {
            return any;
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.VERB
                    && !word.issue().isEmpty()
                    && (!passive || takesObject(word))
                    && (word.links().isEmpty() || !hasObject(unit))) {
                return List.of(alone(unit, word));
            }
        }
        return List.of();
    }

    /** With its object; with its subject first where it takes no other, and last where it can also take an object. */
    private List<ContentMeaning> composed(Unit unit, boolean passive) {
        List<ContentWord> verbs = unit.words().stream()
                .filter(word -> word.part() == Part.VERB && !word.group().equals("NONE"))
                .toList();
        boolean acting = !passive;
        List<ContentMeaning> done =
                firstOf(verbs, word -> acting && isOfSubjectOnly(word) ? subject(unit, word) : List.of());
        if (done.isEmpty()) {
            done = firstOf(verbs, word -> ofObject(unit, word, passive));
        }
        return done.isEmpty() && acting ? firstOf(verbs, word -> ofSubject(unit, word)) : done;
    }

    private static List<ContentMeaning> firstOf(
            List<ContentWord> words, Function<ContentWord, List<ContentMeaning>> reading) {
        for (ContentWord word : words) {
            List<ContentMeaning> done = reading.apply(word);
            if (!done.isEmpty()) {
                return done;
            }
        }
        return List.of();
    }

    private static boolean isOfSubjectOnly(ContentWord word) {
        return word.links().equals(Set.of(SUBJECT)) && word.issue().isEmpty();
    }

    private List<ContentMeaning> ofObject(Unit unit, ContentWord word, boolean passive) {
        List<ContentMeaning> done =
                (passive || reader.voice.isBareParticiple(unit)) && takesObject(word) ? subject(unit, word) : List.of();
        return done.isEmpty() ? object(unit, word, passive) : done;
    }

    private List<ContentMeaning> ofSubject(Unit unit, ContentWord word) {
        boolean free = !word.links().contains("") || !hasObject(unit);
        return word.links().contains(SUBJECT) && free ? subject(unit, word) : List.of();
    }

    private static ContentMeaning alone(Unit unit, ContentWord word) {
        return new ContentMeaning(
                ContentComposition.groupOf(word.issue()),
                word.issue(),
                word.strength(),
                word.valence(),
                false,
                unit.from(),
                unit.end(),
                unit.from(),
                -1,
                word.group(),
                unit.from(),
                List.of());
    }

    private boolean hasObject(Unit unit) {
        return unit.gapped() || reader.objects.hasDirectObject(unit.end());
    }

    private List<ContentMeaning> object(Unit unit, ContentWord word, boolean passive) {
        List<ContentMeaning> objects = unit.gapped()
                ? reader.objects.list(reader.skipAdverbs(unit.to()))
                : reader.objects.after(unit.end(), passive ? without(word.links()) : word.links());
        List<ContentMeaning> done = compose(unit, word, objects);
        if (done.isEmpty() && !unit.gapped() && word.links().contains("")) {
            done = compose(unit, word, reader.objects.beyond(unit.end(), without(word.links())));
        }
        if (done.isEmpty() && unit.gapped()) {
            done = compose(
                    unit,
                    word,
                    reader.objects.after(unit.end(), endsInPreposition(unit) ? DIRECT : without(word.links())));
        }
        return done;
    }

    /** "keep them from [coming]". */
    private boolean endsInPreposition(Unit unit) {
        String tag = reader.tag(unit.end() - 1);
        return tag.equals("IN") || tag.equals("TO");
    }

    /** An action that means the same whatever it is done to: "invade Ruritania". */
    private List<ContentMeaning> anything(Unit unit, boolean passive) {
        NounGroup object = passive
                ? first(reader.subjects.before(unit.from()))
                : hasObject(unit) ? reader.groups.startingAt(reader.skipAdverbs(unit.to())) : null;
        if (object == null) {
            return List.of();
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.VERB && word.links().contains("")) {
                ContentMeaning any = reader.composition.ofAny(reader.scene, word.group(), unit.from(), object.head());
                if (any != null) {
                    boolean talk = word.group().equals("TALK");
                    return List.of(talk ? alone(unit, word) : any.spanning(unit.from(), unit.end()));
                }
            }
        }
        return List.of();
    }

    private static @Nullable NounGroup first(List<NounGroup> groups) {
        return groups.isEmpty() ? null : groups.get(0);
    }

    private static Set<String> without(Set<String> links) {
        Set<String> rest = new HashSet<>(links);
        rest.remove("");
        return rest;
    }

    private static boolean takesObject(ContentWord word) {
        return word.links().contains("") || word.links().contains(SUBJECT);
    }

    private List<ContentMeaning> subject(Unit unit, ContentWord word) {
        for (NounGroup group : reader.subjects.before(unit.from())) {
            List<ContentMeaning> done = compose(unit, word, reader.nominal.of(group));
            if (!done.isEmpty()) {
                return done;
            }
        }
        return List.of();
    }

    /** "all hostages back", "the troops must be out by June": of the group before it, "be" aside. */
    private List<ContentMeaning> predicate(Unit unit) {
        List<NounGroup> before = reader.subjects.before(unit.from());
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.PREDICATE && !before.isEmpty()) {
                List<ContentMeaning> done = compose(unit, word, reader.nominal.of(before.get(0)));
                if (!done.isEmpty()) {
                    return done;
                }
            }
        }
        return List.of();
    }

    private List<ContentMeaning> compose(Unit unit, ContentWord word, List<ContentMeaning> objects) {
        List<ContentMeaning> done = new ArrayList<>();
        for (ContentMeaning object : reader.people.swapped(word, objects)) {
            ContentMeaning meaning =
                    reader.composition.of(reader.scene, word.group(), unit.from(), reader.people.letGo(word, object));
            if (meaning != null) {
                if (object.negated()) {
                    meaning = meaning.negated() ? meaning : meaning.negate();
                }
                reader.consume(object);
                if (word.group().equals("TALK")) {
                    continue;
                }
                done.add(done.isEmpty() ? meaning.spanning(unit.from(), unit.end()) : meaning.after(object));
            } else if (word.group().equals("TALK")) {
                reader.topic(object);
            }
        }
        return reader.people.bothSides(word, unit, done);
    }

    /** "no longer attacked" is an attack that stops. */
    private List<ContentMeaning> noLonger(Unit unit, List<ContentMeaning> meanings) {
        for (int k = unit.from() - 1; k >= Math.max(reader.from + 1, unit.from() - 4); k--) {
            if (reader.norm(k).equals("longer") && reader.norm(k - 1).equals("no")) {
                List<ContentMeaning> stopped = new ArrayList<>();
                for (ContentMeaning meaning : meanings) {
                    ContentMeaning end = reader.composition.of(reader.scene, "STOP", k - 1, meaning);
                    stopped.add(end == null ? meaning : end);
                }
                return stopped;
            }
        }
        return meanings;
    }
}
