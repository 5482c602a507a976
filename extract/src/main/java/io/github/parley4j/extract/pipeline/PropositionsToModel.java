package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.TraceStep;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Stage 5: makes the model of an article from its propositions, its parties and its people. */
final class PropositionsToModel {
    private final Article article;
    private final Text text;
    private final Cast cast;
    private final IntFunction<Reading> readings;

    PropositionsToModel(Article article, Text text, Cast cast, IntFunction<Reading> readings) {
        this.article = article;
        this.text = text;
        this.cast = cast;
        this.readings = readings;
    }

    /** The extraction from an article that tells of no negotiation. */
    static Extraction nothing(Article article, Text text) {
        return new Extraction(article, emptyModel(article).build(), trace(text, List.of()));
    }

    /** The extraction, with acts numbered in text order. */
    Extraction read(List<Proposition> propositions) {
        List<Act> acts = new ArrayList<>();
        for (Proposition said : propositions) {
            Reading reading = readings.apply(said.sentence());
            TermMaker terms = new TermMaker(
                    said, reading, Quantities.of(reading.sentence()).quantities());
            acts.add(new ActMaker(text, reading, terms).act("new", said));
        }
        List<Act> merged = numbered(Repeats.merge(acts));
        Negotiation.Builder negotiation = emptyModel(article);
        negotiation.acts(merged);
        cast.addTo(negotiation, merged);
        return new Extraction(article, negotiation.build(), trace(text, merged));
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

    private static List<Act> numbered(List<Act> acts) {
        List<Act> numbered = new ArrayList<>();
        for (Act act : acts) {
            numbered.add(Repeats.with(act, "a" + (numbered.size() + 1), act.evidence()));
        }
        return numbered;
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
