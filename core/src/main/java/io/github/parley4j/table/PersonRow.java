package io.github.parley4j.table;

/**
 * A person in a document, with the party the person usually acts for.
 *
 * @param document the id of the document, or of the negotiation for what no document holds
 * @param name the fullest form of the name
 * @param party the name of the party of the first affiliation, or empty
 * @param title the first title as printed, else the role in the first affiliation, or empty
 */
public record PersonRow(String document, String name, String party, String title) {
    static final Columns<PersonRow> COLUMNS = Columns.<PersonRow>start()
            .and("document", PersonRow::document)
            .and("name", PersonRow::name)
            .and("party", PersonRow::party)
            .and("title", PersonRow::title);
}
