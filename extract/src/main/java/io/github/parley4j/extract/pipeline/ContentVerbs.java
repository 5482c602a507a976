package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.ContentWord.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What verbs mean with their objects: active, passive, intransitive, as infinitives and gerunds. */
final class ContentVerbs {
    /** Marks a verb that also says of its subject what it does to its object: "the bombing stopped". */
    private static final String SUBJECT = "subject";

    private static final int MAX_DEPTH = 6;

    private final ContentReader reader;
    private final Map<Integer, List<ContentMeaning>> known = new HashMap<>();
    private int depth;

    ContentVerbs(ContentReader reader) {
        this.reader = reader;
    }

    boolean isVerb(Unit unit) {
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.VERB) {
                return !isNominalGerund(unit) && !prefersNoun(unit);
            }
        }
        return false;
    }

    /** "the lifting of the siege", "bombing of towns". */
    boolean isNominalGerund(Unit unit) {
        return reader.tag(unit.from()).equals("VBG")
                && (reader.groups.at(unit.from()) != null
                        || reader.norm(unit.to()).equals("of"));
    }

    /** A phrase that is no noun group by its tags and yet names a thing: a bare gerund, a misread noun. */
    boolean standsAsNoun(Unit unit) {
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.THING || word.part() == Part.NOUN) {
                return true;
            }
        }
        return isNominalGerund(unit);
    }

    private boolean prefersNoun(Unit unit) {
        NounGroup group = reader.groups.at(unit.to() - 1);
        return group != null
                && group.head() == unit.to() - 1
                && standsAsThing(unit)
                && !reader.tag(unit.from()).startsWith("VB");
    }

    private static boolean standsAsThing(Unit unit) {
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.THING || word.part() == Part.NOUN) {
                return true;
            }
        }
        return false;
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
        boolean passive = isPassive(unit);
        if (!passive && isReducedRelative(unit)) {
            return List.of();
        }
        for (ContentWord word : unit.words()) {
            if (word.part() != Part.VERB || word.group().equals("NONE")) {
                continue;
            }
            List<ContentMeaning> done = passive && takesObject(word) ? subject(unit, word, true) : List.of();
            if (done.isEmpty()) {
                done = object(unit, word, passive);
            }
            if (done.isEmpty() && !passive && word.links().contains(SUBJECT) && !hasObject(unit)) {
                done = subject(unit, word, false);
            }
            if (!done.isEmpty()) {
                return done;
            }
        }
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.VERB && !word.issue().isEmpty() && !hasObject(unit)) {
                ContentMeaning alone = new ContentMeaning(
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
                        unit.from());
                return List.of(alone);
            }
        }
        return List.of();
    }

    private boolean hasObject(Unit unit) {
        return unit.gapped() || reader.objects.hasDirectObject(unit.end());
    }

    private List<ContentMeaning> object(Unit unit, ContentWord word, boolean passive) {
        List<ContentMeaning> objects = unit.gapped()
                ? reader.objects.list(reader.skipAdverbs(unit.to()))
                : reader.objects.after(unit.end(), passive ? without(word.links()) : word.links());
        List<ContentMeaning> done = compose(unit, word, objects);
        if (done.isEmpty() && unit.gapped()) {
            done = compose(unit, word, reader.objects.after(unit.end(), without(word.links())));
        }
        if (done.isEmpty() && !passive && hasObject(unit) && word.links().contains("")) {
            NounGroup group = reader.groups.startingAt(reader.skipAdverbs(unit.to()));
            int head = group == null ? unit.to() : group.head();
            ContentMeaning any = reader.composition.ofAny(word.group(), unit.from(), head);
            done = any == null ? List.of() : List.of(any);
        }
        return done;
    }

    private static Set<String> without(Set<String> links) {
        Set<String> rest = new java.util.HashSet<>(links);
        rest.remove("");
        return rest;
    }

    private static boolean takesObject(ContentWord word) {
        return word.links().contains("") || word.links().contains(SUBJECT);
    }

    private List<ContentMeaning> subject(Unit unit, ContentWord word, boolean passive) {
        for (NounGroup group : reader.objects.before(unit.from())) {
            List<ContentMeaning> done = compose(unit, word, reader.nominal.of(group));
            if (!done.isEmpty()) {
                return done;
            }
        }
        if (passive) {
            List<NounGroup> before = reader.objects.before(unit.from());
            ContentMeaning any = before.isEmpty() || !word.links().contains("")
                    ? null
                    : reader.composition.ofAny(
                            word.group(),
                            unit.from(),
                            before.get(before.size() - 1).head());
            return any == null ? List.of() : List.of(any.spanning(unit.from(), unit.end()));
        }
        return List.of();
    }

    private List<ContentMeaning> compose(Unit unit, ContentWord word, List<ContentMeaning> objects) {
        List<ContentMeaning> done = new ArrayList<>();
        for (ContentMeaning object : objects) {
            ContentMeaning meaning = reader.composition.of(word.group(), unit.from(), object);
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

    /** A participle behind a form of "be" or "get", adverbs and "not" aside. */
    boolean isPassive(Unit unit) {
        String tag = reader.tag(unit.from());
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return false;
        }
        int k = unit.from() - 1;
        while (k >= reader.from && (reader.tag(k).startsWith("RB") || reader.isQuote(k))) {
            k--;
        }
        return k >= reader.from && reader.isAuxiliary(k);
    }

    /** "the blockade imposed on the port": says what is, not what should be. */
    private boolean isReducedRelative(Unit unit) {
        if (!reader.tag(unit.from()).equals("VBN")) {
            return false;
        }
        int k = unit.from() - 1;
        while (k >= reader.from && reader.tag(k).startsWith("RB")) {
            k--;
        }
        return reader.groups.at(k) != null
                && (reader.tag(unit.end()).equals("IN")
                        || reader.tag(unit.end()).equals("TO"));
    }

    /** "no longer attacked" is an attack that stops. */
    private List<ContentMeaning> noLonger(Unit unit, List<ContentMeaning> meanings) {
        for (int k = unit.from() - 1; k >= Math.max(reader.from + 1, unit.from() - 4); k--) {
            if (reader.norm(k).equals("longer") && reader.norm(k - 1).equals("no")) {
                List<ContentMeaning> stopped = new ArrayList<>();
                for (ContentMeaning meaning : meanings) {
                    ContentMeaning end = reader.composition.of("STOP", k - 1, meaning);
                    stopped.add(end == null ? meaning : end);
                }
                return stopped;
            }
        }
        return meanings;
    }
}
