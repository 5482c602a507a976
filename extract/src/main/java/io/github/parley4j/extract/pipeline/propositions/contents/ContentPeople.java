package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells captives from prisoners, and both from other people. */
final class ContentPeople {
    private static final int HELD_AS = 3;
    private static final int NEAR = 8;
    private static final Set<String> FREED = Set.of("PERSON", "NAME", "CIVILIANS", "LEADER", "PARTY");
    private static final Set<String> HELD =
            Set.of("PERSON", "TROOPS", "CIVILIANS", "RELIEF", "VICTIM", "ARMED_GROUP", "LEADER", "TRANSPORT");
    private static final Set<String> CUSTODY = Set.of("HOSTAGES", "PRISONERS", "DISPLACED");

    private static final String HOSTAGE_RELEASE = "hostage-release";
    private static final String PRISONER_RELEASE = "prisoner-release";

    private static final ContentWord PERSON =
            new ContentWord("PERSON", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
    private static final Set<String> PRONOUNS = Set.of("them", "him", "her", "us");

    private final ContentReader reader;

    ContentPeople(ContentReader reader) {
        this.reader = reader;
    }

    /** A head without an entry: peoples and bare numbers are persons, anything else means nothing. */
    List<ContentMeaning> unknown(int start, int head) {
        String tag = reader.tag(head);
        for (ContentMeaning modifier : reader.modifiers.before(start, head)) {
            if (CUSTODY.contains(modifier.group()) && !tag.startsWith("NNP")) {
                return List.of(modifier.spanning(start, head + 1).at(head));
            }
        }
        if (tag.equals("NNP")) {
            ContentWord name = new ContentWord(
                    "NAME", Part.THING, Set.of(), "", Strength.NO, Valence.NEUTRAL, ContentScope.ALWAYS);
            return List.of(ContentMeaning.thing(name, head, head + 1, head));
        }
        if (!tag.equals("NNPS") && !tag.equals("CD") && !tag.equals("DT")) {
            return List.of();
        }
        ContentMeaning plain = ContentMeaning.thing(PERSON, head, head + 1, head);
        return List.of(behind(plain, head + 1));
    }

    /** "free them": persons, by what is done to them. */
    List<ContentMeaning> pronoun(int i) {
        return PRONOUNS.contains(reader.norm(i)) ? List.of(ContentMeaning.thing(PERSON, i, i + 1, i)) : List.of();
    }

    /** Persons are hostages, prisoners or displaced when a modifier or a participle behind them says so. */
    ContentMeaning kind(ContentMeaning thing, List<ContentMeaning> modifiers, Unit unit) {
        if (thing.group().equals("BODIES") && reader.scene.hostages()) {
            return thing.withGroup("HOSTAGES");
        }
        if (!HELD.contains(thing.group())) {
            return thing;
        }
        for (ContentMeaning modifier : modifiers) {
            if (CUSTODY.contains(modifier.group())) {
                return modifier.spanning(thing.from(), thing.to()).at(thing.source());
            }
        }
        String before = reader.groups.at(unit.from() - 1) == null ? "" : sign(unit.from() - 1);
        return before.isEmpty() ? behind(thing, unit.to()) : thing.withGroup(before);
    }

    /** "Palestinians imprisoned by Israel", "people held hostage", "soldiers whom it seized", "all who fled". */
    private ContentMeaning behind(ContentMeaning thing, int next) {
        int k = participle(next);
        if (reader.tag(k).equals("IN") && isInJail(k)) {
            return thing.withGroup("PRISONERS").spanning(thing.from(), k + 1);
        }
        if (!reader.tag(k).equals("VBN") && !reader.tag(k).equals("VBD")) {
            return thing;
        }
        for (int end = k + 1; end <= k + HELD_AS; end++) {
            Unit unit = reader.units.at(end - 1);
            if (unit == null) {
                continue;
            }
            for (ContentWord word : unit.words()) {
                if (word.part() == Part.THING && CUSTODY.contains(word.group())) {
                    return ContentMeaning.thing(word, thing.from(), unit.to(), thing.source());
                }
            }
        }
        for (int end = k;
                reader.scene.words().is("held", reader.norm(k)) && end < Math.min(reader.to, k + NEAR);
                end++) {
            if (reader.scene.words().is("jail", reader.norm(end))
                    || reader.scene.words().is("captor", reader.norm(end))) {
                String group = reader.scene.words().is("jail", reader.norm(end)) ? "PRISONERS" : "HOSTAGES";
                return thing.withGroup(group).spanning(thing.from(), end + 1);
            }
        }
        String sign = sign(k);
        return sign.isEmpty() ? thing : thing.withGroup(sign);
    }

    /** Index of the participle or verb that tells what was done to people: behind "who were", "that it". */
    private int participle(int next) {
        int k = reader.skipAdverbs(next);
        boolean relative = reader.tag(k).startsWith("W")
                || reader.tag(k).equals("PRP")
                || reader.norm(k).equals("that");
        while (relative
                && (reader.tag(k).startsWith("W")
                        || reader.tag(k).equals("PRP")
                        || reader.norm(k).equals("that")
                        || reader.norm(k).startsWith("ha")
                        || reader.isAuxiliary(k))) {
            k = reader.skipAdverbs(k + 1);
        }
        return k;
    }

    /** The class of people that a word of what was done to them makes of them, "" if none. */
    private String sign(int i) {
        SceneWords words = reader.scene.words();
        String norm = reader.norm(i);
        return words.is("arrested", norm)
                ? "PRISONERS"
                : words.is("seized", norm) ? "HOSTAGES" : words.is("fled", norm) ? "DISPLACED" : "";
    }

    /** "in jail", "in a prison", "behind bars". */
    private boolean isInJail(int preposition) {
        for (int k = preposition + 1; k <= Math.min(reader.to - 1, preposition + HELD_AS); k++) {
            if (reader.scene.words().is("jail", reader.norm(k))) {
                return true;
            }
        }
        return false;
    }

    /** Persons that are let go are captives or prisoners by the words of captivity around. */
    ContentMeaning letGo(ContentWord action, ContentMeaning person) {
        boolean release = action.group().equals("RELEASE") || action.group().equals("EXCHANGE");
        if (!release || !FREED.contains(person.group())) {
            return person;
        }
        boolean captive = reader.scene.hostages() || reader.hasThing("HOSTAGES") || reader.hasThing("ARMED_GROUP");
        boolean prisoner = reader.scene.custody() || reader.hasThing("PRISONERS");
        return captive ? person.withGroup("HOSTAGES") : prisoner ? person.withGroup("PRISONERS") : person;
    }

    /** With the people given in return: "hostages [for prisoners]". */
    List<ContentMeaning> swapped(ContentWord action, List<ContentMeaning> objects) {
        boolean release = action.group().equals("RELEASE") || action.group().equals("EXCHANGE");
        if (!release || objects.stream().noneMatch(object -> CUSTODY.contains(object.group()))) {
            return objects;
        }
        List<ContentMeaning> both = new ArrayList<>(objects);
        reader.objects.inReturn(objects).stream()
                .filter(object -> CUSTODY.contains(object.group()))
                .forEach(both::add);
        return both;
    }

    /** "hostages for prisoners": a swap without a word for it. */
    List<ContentMeaning> named(ContentMeaning one) {
        List<ContentMeaning> other =
                CUSTODY.contains(one.group()) && !one.group().equals("DISPLACED")
                        ? reader.objects.inReturn(List.of(one))
                        : List.of();
        if (other.size() != 1
                || other.get(0).group().equals(one.group())
                || !CUSTODY.contains(other.get(0).group())) {
            return List.of();
        }
        List<ContentMeaning> both = new ArrayList<>();
        for (ContentMeaning each : List.of(one, other.get(0))) {
            ContentMeaning freed = reader.composition.of(reader.scene, "EXCHANGE", each.from(), each);
            if (freed != null) {
                both.add(freed.at(each.source()));
            }
        }
        return both;
    }

    /** A swap frees people on both sides where the article speaks of hostages. */
    List<ContentMeaning> bothSides(ContentWord action, Unit unit, List<ContentMeaning> done) {
        if (!action.group().equals("EXCHANGE") || done.size() != 1 || !reader.scene.hostages()) {
            return done;
        }
        ContentMeaning one = done.get(0);
        String other = one.issue().equals(HOSTAGE_RELEASE) ? PRISONER_RELEASE : HOSTAGE_RELEASE;
        if (!one.issue().equals(HOSTAGE_RELEASE) && !one.issue().equals(PRISONER_RELEASE)) {
            return done;
        }
        boolean before = one.object() < unit.from();
        int cut = before ? unit.from() : unit.to();
        ContentMeaning first = one.spanningOnly(one.from(), cut);
        ContentMeaning second = one.spanningOnly(cut, one.to()).withIssue(before ? other : one.issue());
        return List.of(before ? first : first.withIssue(other), second.at(one.source() + ContentMeaning.MEMBER));
    }

    /** Prisoners are captives where the article says so; a swap of captives frees people on both sides. */
    List<ContentMeaning> release(NounGroup group, List<ContentMeaning> meanings) {
        List<ContentMeaning> told = new ArrayList<>();
        for (ContentMeaning meaning : meanings) {
            if (meaning.group().equals("PRISONERS")
                    && reader.norm(group.head()).startsWith("prisoner")
                    && reader.scene.areCaptives(reader.tokens, group)) {
                told.add(new ContentMeaning(
                        "HOSTAGES",
                        meaning.issue().isEmpty() ? "" : HOSTAGE_RELEASE,
                        meaning.strength(),
                        meaning.valence(),
                        meaning.negated(),
                        meaning.from(),
                        meaning.to(),
                        meaning.action(),
                        meaning.object(),
                        "HOSTAGES",
                        meaning.source(),
                        List.of()));
            } else {
                told.add(meaning);
            }
        }
        return told;
    }
}
