package io.github.parley4j.table;

import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Four tidy tables of one or more negotiations, extracted or built by hand. Rows come in the order of the negotiations,
 * and a document joins them: every holder in {@code positions} has a row of the same document in {@code parties}, unless
 * it is {@code unspecified} or an id that the negotiation has no party for.
 *
 * <p>A party or person of a negotiation over several documents has a row for each document whose evidence concerns it.
 * What no evidence ties to a document (an act entered by hand, a party nobody mentions) stands under the negotiation's
 * only document, or, where it has none or several, under the id of the negotiation.
 *
 * <p>As CSV: UTF-8 without byte order mark, RFC 4180 with CRLF line ends, a header line, {@code .} in decimals, nothing
 * for what is absent. An unpaired surrogate, which UTF-8 cannot hold, is written as U+FFFD.
 */
public final class Tables {
    private final List<PartyRow> parties;
    private final List<PersonRow> people;
    private final List<PositionRow> positions;
    private final List<QuantityRow> quantities;

    private Tables(Rows rows) {
        parties = List.copyOf(rows.parties);
        people = List.copyOf(rows.people);
        positions = List.copyOf(rows.positions);
        quantities = List.copyOf(rows.quantities);
    }

    /**
     * Makes the tables of a negotiation.
     *
     * @param negotiation the negotiation
     * @return its tables
     */
    public static Tables of(Negotiation negotiation) {
        return of(List.of(negotiation));
    }

    /**
     * Makes the tables of several negotiations.
     *
     * @param negotiations the negotiations
     * @return their tables, joined
     */
    public static Tables of(Iterable<? extends Negotiation> negotiations) {
        Rows rows = new Rows();
        negotiations.forEach(rows::add);
        return new Tables(rows);
    }

    /** {@return one row per document and party} */
    public List<PartyRow> parties() {
        return parties;
    }

    /** {@return one row per document and person} */
    public List<PersonRow> people() {
        return people;
    }

    /** {@return one row per position and term} */
    public List<PositionRow> positions() {
        return positions;
    }

    /** {@return one row per quantity of a term of a position} */
    public List<QuantityRow> quantities() {
        return quantities;
    }

    /** {@return the CSV of each table by its file name, in the order parties, people, positions, quantities} */
    public Map<String, String> toCsv() {
        Map<String, String> csv = headers();
        lines().forEach((name, lines) -> csv.merge(name, lines, String::concat));
        return Collections.unmodifiableMap(csv);
    }

    /** The header line of each table by its file name. */
    static Map<String, String> headers() {
        return byName(
                PartyRow.COLUMNS.header(),
                PersonRow.COLUMNS.header(),
                PositionRow.COLUMNS.header(),
                QuantityRow.COLUMNS.header());
    }

    /** The CSV of each table by its file name, without the header line. */
    Map<String, String> lines() {
        return byName(
                PartyRow.COLUMNS.lines(parties),
                PersonRow.COLUMNS.lines(people),
                PositionRow.COLUMNS.lines(positions),
                QuantityRow.COLUMNS.lines(quantities));
    }

    private static Map<String, String> byName(String parties, String people, String positions, String quantities) {
        Map<String, String> csv = new LinkedHashMap<>();
        csv.put("parties.csv", parties);
        csv.put("people.csv", people);
        csv.put("positions.csv", positions);
        csv.put("quantities.csv", quantities);
        return csv;
    }

    /**
     * Writes {@code parties.csv}, {@code people.csv}, {@code positions.csv} and {@code quantities.csv} into a folder,
     * replacing files of that name: all four, or, if one cannot be written, none. Then the folder is as it was before.
     * {@link TablesWriter} does the same for more negotiations than fit into memory.
     *
     * @param folder the folder; made, with its parents, if it does not exist
     * @throws IOException if the tables cannot be written; the message names the path and what to do
     */
    public void writeTo(Path folder) throws IOException {
        new AllOrNone(Swap::atomically).write(folder, toCsv());
    }

    /** {@return one line that people read} */
    @Override
    public String toString() {
        return "Tables[" + parties.size() + " parties, " + people.size() + " people, " + positions.size()
                + " positions, " + quantities.size() + " quantities]";
    }
}
