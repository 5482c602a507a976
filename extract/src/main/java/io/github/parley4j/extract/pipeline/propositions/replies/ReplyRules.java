package io.github.parley4j.extract.pipeline.propositions.replies;

import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import io.github.parley4j.extract.pipeline.propositions.replies.ReplyWord.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads answers that have not been given: who has yet to reply to an offer, or is studying it. */
public final class ReplyRules {
    private static final Set<String> TO = Set.of("to", "on");
    private static final Set<Sense> SUPPOSING = Set.of(Sense.IF, Sense.ONLY_IF, Sense.UNLESS);

    private final ReplyWords words;
    private final ReplyContents contents;
    private final Answers answers;
    private final Holders holders;
    private final Sources sources;

    public ReplyRules(ReplyWords words, StoryContents story, Holders holders, Sources sources, Memory memory) {
        this.words = words;
        this.contents = new ReplyContents(story, holders, memory);
        this.answers = new Answers(words, holders, sources, memory);
        this.holders = holders;
        this.sources = sources;
    }

    /** An answer with the words that tell it. */
    private record Told(ReplyWord word, List<String> who, int head, int end, List<Content> contents) {}

    /** The answers of a sentence, each told once. */
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (Phrase phrase : reading.phrases()) {
            boolean known = found.stream().anyMatch(other -> phrase.from() < other.end());
            Clause clause = reading.clauseAt(phrase.head());
            if (known || Modality.hypothetical(reading, clause) || Modality.unsaid(reading, clause)) {
                continue;
            }
            Told told = phrase.is(Kind.VERB)
                    ? byVerb(reading, VerbGroups.read(reading.tokens(), phrase.from(), phrase.to()), clause)
                    : phrase.is(Kind.NOUN) ? byNoun(reading, phrase, clause) : null;
            if (told != null && !told.contents.isEmpty()) {
                found.add(candidate(reading, told, clause));
            }
        }
        return found;
    }

    private @Nullable Told byVerb(Reading reading, VerbGroup verb, Clause clause) {
        Set<ReplyMood> moods = ReplyMood.of(reading, verb, clause);
        boolean open = moods.contains(ReplyMood.WILL) && isSupposed(reading, verb, clause);
        ReplyWord answering = open ? null : told(reading, verb, Part.ANSWERS, moods);
        Told told = answering == null
                ? null
                : verb.passive()
                        ? studiedBy(reading, answering, verb, clause)
                        : answers(reading, answering, verb, clause);
        ReplyWord giving = open || verb.passive() || told != null ? null : told(reading, verb, Part.GIVES, moods);
        told = giving == null ? told : gives(reading, giving, verb, clause);
        ReplyWord awaiting = verb.passive() || told != null ? null : told(reading, verb, Part.AWAITS, moods);
        told = awaiting == null ? told : awaits(reading, awaiting, verb);
        return told == null ? state(reading, verb, clause) : told;
    }

    /** "would consider the offer", said by nobody, or if something happened: no answer is on its way. */
    private boolean isSupposed(Reading reading, VerbGroup verb, Clause clause) {
        return reading.connectives().stream().anyMatch(found -> SUPPOSING.contains(found.sense()))
                || (verb.modal().equals("would") && source(reading, clause) == null);
    }

    private @Nullable ReplyWord told(Reading reading, VerbGroup verb, Part part, Set<ReplyMood> moods) {
        ReplyWord word = words.at(reading, verb.head(), part);
        return word != null && word.moods().stream().anyMatch(moods::contains) ? word : null;
    }

    /** "has yet to reply to the offer", "is studying the offer". */
    private @Nullable Told answers(Reading reading, ReplyWord word, VerbGroup verb, Clause clause) {
        Phrase waitedFor = ReplyMood.waitedFor(reading, verb);
        List<String> who = holders.parties(reading, waitedFor == null ? clause.subjects() : List.of(waitedFor.head()));
        if (who.isEmpty()) {
            return null;
        }
        int from = verb.head() + word.lemmas().size();
        boolean decides = word.moods().contains(ReplyMood.NEITHER);
        AnsweredThing thing = decides
                ? AnsweredThing.decided(reading, verb.head(), word, words)
                : AnsweredThing.behind(reading, from, word.joints(), words);
        if (thing != null) {
            boolean studied = word.kind() == Proposition.Kind.UNDER_REVIEW;
            return new Told(word, who, verb.head(), thing.to(), contents.of(reading, thing, who, studied));
        }
        boolean bare = word.joints().contains("to") && Answers.endsThere(reading, from);
        List<Content> meant = !bare
                ? List.of()
                : ReplyMood.of(reading, verb, clause).contains(ReplyMood.WILL)
                        ? contents.before(reading, verb.from(), who)
                        : contents.recent(reading, who);
        return meant.isEmpty() ? null : new Told(word, who, verb.head(), from, meant);
    }

    /** "the offer is being studied by the union". */
    private @Nullable Told studiedBy(Reading reading, ReplyWord word, VerbGroup verb, Clause clause) {
        if (word.kind() != Proposition.Kind.UNDER_REVIEW) {
            return null;
        }
        return ofSubject(reading, word, clause, holders.agent(reading, verb.to()), verb.head(), verb.to());
    }

    /** What is told of the offer that is the subject of a clause. */
    private @Nullable Told ofSubject(
            Reading reading, ReplyWord word, Clause clause, List<String> who, int head, int end) {
        Phrase noun = clause.subjects().isEmpty()
                ? null
                : reading.phraseAt(clause.subjects().get(0));
        if (noun == null || !AnsweredThing.isNamed(reading, noun)) {
            return null;
        }
        VerbGroup verb = clause.verb();
        int to = verb == null ? noun.to() : Math.max(noun.to(), Math.min(verb.from(), clause.to()));
        AnsweredThing thing = new AnsweredThing(reading.token(noun.head()).lemma(), noun.from(), to);
        return new Told(word, who, head, end, contents.of(reading, thing, who, true));
    }

    /** "will give its answer to the offer", "has not given an answer". */
    private @Nullable Told gives(Reading reading, ReplyWord word, VerbGroup verb, Clause clause) {
        Phrase answer = answers.behind(reading, verb.head() + word.lemmas().size());
        List<String> who = holders.parties(reading, clause.subjects());
        return answer == null || who.isEmpty() ? null : answered(reading, word, who, verb.head(), answer);
    }

    /** "is awaiting the union's answer". */
    private @Nullable Told awaits(Reading reading, ReplyWord word, VerbGroup verb) {
        Phrase answer = answers.behind(reading, verb.head() + word.lemmas().size());
        List<String> who = answer == null ? List.of() : answers.givers(reading, answer);
        return answer == null || who.isEmpty() ? null : answered(reading, word, who, verb.head(), answer);
    }

    /** "there is no answer from the union". */
    private @Nullable Told byNoun(Reading reading, Phrase noun, Clause clause) {
        ReplyWord word = words.at(reading, noun.head(), Part.ANSWER);
        boolean none = word != null && answers.isNone(reading, noun, clause);
        List<String> who = none ? answers.giversOrSubject(reading, noun, clause) : List.of();
        return word == null || who.isEmpty() ? null : answered(reading, word, who, noun.from(), noun);
    }

    /** "the answer is pending", "the offer is under review". */
    private @Nullable Told state(Reading reading, VerbGroup verb, Clause clause) {
        int at = answers.state(reading, verb, clause);
        ReplyWord word = at < 0 ? null : words.at(reading, at, Part.STATE);
        Phrase noun = clause.subjects().isEmpty()
                ? null
                : reading.phraseAt(clause.subjects().get(0));
        if (word == null || noun == null || verb.negated()) {
            return null;
        }
        int end = at + word.lemmas().size();
        boolean answer = word.joints().contains("answer") && words.at(reading, noun.head(), Part.ANSWER) != null;
        if (!answer) {
            return word.joints().contains("offer")
                    ? ofSubject(reading, word, clause, holders.agent(reading, end), at, end)
                    : null;
        }
        List<String> who = answers.giversOrSpeaker(reading, noun, clause);
        Told told = answered(reading, word, who, at, noun);
        return told == null ? null : new Told(word, who, at, end, told.contents);
    }

    private @Nullable Told answered(Reading reading, ReplyWord word, List<String> who, int head, Phrase answer) {
        AnsweredThing next = AnsweredThing.behind(reading, answer.to(), TO, words);
        VerbGroup verb = next == null ? reading.verbAt(answer.to()) : null;
        AnsweredThing thing = verb == null ? next : AnsweredThing.behind(reading, verb.to(), TO, words);
        if (thing == null && answers.answersOther(reading, answer)) {
            return null;
        }
        List<Content> meant = thing == null ? contents.recent(reading, who) : contents.of(reading, thing, who, false);
        return new Told(word, who, head, thing == null ? answer.to() : thing.to(), meant);
    }

    /** Who says a clause, or the one that it goes on: "said it had received the offer and would study it". */
    private @Nullable Source source(Reading reading, Clause clause) {
        Source source = sources.of(reading, clause);
        return source == null && clause.continues() != null ? source(reading, clause.continues()) : source;
    }

    private Candidate candidate(Reading reading, Told told, Clause clause) {
        boolean opened = clause.opener() == clause.from() && clause.kind() == Clause.Kind.COMPLEMENT;
        int from = Math.min(clause.from(), told.head) + (opened ? 1 : 0);
        Proposition proposition = new Proposition(
                told.word.kind(),
                reading.sentence().index(),
                from,
                told.end,
                told.who,
                List.of(),
                told.contents,
                List.of(),
                null,
                List.of(),
                source(reading, clause),
                Modality.tentative(reading, clause, told.end),
                Modality.earlier(reading, clause),
                told.word.name());
        return new Candidate(proposition, clause, from, told.end, false);
    }
}
