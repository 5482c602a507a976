package io.github.parley4j.table;

import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the four tables of many negotiations, one after the other, and keeps none of them: memory does not grow with
 * their number. The tables are those of {@link Tables} if no two negotiations are over one document; positions of two that
 * are would bear the same name.
 *
 * <pre>{@code
 * try (var tables = TablesWriter.into(folder)) {
 *     for (var negotiation : negotiations) {
 *         tables.add(negotiation);
 *     }
 *     tables.finish();
 * }
 * }</pre>
 */
public final class TablesWriter implements AutoCloseable {
    private final Staging staging;

    private TablesWriter(Staging staging) {
        this.staging = staging;
    }

    /**
     * Begins tables in a folder. Until {@link #finish} its files are as they were; the new ones grow in a hidden folder
     * within it.
     *
     * @param folder the folder; made, with its parents, if it does not exist
     * @return the writer; close it, finished or not
     * @throws IOException if the folder cannot be written to; the message names the path and what to do
     */
    public static TablesWriter into(Path folder) throws IOException {
        Staging staging = Staging.of(folder, Tables.headers().keySet(), Swap::atomically);
        TablesWriter writer = new TablesWriter(staging);
        try {
            staging.append(Tables.headers());
            return writer;
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Writes the rows of a negotiation.
     *
     * @param negotiation the negotiation
     * @throws IOException if the disk is full; the message names the path and what to do
     */
    public void add(Negotiation negotiation) throws IOException {
        staging.append(Tables.of(negotiation).lines());
    }

    /**
     * Puts {@code parties.csv}, {@code people.csv}, {@code positions.csv} and {@code quantities.csv} in place, replacing
     * files of that name: all four, or, if one cannot be replaced, none. Nothing may be added after it.
     *
     * @throws IOException if the tables cannot be written; the message names the path and what to do
     */
    public void finish() throws IOException {
        staging.commit();
    }

    /** Ends writing. What was not {@linkplain #finish finished} is taken away, and the folder is as it was before. */
    @Override
    public void close() {
        staging.close();
    }
}
