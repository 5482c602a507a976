package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Reads the past deals that an article recalls, each once: those of one date and sort are the same deal. */
final class ClausesToAgreements {
    private final DealWords words = new DealWords();

    private record Recalled(DealFinder.Found first, Set<String> parties, List<Evidence> evidence) {}

    /**
     * Reads a text.
     *
     * @param text the text of stage 1
     * @param readings the reading of a sentence, by its index
     * @param entities its parties
     * @param evidence makes the evidence
     * @param today the day of writing, if known
     * @param knownParty the parties that the model holds
     * @return the deals in text order
     */
    List<Agreement> read(
            Text text,
            IntFunction<Reading> readings,
            Entities entities,
            EvidenceMaker evidence,
            Optional<LocalDate> today,
            Predicate<String> knownParty) {
        Map<String, Recalled> recalled = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (!Circumstances.isReadable(text, sentence) || !words.mayHave(sentence)) {
                continue;
            }
            Reading reading = readings.apply(sentence.index());
            Quantities stated = Quantities.of(reading.sentence(), today);
            for (DealFinder.Found found : new DealFinder(words, reading, entities, stated).find()) {
                Recalled deal = recalled.computeIfAbsent(
                        key(found), k -> new Recalled(found, new LinkedHashSet<>(), new ArrayList<>()));
                deal.parties().addAll(found.parties());
                deal.evidence()
                        .add(evidence.evidence(reading, found.from(), found.to(), Reality.HISTORICAL, "past-deal"));
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        for (Recalled deal : recalled.values()) {
            agreements.add(agreement("g" + (agreements.size() + 1), deal, knownParty));
        }
        return agreements;
    }

    /** Dated deals are told apart by date and sort, the others by name. */
    private static String key(DealFinder.Found found) {
        PartialDate date = found.date() == null ? null : found.date().date();
        if (date != null && (date.year().isPresent() || date.month().isPresent())) {
            return found.halt() + " " + date.summary();
        }
        return found.name().toLowerCase(Locale.ROOT);
    }

    private static Agreement agreement(String id, Recalled deal, Predicate<String> knownParty) {
        DealFinder.Found found = deal.first();
        Agreement.Builder builder = Agreement.builder();
        builder.id(id)
                .name(found.name())
                .parties(deal.parties().stream().filter(knownParty).toList())
                .evidence(deal.evidence());
        if (found.halt()) {
            builder.addTerms(halt(found));
        }
        DateMention date = found.date();
        if (date != null) {
            if (found.halt()) {
                builder.effective(date.date());
                date.last().ifPresent(builder::ended);
            } else {
                builder.signed(date.date());
            }
        }
        return builder.build();
    }

    private static Term halt(DealFinder.Found found) {
        Cessation.Builder cessation = Cessation.builder();
        cessation.issue("ceasefire").text(found.name());
        return found.duration() == null
                ? cessation.build()
                : cessation
                        .duration(TermDuration.of(found.duration().quantity()))
                        .build();
    }
}
