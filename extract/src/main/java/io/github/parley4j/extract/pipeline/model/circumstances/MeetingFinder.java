package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.model.circumstances.MeetingWords.Role;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Meeting.Format;
import io.github.parley4j.model.Meeting.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the meetings that one sentence tells of: at most one for each clause. */
final class MeetingFinder {
    private static final Set<String> WITH = Set.of("with", "between", "among");
    private static final Set<String> NONE = Set.of("no", "any", "without");
    private static final Set<String> ASIDE = Set.of("in", "during", "at", "after", "following");
    private static final Set<String> PRESS = Set.of("news", "press", "media");
    private static final Set<String> INSIDE = Set.of("of", "from");

    private static final int HELD_WITHIN = 5;

    private final MeetingWords words;
    private final Reading reading;
    private final Entities entities;
    private final List<DateMention> dates;
    private final Venues venues;
    private final MeetingStatus status;

    MeetingFinder(MeetingWords words, Reading reading, Entities entities, List<DateMention> dates) {
        this.words = words;
        this.reading = reading;
        this.entities = entities;
        this.dates = dates;
        this.venues = new Venues(words, reading, entities, dates);
        this.status = new MeetingStatus(words, reading);
    }

    List<MeetingDraft> find() {
        List<MeetingDraft> found = new ArrayList<>();
        Clause last = null;
        for (int i = 0; i < reading.tokens().size(); i++) {
            Clause clause = reading.clauseAt(i);
            if (clause == last || !isAnchor(i)) {
                continue;
            }
            MeetingDraft draft = read(i, clause);
            if (draft != null && draft.isMeeting()) {
                found.add(draft);
                last = clause;
            }
        }
        return found;
    }

    private boolean isAnchor(int i) {
        String lemma = reading.token(i).lemma();
        return isVerb(i)
                ? words.is(lemma, Role.MEET)
                        || words.is(lemma, Role.GATHER)
                        || words.is(lemma, Role.CALL)
                        || words.is(lemma, Role.VISIT)
                        || (words.is(lemma, Role.SEE) && seesSomebody(i))
                        || (words.is(lemma, Role.TRAVEL) && negotiatorsTravel(i))
                        || (words.is(lemma, Role.SPEAK) && isFinite(i))
                : reading.token(i).tag().startsWith("NN") && words.is(lemma, Role.ENCOUNTER);
    }

    private boolean seesSomebody(int see) {
        return entities.mentions(reading.sentence().index()).stream()
                .anyMatch(m -> m.from() == see + 1
                        && m.party() != null
                        && (m.kind() == Mention.Kind.PERSON || m.form() == Mention.Form.OFFICIAL));
    }

    /** "Negotiators for the group came back to Cairo". */
    private boolean negotiatorsTravel(int travel) {
        for (int head : reading.clauseAt(travel).subjects()) {
            Phrase noun = reading.phraseAt(head);
            for (int i = noun == null ? head : noun.from(); i <= head; i++) {
                if (words.is(reading.token(i).lemma(), Role.NEGOTIATOR)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        VerbGroup verb = reading.verbAt(i);
        return verb != null && verb.finite();
    }

    private boolean isVerb(int i) {
        return reading.token(i).tag().startsWith("VB");
    }

    private @Nullable MeetingDraft read(int anchor, Clause clause) {
        MeetingDraft draft = new MeetingDraft();
        Phrase phrase = reading.phraseAt(anchor);
        if (phrase == null) {
            return null;
        }
        draft.cover(phrase.from(), phrase.to());
        boolean verbal = isVerb(anchor);
        VerbGroup verb = verbal ? reading.verbAt(anchor) : governing(phrase, clause);
        boolean subject = !verbal && clause.subjects().contains(phrase.head());
        if (!verbal && isRefused(phrase, verb, subject)) {
            return null;
        }
        boolean aside = !verbal && verb == null && !subject && isAside(phrase, clause);
        Optional<Status> told = aside ? Optional.of(Status.HELD) : status.of(subject ? clause.verb() : verb, subject);
        if (told.isEmpty()) {
            return null;
        }
        draft.status = told.get();
        if ((verb != null || aside) && !subject) {
            subjects(clause, draft);
        }
        if (verb != null && !subject) {
            draft.cover(verb.from(), verb.to());
        }
        within(phrase, draft);
        partners(anchor, phrase, clause, draft);
        venues.add(anchor, clause, draft);
        date(clause, draft);
        draft.format = format(anchor, phrase, clause, draft, verbal);
        boolean vague =
                !verbal && draft.status == Status.UNSPECIFIED && (draft.venue == null || draft.parties.size() < 2);
        boolean monologue = verbal && words.is(reading.token(anchor).lemma(), Role.SPEAK) && draft.parties.size() < 2;
        return vague || monologue ? null : draft;
    }

    /** The verb that holds the encounter or brings somebody to it: nearest before it in its clause. */
    private @Nullable VerbGroup governing(Phrase noun, Clause clause) {
        for (int i = noun.from() - 1; i >= clause.from(); i--) {
            VerbGroup verb = isVerb(i) ? reading.verbAt(i) : null;
            if (verb != null) {
                String lemma = reading.token(verb.head()).lemma();
                boolean moves =
                        words.is(lemma, Role.TRAVEL) || words.is(lemma, Role.MEET) || words.is(lemma, Role.GATHER);
                return moves || (words.is(lemma, Role.HOLD) && noun.from() - verb.to() <= HELD_WITHIN) ? verb : null;
            }
        }
        return null;
    }

    /** "No talks", and an encounter that is the object of another verb than holding one: wished for, or refused. */
    private boolean isRefused(Phrase noun, @Nullable VerbGroup verb, boolean subject) {
        for (int i = noun.from(); i < noun.head(); i++) {
            if (NONE.contains(reading.token(i).norm())
                    || PRESS.contains(reading.token(i).norm())) {
                return true;
            }
        }
        VerbGroup other = noun.from() > 0 ? reading.verbAt(noun.from() - 1) : null;
        if (other == null || verb != null || subject) {
            return false;
        }
        boolean wished = words.is(reading.token(other.head()).lemma(), Role.WISH);
        return wished || other.form() == VerbGroup.Form.INFINITIVE;
    }

    /** "He said so in talks with …", "during a meeting with …": told in passing, and held. */
    private boolean isAside(Phrase noun, Clause clause) {
        boolean during =
                noun.from() > 0 && ASIDE.contains(reading.token(noun.from() - 1).norm());
        boolean ofNoun = noun.from() > 1
                && reading.token(noun.from() - 1).norm().equals("in")
                && reading.token(noun.from() - 2).tag().matches("NNS?");
        return during
                && !ofNoun
                && clause.verb() != null
                && clause.verb().past()
                && !clause.verb().negated();
    }

    private void subjects(Clause clause, MeetingDraft draft) {
        for (int head : clause.subjects()) {
            for (Mention mention : entities.resolveAll(reading.sentence().index(), head)) {
                draft.add(mention);
            }
            Phrase noun = reading.phraseAt(head);
            if (noun != null) {
                draft.cover(noun.from(), noun.to());
            }
        }
    }

    /** "Israeli-Palestinian talks", "the Cairo talks". */
    private void within(Phrase noun, MeetingDraft draft) {
        if (!noun.is(Phrase.Kind.NOUN)) {
            return;
        }
        for (Mention mention : entities.mentions(reading.sentence().index())) {
            boolean inside = mention.from() >= noun.from() && mention.to() <= noun.head();
            if (inside && mention.form() != Mention.Form.PLACE && mention.form() != Mention.Form.METONYM) {
                draft.add(mention);
            }
        }
    }

    /** Those met: the object of "meet", and whoever stands behind "with" or "between". */
    private void partners(int anchor, Phrase phrase, Clause clause, MeetingDraft draft) {
        boolean meets = isVerb(anchor)
                && (words.is(reading.token(anchor).lemma(), Role.MEET)
                        || words.is(reading.token(anchor).lemma(), Role.SEE));
        int end = Math.min(clause.to(), reading.tokens().size());
        for (int i = phrase.to(); i < end && !isBreak(i); i++) {
            boolean with = WITH.contains(reading.token(i).norm());
            boolean toldTo = reading.token(i).norm().equals("to")
                    && i == phrase.to()
                    && words.is(reading.token(anchor).lemma(), Role.SPEAK);
            if (with || toldTo || (meets && i == phrase.to())) {
                list(with || toldTo ? i + 1 : i, end, draft);
            }
        }
    }

    private boolean isBreak(int i) {
        Phrase phrase = reading.phraseAt(i);
        return phrase != null && (phrase.is(Phrase.Kind.VERB) || phrase.is(Phrase.Kind.BREAK));
    }

    private void list(int from, int end, MeetingDraft draft) {
        int to = from;
        while (to < end && continues(reading.token(to))) {
            to++;
        }
        for (Mention mention : entities.mentions(reading.sentence().index())) {
            boolean inside = mention.from() >= from && mention.to() <= to;
            boolean somebody = mention.form() != Mention.Form.PLACE && mention.form() != Mention.Form.PRONOUN;
            if (inside && somebody) {
                draft.add(mention);
                draft.cover(mention.from(), mention.to());
            }
        }
    }

    private static boolean continues(Token token) {
        String tag = token.tag();
        boolean preposition = (tag.equals("IN") || tag.equals("TO")) && !INSIDE.contains(token.norm());
        return !preposition && !tag.startsWith("VB") && !tag.equals("MD") && !tag.startsWith("W") && !tag.equals("``");
    }

    private void date(Clause clause, MeetingDraft draft) {
        for (DateMention date : dates) {
            boolean here = reading.clauseAt(date.from()) == clause;
            boolean ofNoun = date.to() < reading.tokens().size()
                    && reading.token(date.to()).tag().startsWith("NN");
            if (here && !ofNoun && draft.date == null && date.from() <= draft.to + 6) {
                draft.date = date;
                draft.cover(date.from(), date.to());
            }
        }
    }

    private Format format(int anchor, Phrase phrase, Clause clause, MeetingDraft draft, boolean verbal) {
        int end = Math.min(Math.min(clause.to(), draft.to + 4), reading.tokens().size());
        for (int i = Math.min(draft.from, phrase.from()); i < end; i++) {
            String format = words.value(reading.token(i).norm(), Role.FORMAT);
            if (format != null) {
                return Format.valueOf(format.toUpperCase(Locale.ROOT));
            }
        }
        String call = words.value(reading.token(anchor).lemma(), Role.CALL);
        if (call != null && verbal) {
            return Format.PHONE;
        }
        if (draft.parties.size() > 2) {
            return Format.MULTILATERAL;
        }
        boolean meets = verbal && words.is(reading.token(anchor).lemma(), Role.MEET);
        return meets && draft.parties.size() == 2 ? Format.DIRECT : Format.UNSPECIFIED;
    }
}
