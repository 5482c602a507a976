package io.github.parley4j.extract.pipeline.model.explanation;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import java.util.List;
import java.util.Optional;

/**
 * Says by which rows of the tables words stand for an issue.
 *
 * @param reading the sentence
 * @param origins finds the rows
 */
record ContentWords(Reading reading, ContentOrigins origins) {
    /** What the words of a content say, to stand behind them. */
    String of(Content content) {
        List<ContentOrigins.Origin> actions = origins.actions(reading, content);
        List<ContentOrigins.Origin> things = origins.things(reading, content);
        Optional<ContentOrigins.Origin> action = actions.stream()
                .filter(one -> things.stream().anyMatch(other -> makes(one, other, content)))
                .findFirst()
                .or(() -> actions.stream().findFirst());
        Optional<ContentOrigins.Origin> thing = things.stream()
                .filter(one -> action.flatMap(other -> origins.composition(other.group(), one.group()))
                        .isPresent())
                .findFirst()
                .or(() -> things.stream().findFirst());
        StringBuilder says = new StringBuilder("says ");
        says.append(content.negated() ? "no " : "").append(content.issue());
        says.append(
                switch (content.valence()) {
                    case GIVE -> ", which the other side wants";
                    case HARM -> ", which hurts the other side";
                    case NEUTRAL -> "";
                });
        action.ifPresent(origin -> says.append(": ").append(origin(origin, "an action")));
        thing.ifPresent(origin -> says.append(action.isPresent() ? ", " : ": ").append(origin(origin, "a thing")));
        if (action.isPresent() && thing.isPresent()) {
            Optional<Row> row =
                    origins.composition(action.get().group(), thing.get().group());
            row.ifPresent(found -> says.append(", and the one done to the other is ")
                    .append(found.get("issue").equals("=") ? "the same issue" : found.get("issue"))
                    .append(" (")
                    .append(found.place())
                    .append(")"));
        }
        if (content.isInferred()) {
            says.append(
                    ", which is inferred: no table has a code for these words, and they and what the article is about"
                            + " speak for it");
        } else if (action.isEmpty() && thing.isEmpty()) {
            says.append(", by the words around it");
        }
        return says.append(".").toString();
    }

    /** Whether the action done to the thing is the row that made the content: its hint is the first action there. */
    private boolean makes(ContentOrigins.Origin action, ContentOrigins.Origin thing, Content content) {
        return origins.composition(action.group(), thing.group())
                .filter(row -> row.list("action").get(0).equals(content.shapeHint()))
                .isPresent();
    }

    private String origin(ContentOrigins.Origin origin, String sort) {
        return "“" + EvidenceMaker.words(reading, origin.from(), origin.to()) + "” is " + sort + " of class "
                + origin.group() + " (" + origin.row().place() + ")";
    }
}
