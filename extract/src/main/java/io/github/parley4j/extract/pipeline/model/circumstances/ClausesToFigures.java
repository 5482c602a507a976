package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.PartyEntity;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.mentions.QuantityMention;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.value.FoundQuantity.Kind;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Reality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that an article gives about people: killed, wounded, held, freed, displaced, and who says so. The
 * same figure said again is one figure with more evidence.
 */
final class ClausesToFigures {
    private static final Set<String> BY_ACTOR = Set.of(
            "freed", "held", "captured", "seized", "abducted", "detained", "represented", "deported", "laid off");

    private final FigureWords words;
    private final PersonNouns nouns;

    ClausesToFigures() {
        this.words = new FigureWords();
        this.nouns = new PersonNouns();
    }

    /**
     * Reads a text.
     *
     * @param text the text of stage 1
     * @param readings the reading of a sentence, by its index
     * @param entities its parties
     * @param evidence makes the evidence
     * @param today the day of writing, if known
     * @return the figures in text order
     */
    List<Figure> read(
            Text text,
            IntFunction<Reading> readings,
            Entities entities,
            EvidenceMaker evidence,
            Optional<LocalDate> today) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (!Circumstances.isReadable(text, sentence) || !counts(sentence)) {
                continue;
            }
            Reading reading = readings.apply(sentence.index());
            Quantities stated = Quantities.of(reading.sentence(), today);
            FigureFinder finder = new FigureFinder(words, reading);
            for (QuantityMention quantity : stated.quantities()) {
                FigureFinder.Found found =
                        isOfPeople(quantity) && !isPartitive(reading, quantity) ? finder.of(quantity) : null;
                if (found != null) {
                    add(figures, figure(reading, quantity, found, entities, stated.dates(), evidence));
                }
            }
        }
        return numbered(figures);
    }

    private static boolean isOfPeople(QuantityMention q) {
        boolean people =
                q.quantity().unit().equals("person") || q.quantity().unit().isEmpty();
        return q.kind() == Kind.COUNT && people;
    }

    /** "36 of the city's theatres": the number counts something that follows. */
    private static boolean isPartitive(Reading reading, QuantityMention q) {
        boolean of =
                q.to() < reading.tokens().size() && reading.token(q.to()).norm().equals("of");
        return q.quantity().unit().isEmpty() && of;
    }

    /** Whether the sentence states a number of people; costs no tagging. */
    private static boolean counts(Sentence sentence) {
        return Quantities.of(sentence).quantities().stream().anyMatch(ClausesToFigures::isOfPeople);
    }

    private Figure figure(
            Reading reading,
            QuantityMention quantity,
            FigureFinder.Found found,
            Entities entities,
            List<DateMention> dates,
            EvidenceMaker evidence) {
        String people = people(reading, quantity);
        String nation = nouns.isNation(quantity.noun()) ? people : null;
        String actor = BY_ACTOR.contains(found.measure()) ? actor(reading, found, entities) : null;
        Figure.Builder builder = Figure.builder();
        builder.id("new")
                .measure((nation == null ? people.toLowerCase(Locale.ROOT) : "people") + " " + found.measure())
                .subject(Optional.ofNullable(actor == null ? nation : actor))
                .quantity(quantity.quantity())
                .interval(Intervals.around(reading, found, dates))
                .addEvidence(evidence.evidence(
                        reading,
                        found.from(),
                        found.to(),
                        Reality.ACTUAL,
                        "figure-" + found.measure().replace(' ', '-')));
        return builder.build();
    }

    /** The noun as printed, or "people". */
    private static String people(Reading reading, QuantityMention q) {
        String noun = q.noun();
        boolean bare = noun.isEmpty() || noun.equals("strong") || noun.equals("individual") || noun.equals("life");
        if (bare
                || Set.of("dead", "wounded", "injured", "missing", "displaced", "death", "casualty", "fatality")
                        .contains(noun)) {
            return "people";
        }
        String last = reading.token(q.to() - 1).text();
        return last.contains("-") ? "people" : last;
    }

    /** The party that did it: the subject, or behind "by". */
    private static @Nullable String actor(Reading reading, FigureFinder.Found found, Entities entities) {
        if (found.verb() < 0) {
            return null;
        }
        int sentence = reading.sentence().index();
        VerbGroup verb = reading.verbAt(found.verb());
        if (verb != null && verb.passive()) {
            int by = found.to();
            boolean named =
                    by + 1 < reading.tokens().size() && reading.token(by).norm().equals("by");
            return named ? party(entities, sentence, reading.phraseAt(by + 1)) : null;
        }
        for (int head : reading.clauseAt(found.verb()).subjects()) {
            String name = party(entities, sentence, reading.phraseAt(head));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String party(Entities entities, int sentence, @Nullable Phrase noun) {
        if (noun == null) {
            return null;
        }
        return entities.resolve(sentence, noun.head())
                .map(EvidenceMaker::party)
                .flatMap(entities::party)
                .map(PartyEntity::name)
                .orElse(null);
    }

    private static void add(Map<String, Figure> figures, Figure figure) {
        String key = figure.measure() + "|" + figure.subject().orElse("") + "|"
                + figure.quantity().min() + "|" + figure.quantity().max();
        Figure known = figures.get(key);
        if (known == null) {
            figures.put(key, figure);
            return;
        }
        List<Evidence> all = new ArrayList<>(known.evidence());
        all.addAll(figure.evidence());
        Figure.Builder builder = Figure.builder();
        figures.put(
                key,
                builder.id("new")
                        .measure(known.measure())
                        .subject(known.subject())
                        .quantity(known.quantity())
                        .interval(known.interval().or(figure::interval))
                        .evidence(all)
                        .build());
    }

    private static List<Figure> numbered(Map<String, Figure> figures) {
        List<Figure> all = new ArrayList<>();
        for (Figure figure : figures.values()) {
            Figure.Builder builder = Figure.builder();
            all.add(builder.id("f" + (all.size() + 1))
                    .measure(figure.measure())
                    .subject(figure.subject())
                    .quantity(figure.quantity())
                    .interval(figure.interval())
                    .evidence(figure.evidence())
                    .build());
        }
        return all;
    }
}
