package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.model.circumstances.MeetingWords.Role;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;

/** Finds where a meeting takes place: "in Cairo", "to the Egyptian capital", "the Geneva talks". */
final class Venues {
    private static final Set<String> AT = Set.of("in", "at");
    private static final int FARTHEST = 10;

    private final MeetingWords words;
    private final Reading reading;
    private final Entities entities;
    private final List<DateMention> dates;

    Venues(MeetingWords words, Reading reading, Entities entities, List<DateMention> dates) {
        this.words = words;
        this.reading = reading;
        this.entities = entities;
        this.dates = dates;
    }

    void add(int anchor, Clause clause, MeetingDraft draft) {
        Phrase noun = reading.phraseAt(anchor);
        if (noun != null && noun.is(Phrase.Kind.NOUN)) {
            before(noun, draft);
        }
        int end = Math.min(
                Math.min(clause.to(), draft.to + FARTHEST), reading.tokens().size() - 1);
        for (int i = clause.from(); i < end && draft.venue == null; i++) {
            Token token = reading.token(i);
            boolean visited = i > 0 && words.is(reading.token(i - 1).lemma(), Role.VISIT) && i - 1 >= draft.from;
            boolean towards = token.norm().equals("to") && isTravelled(clause, i);
            if (visited || towards || (AT.contains(token.norm()) && belongs(i, anchor, draft, clause))) {
                take(visited ? i - 1 : i, draft);
            }
        }
    }

    /** "Went to Cairo", "sent its leader to Cairo". */
    private boolean isTravelled(Clause clause, int to) {
        for (int i = to - 1; i >= clause.from(); i--) {
            VerbGroup verb = reading.verbAt(i);
            if (verb != null) {
                return isTravel(verb.head());
            }
        }
        return false;
    }

    private boolean isTravel(int i) {
        return i >= 0 && words.is(reading.token(i).lemma(), Role.TRAVEL);
    }

    /** Directly behind the meeting, its time or one of those who meet; or at the head of the sentence. */
    private boolean belongs(int at, int anchor, MeetingDraft draft, Clause clause) {
        if (at == clause.from()) {
            return anchor > at;
        }
        int last = at - 1;
        while (last > clause.from() && reading.token(last).tag().equals("\'\'")) {
            last--;
        }
        return follows(last, anchor, draft);
    }

    private boolean follows(int last, int anchor, MeetingDraft draft) {
        String before = reading.token(last).lemma();
        boolean noVenue = words.is(before, Role.NO_PLACE) && !words.is(before, Role.ENCOUNTER);
        if (noVenue) {
            return false;
        }
        boolean behindAnchor = last == anchor || words.is(before, Role.ENCOUNTER) || isTravel(last);
        boolean behindDate = dates.stream().anyMatch(d -> d.from() <= last && last < d.to());
        boolean behindSide = entities.mentions(reading.sentence().index()).stream()
                .anyMatch(m -> m.from() <= last && last < m.to() && m.from() > draft.from);
        return behindAnchor || behindDate || (behindSide && last >= anchor);
    }

    private void take(int preposition, MeetingDraft draft) {
        Phrase noun = reading.phraseAt(preposition + 1);
        if (noun == null || !noun.is(Phrase.Kind.NOUN)) {
            return;
        }
        boolean name = reading.token(noun.head()).tag().startsWith("NNP");
        boolean capital = reading.token(noun.head()).norm().equals("capital");
        boolean time = dates.stream().anyMatch(d -> d.from() < noun.to() && noun.from() < d.to());
        boolean person = entities.mentions(reading.sentence().index()).stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.from() < noun.to() && noun.from() < m.to());
        if ((!name && !capital) || time || person) {
            return;
        }
        draft.venue = EvidenceMaker.words(reading, noun.from(), noun.to());
        draft.cover(preposition, noun.to());
        boolean visited =
                preposition >= 0 && words.is(reading.token(preposition).lemma(), Role.VISIT);
        host(noun.from(), noun.to(), visited, draft);
    }

    /** "The Cairo talks": a place before the encounter. */
    private void before(Phrase noun, MeetingDraft draft) {
        for (Mention mention : entities.mentions(reading.sentence().index())) {
            boolean inside = mention.from() >= noun.from() && mention.to() <= noun.head();
            boolean place = mention.form() == Mention.Form.PLACE || mention.form() == Mention.Form.METONYM;
            if (inside && place && reading.token(mention.from()).tag().startsWith("NNP")) {
                draft.venue = EvidenceMaker.words(reading, mention.from(), mention.to());
                host(mention.from(), mention.to(), false, draft);
            }
        }
    }

    private void host(int from, int to, boolean visited, MeetingDraft draft) {
        for (Mention mention : entities.mentions(reading.sentence().index())) {
            boolean inside = mention.from() >= from && mention.to() <= to;
            boolean state = mention.party() != null
                    && entities.party(mention.party())
                            .filter(p -> p.kind() == EntityKind.STATE)
                            .isPresent();
            if (inside && state) {
                draft.host = mention.party();
                if (visited) {
                    draft.add(mention);
                }
            }
        }
    }
}
