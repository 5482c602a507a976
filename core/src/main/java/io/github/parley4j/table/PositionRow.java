package io.github.parley4j.table;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A term of a position: what somebody demands, offers, refuses …, or a condition of it. A position has one holder; an act
 * with two holders is two positions.
 *
 * @param document the id of the document of the clearest evidence, or of the negotiation for what no document holds
 * @param position the position, unique in its document: the id of the act, for joint acts with {@code /1}, {@code /2} …
 * @param kind {@code demand}, {@code precondition}, {@code proposal}, {@code acceptance}, {@code rejection}, {@code
 *     threat}, {@code commitment}, or {@code response} for any other answer
 * @param holder the name of the party, or {@code unspecified}
 * @param addressee the names of the parties it is said to, between {@code |}
 * @param role {@code term}, or {@code condition} for what it depends on
 * @param term the issue code; for an answer without own terms, of the answered act; empty if that is unknown
 * @param negated whether the term is not to hold: ruled out by the demand, or denied; twice denied is affirmed
 * @param speaker the name of the person or the printed source it is attributed to, the innermost of a chain; or empty
 * @param certainty {@code stated}, {@code reported} or {@code tentative}
 * @param begin the first UTF-16 code unit of the quote in the document's decoded text; absent if entered by hand
 * @param end one past the last code unit
 * @param quote exactly the words between them
 * @param rule the id of the rule that read it, or empty
 * @param confidence how sure the reader is of it, from 0 to 1; absent if entered by hand
 */
public record PositionRow(
        String document,
        String position,
        String kind,
        String holder,
        String addressee,
        String role,
        String term,
        boolean negated,
        String speaker,
        String certainty,
        OptionalInt begin,
        OptionalInt end,
        String quote,
        String rule,
        OptionalDouble confidence) {
    static final Columns<PositionRow> COLUMNS = Columns.<PositionRow>start()
            .and("document", PositionRow::document)
            .and("position", PositionRow::position)
            .and("kind", PositionRow::kind)
            .and("holder", PositionRow::holder)
            .and("addressee", PositionRow::addressee)
            .and("role", PositionRow::role)
            .and("term", PositionRow::term)
            .and("negated", r -> Boolean.toString(r.negated()))
            .and("speaker", PositionRow::speaker)
            .and("certainty", PositionRow::certainty)
            .and("begin", r -> Columns.number(r.begin()))
            .and("end", r -> Columns.number(r.end()))
            .and("quote", PositionRow::quote)
            .and("rule", PositionRow::rule)
            .and(
                    "confidence",
                    r -> r.confidence().isPresent()
                            ? Double.toString(r.confidence().getAsDouble())
                            : "");
}
