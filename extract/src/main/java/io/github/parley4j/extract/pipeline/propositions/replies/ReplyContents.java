package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answered offer holds: by its own words, by those it had before a pronoun, or by what others have offered. */
final class ReplyContents {
    private static final Set<String> DEMANDS = ClosedClasses.words("demand-nouns");
    private static final Set<String> AUTHORING = ClosedClasses.words("authoring-prepositions");

    private static final String DEAL = "agreement";

    private final StoryContents story;
    private final Holders holders;
    private final Memory memory;

    ReplyContents(StoryContents story, Holders holders, Memory memory) {
        this.story = story;
        this.holders = holders;
        this.memory = memory;
    }

    /** The contents of a thing that somebody answers; none when it is not known, his own, or harm, which is no offer. */
    List<Content> of(Reading reading, AnsweredThing thing, List<String> who, boolean studied) {
        if (isOwn(reading, thing, who) || (studied && thing.isAnyOne(reading) && !isTold(reading, thing))) {
            return List.of();
        }
        List<Content> told = told(reading, thing);
        if (!told.stream().allMatch(ReplyContents::isDeal)) {
            boolean harm = told.stream().allMatch(each -> each.valence() == Valence.HARM && !each.negated());
            return harm ? List.of() : told;
        }
        List<Content> known = memory.onTable(thing.noun(), who);
        boolean deal = !thing.noun().isEmpty() && !DEMANDS.contains(thing.noun());
        return known.isEmpty() && told.isEmpty() && deal ? List.of(deal(thing)) : known.isEmpty() ? told : known;
    }

    private static boolean isDeal(Content content) {
        return content.issue().equals(DEAL);
    }

    /** What an offer named earlier in the sentence holds: "has received the plan and will reply". */
    List<Content> before(Reading reading, int token, List<String> who) {
        Phrase named = namedBefore(reading, token);
        return named == null
                ? List.of()
                : of(reading, new AnsweredThing(lemma(reading, named), named.from(), named.to()), who, false);
    }

    private static String lemma(Reading reading, Phrase noun) {
        return reading.token(noun.head()).lemma();
    }

    /** What others have put on the table shortly before, for an answer to nothing in particular. */
    List<Content> recent(Reading reading, List<String> who) {
        int sentence = reading.sentence().index();
        return memory.isRecent(sentence) ? memory.onTable("", who) : List.of();
    }

    private List<Content> told(Reading reading, AnsweredThing thing) {
        Phrase pronoun = thing.noun().isEmpty() ? reading.phraseAt(thing.from()) : null;
        boolean points = pronoun != null && reading.token(pronoun.head()).tag().matches("PRP|DT");
        Phrase named = points ? namedBefore(reading, thing.from()) : null;
        return points
                ? named == null ? List.of() : story.read(reading.sentence(), named.from(), end(reading, named))
                : story.read(reading.sentence(), thing.from(), thing.to());
    }

    private static int end(Reading reading, Phrase noun) {
        return Math.max(noun.to(), Regions.complementEnd(reading, noun.to(), true));
    }

    private static @Nullable Phrase namedBefore(Reading reading, int token) {
        Phrase last = null;
        for (Phrase phrase : reading.phrases()) {
            last = phrase.to() <= token && AnsweredThing.isNamed(reading, phrase) ? phrase : last;
        }
        return last;
    }

    /** "its own plan", "the plan of the army": nobody answers himself. */
    private boolean isOwn(Reading reading, AnsweredThing thing, List<String> who) {
        return makers(reading, thing).stream().anyMatch(who::contains);
    }

    /** "a truce proposal", "a plan by Egypt": not just any plan. */
    private boolean isTold(Reading reading, AnsweredThing thing) {
        Phrase noun = reading.phraseAt(thing.from());
        return !makers(reading, thing).isEmpty()
                || (noun != null
                        && story.read(reading.sentence(), noun.from(), noun.head()).stream()
                                .anyMatch(content -> !isDeal(content)));
    }

    private List<String> makers(Reading reading, AnsweredThing thing) {
        Phrase noun = reading.phraseAt(thing.from());
        if (noun == null || !noun.is(Kind.NOUN)) {
            return List.of();
        }
        List<String> own = holders.possessor(reading, noun, noun.head());
        boolean signed = noun.to() < reading.tokens().size()
                && AUTHORING.contains(reading.token(noun.to()).norm());
        return own.isEmpty() && signed ? holders.author(reading, noun) : own;
    }

    private static Content deal(AnsweredThing thing) {
        return new Content(thing.from(), thing.to(), DEAL, Valence.GIVE, false, -1, thing.from(), "DEAL");
    }
}
