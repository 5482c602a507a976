package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.TraceStep;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.roles.Cast;
import io.github.parley4j.extract.pipeline.propositions.attribution.EntityReferents;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.StickingPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Adds to an extraction what its article tells around the positions: figures, meetings, past deals
 * and what the talks are said to stick at. An article
 * without positions is left as it is.
 */
public final class Circumstances {
    private static final int LONGEST = 300;

    private final ClausesToFigures figures = new ClausesToFigures();
    private final ClausesToMeetings meetings = new ClausesToMeetings();
    private final ClausesToAgreements agreements = new ClausesToAgreements();
    private final ClausesToStickingPoints sticking;
    private final Stances stances;

    public Circumstances(Stances stances, Contents contents) {
        this.stances = stances;
        this.sticking = new ClausesToStickingPoints(contents);
    }

    /**
     * Reads the circumstances of the positions.
     *
     * @param extraction what was read so far
     * @param text the text of stage 1
     * @param readings the reading of a sentence, by its index
     * @param entities the parties and people of the text
     * @param cast who of them takes part
     * @return the extraction with figures, meetings, past deals and sticking points
     */
    public Extraction addTo(
            Extraction extraction, Text text, IntFunction<Reading> readings, Entities entities, Cast cast) {
        Negotiation negotiation = extraction.negotiation();
        if (negotiation.acts().isEmpty()) {
            return extraction;
        }
        Sources sources = new Sources(text, readings, new EntityReferents(text, entities), stances);
        EvidenceMaker evidence =
                new EvidenceMaker(text, sources, id -> negotiation.person(id).isPresent() || cast.mayList(id));
        Optional<LocalDate> today = extraction.article().date();
        List<Figure> told = figures.read(text, readings, entities, evidence, today);
        List<Meeting> met = meetings.read(
                text,
                readings,
                entities,
                evidence,
                today,
                party -> negotiation.party(party).isPresent(),
                person -> negotiation.person(person).isPresent());
        List<Agreement> past = agreements.read(
                text,
                readings,
                entities,
                evidence,
                today,
                party -> negotiation.party(party).isPresent());
        List<StickingPoint> stuck = sticking.read(text, readings, evidence);
        List<TraceStep> trace = new ArrayList<>(extraction.trace());
        told.forEach(figure -> trace(trace, figure.evidence(), figure.id() + " " + figure.summary()));
        met.forEach(meeting -> trace(trace, meeting.evidence(), meeting.id() + " " + meeting.summary()));
        past.forEach(deal -> trace(trace, deal.evidence(), deal.id() + " " + deal.summary()));
        stuck.forEach(point -> trace(trace, point.evidence(), point.id() + " " + point.summary()));
        trace.sort(Comparator.comparingInt(TraceStep::begin).thenComparingInt(TraceStep::end));
        Negotiation.Builder whole = Negotiation.builder()
                .copy(negotiation)
                .figures(told)
                .meetings(met)
                .agreements(past)
                .stickingPoints(stuck);
        List<Evidence> words = new ArrayList<>();
        told.forEach(figure -> words.addAll(figure.evidence()));
        met.forEach(meeting -> words.addAll(meeting.evidence()));
        past.forEach(deal -> words.addAll(deal.evidence()));
        cast.addQuoted(whole, negotiation, words);
        return extraction.with(whole.build(), trace);
    }

    /** Whether a sentence tells something: one of a page without stops does not, nor does a reporter's question. */
    static boolean isReadable(Text text, Sentence sentence) {
        return sentence.tokens().size() <= LONGEST && !text.asks(sentence.index());
    }

    private static void trace(List<TraceStep> trace, List<Evidence> evidence, String made) {
        for (Evidence words : evidence) {
            trace.add(new TraceStep(words.begin(), words.end(), words.rule().orElse(""), made));
        }
    }
}
