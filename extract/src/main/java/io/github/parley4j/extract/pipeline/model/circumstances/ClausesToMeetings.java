package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Reality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Reads who met whom, where, when and how, or is to meet. What several sentences tell of one meeting is one meeting with
 * more evidence; a meeting that was refused or only wished for is none.
 */
final class ClausesToMeetings {
    private final MeetingWords words = new MeetingWords();

    /**
     * Reads a text.
     *
     * @param text the text of stage 1
     * @param readings the reading of a sentence, by its index
     * @param entities its parties and people
     * @param evidence makes the evidence
     * @param today the day of writing, if known
     * @param knownParty the parties that the model holds
     * @param knownPerson the people that the model holds
     * @return the meetings in text order
     */
    List<Meeting> read(
            Text text,
            IntFunction<Reading> readings,
            Entities entities,
            EvidenceMaker evidence,
            Optional<LocalDate> today,
            Predicate<String> knownParty,
            Predicate<String> knownPerson) {
        List<MeetingDraft> drafts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.headline() || !Circumstances.isReadable(text, sentence) || !words.mayHave(sentence)) {
                continue;
            }
            Reading reading = readings.apply(sentence.index());
            List<DateMention> dates = Quantities.of(reading.sentence(), today).dates();
            for (MeetingDraft draft : new MeetingFinder(words, reading, entities, dates).find()) {
                Reality reality = draft.status == Meeting.Status.PLANNED ? Reality.FUTURE : Reality.ACTUAL;
                String rule = "meeting-" + draft.status.name().toLowerCase(Locale.ROOT);
                draft.evidence.add(evidence.evidence(reading, draft.from, draft.to, reality, rule));
                merge(drafts, draft);
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (MeetingDraft draft : drafts) {
            if (draft.parties.stream().anyMatch(knownParty)) {
                meetings.add(draft.build("m" + (meetings.size() + 1), knownParty, knownPerson));
            }
        }
        return meetings;
    }

    private static void merge(List<MeetingDraft> drafts, MeetingDraft draft) {
        for (MeetingDraft known : drafts) {
            if (known.same(draft)) {
                known.absorb(draft);
                return;
            }
        }
        drafts.add(draft);
    }
}
