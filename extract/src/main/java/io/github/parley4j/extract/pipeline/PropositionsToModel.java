package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.TraceStep;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.mentions.roles.Cast;
import io.github.parley4j.extract.pipeline.model.ActMaker;
import io.github.parley4j.extract.pipeline.model.Confidence;
import io.github.parley4j.extract.pipeline.model.PlanParts;
import io.github.parley4j.extract.pipeline.model.Repeats;
import io.github.parley4j.extract.pipeline.model.Statement;
import io.github.parley4j.extract.pipeline.model.TermMaker;
import io.github.parley4j.extract.pipeline.model.Trait;
import io.github.parley4j.extract.pipeline.model.Voices;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Referents;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Stage 5: makes the model of an article from its propositions, its parties and its people. */
final class PropositionsToModel {
    private final Article article;
    private final Text text;
    private final Cast cast;
    private final IntFunction<Reading> readings;
    private final Entities entities;
    private final Voices voices;

    PropositionsToModel(
            Article article,
            Text text,
            Cast cast,
            IntFunction<Reading> readings,
            Entities entities,
            Referents referents) {
        this.entities = entities;
        this.article = article;
        this.text = text;
        this.cast = cast;
        this.readings = readings;
        this.voices = new Voices(referents);
    }

    /**
     * What was made of the propositions.
     *
     * @param negotiation the model
     * @param trace the steps that made it, in text order
     * @param statements what each act was first read from, by its id
     */
    record Made(Negotiation negotiation, List<TraceStep> trace, Map<String, Statement> statements) {
        /** The traits of each act, by its id. */
        Map<String, List<Trait>> traits() {
            Map<String, List<Trait>> traits = new LinkedHashMap<>();
            for (Act act : negotiation.acts()) {
                Statement statement = Objects.requireNonNull(statements.get(act.id()));
                traits.put(act.id(), Trait.of(statement, act, negotiation.acts().size()));
            }
            return traits;
        }
    }

    /** What is made of an article that tells of no negotiation. */
    static Made nothing(Article article, Text text) {
        return new Made(emptyModel(article).build(), trace(text, List.of()), Map.of());
    }

    /** The model, with acts numbered in text order. */
    Made read(List<Proposition> propositions) {
        List<Act> acts = new ArrayList<>();
        Map<String, Statement> raw = new HashMap<>();
        Map<Integer, Quantities> stated = new HashMap<>();
        for (Proposition said : propositions) {
            Reading reading = readings.apply(said.sentence());
            Quantities amounts =
                    stated.computeIfAbsent(said.sentence(), i -> Quantities.of(reading.sentence(), article.date()));
            TermMaker terms = new TermMaker(said, reading, amounts);
            String id = "p" + acts.size();
            acts.add(new ActMaker(text, reading, terms, voices).act(id, said));
            raw.put(id, new Statement(said, reading, entities));
        }
        Map<String, Statement> statements = new LinkedHashMap<>();
        List<Act> numbered = new ArrayList<>();
        List<Act> merged = PlanParts.join(
                Repeats.merge(
                        acts, act -> Objects.requireNonNull(raw.get(act.id())).clarity()),
                act -> Objects.requireNonNull(raw.get(act.id())));
        for (Act act : merged) {
            Statement statement = Objects.requireNonNull(raw.get(act.id()));
            String id = "a" + (numbered.size() + 1);
            List<Trait> traits = Trait.of(statement, act, merged.size());
            double sure = Confidence.english().of(traits);
            numbered.add(Repeats.with(act, id, act.evidence(), OptionalDouble.of(sure)));
            statements.put(id, statement);
        }
        Negotiation.Builder negotiation = emptyModel(article);
        negotiation.acts(numbered);
        cast.addTo(negotiation, numbered);
        return new Made(negotiation.build(), trace(text, numbered), statements);
    }

    private static Negotiation.Builder emptyModel(Article article) {
        Negotiation.Builder negotiation = Negotiation.builder();
        negotiation
                .id(article.id())
                .title(article.title())
                .addDocuments(Document.builder()
                        .id(article.id())
                        .title(article.title())
                        .date(article.date())
                        .build());
        return negotiation;
    }

    private static List<TraceStep> trace(Text text, List<Act> acts) {
        List<TraceStep> steps = new ArrayList<>();
        text.dropped().forEach(span -> steps.add(new TraceStep(span[0], span[1], "furniture", "")));
        for (Act act : acts) {
            for (Evidence evidence : act.evidence()) {
                steps.add(new TraceStep(
                        evidence.begin(), evidence.end(), evidence.rule().orElse(""), act.id() + " " + act.summary()));
            }
        }
        steps.sort((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : a.end() - b.end());
        return steps;
    }
}
