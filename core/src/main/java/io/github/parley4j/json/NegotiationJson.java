package io.github.parley4j.json;

import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes negotiations as JSON.
 *
 * <p>A document is an object that starts with {@code "parley": 1}, the version of the format; acts, terms and durations
 * name their kind in the property {@code type}. Reading what was written gives an equal negotiation. Writing is
 * deterministic: properties in the order of the {@linkplain #schema() schema}, absent ones and empty lists left out,
 * numbers without exponents, lines ended by LF, UTF-8. Reading is strict: unknown or doubled properties, null, a number
 * in quotes and whatever a constructor of the model refuses are errors, with their place.
 *
 * <p>Two limits protect the reader, and what exceeds them is not written either: how deep values nest (200 levels; a term
 * within a term takes one or two), and how large a document is (64 MiB in a file or stream, as many characters in a
 * string; in JSON Lines each line is a document). Instances are immutable and safe to share between threads.
 */
public final class NegotiationJson {
    private static final String NO_NAME = "";
    private static final NegotiationJson STANDARD = new NegotiationJson(new Limits(200, 64 << 20));

    private final Limits limits;
    private final NegotiationToJson writer;
    private final JsonToNegotiation reader;

    private NegotiationJson(Limits limits) {
        this.limits = limits;
        JsonMapper mapper = Mapping.within(limits);
        writer = new NegotiationToJson(mapper, limits);
        reader = new JsonToNegotiation(mapper, limits);
    }

    /** {@return a reader and writer with the standard limits} */
    public static NegotiationJson standard() {
        return STANDARD;
    }

    /** {@return the JSON Schema (draft 2020-12) that every written document fits} */
    public static String schema() {
        return Schema.SCHEMA.text();
    }

    /**
     * Changes how deep values may nest.
     *
     * @param levels how many objects and arrays may stand within each other, 10 to 1000
     * @return a copy with this limit
     * @throws IllegalArgumentException if the limit lies beyond that
     */
    public NegotiationJson withMaxDepth(int levels) {
        return new NegotiationJson(new Limits(levels, limits.maxSize()));
    }

    /**
     * Changes how large a document may be.
     *
     * @param size how many bytes of a file or stream, or characters of a string, from 1024 to 2<sup>30</sup>
     * @return a copy with this limit
     * @throws IllegalArgumentException if the limit lies beyond that
     */
    public NegotiationJson withMaxSize(int size) {
        return new NegotiationJson(new Limits(limits.maxDepth(), size));
    }

    /**
     * Writes a negotiation into a string.
     *
     * @param negotiation the negotiation
     * @return an indented document, ended by a line feed
     * @throws NegotiationJsonException if it exceeds the limits
     */
    public String write(Negotiation negotiation) {
        return writer.indented(negotiation) + "\n";
    }

    /**
     * Writes a negotiation into a file, replacing it in one step: it is never half-written.
     *
     * @param negotiation the negotiation
     * @param file the file, in a folder that exists
     * @throws NegotiationJsonException if it exceeds the limits
     * @throws IOException if the file cannot be written
     */
    public void write(Negotiation negotiation, Path file) throws IOException {
        byte[] bytes = bytes(write(negotiation));
        WholeFile.write(file, out -> out.write(bytes));
    }

    /**
     * Writes a negotiation into a stream, which stays open.
     *
     * @param negotiation the negotiation
     * @param out the stream
     * @throws NegotiationJsonException if it exceeds the limits; then nothing is written
     * @throws IOException if the stream cannot be written
     */
    public void write(Negotiation negotiation, OutputStream out) throws IOException {
        out.write(bytes(write(negotiation)));
        out.flush();
    }

    /**
     * Reads a negotiation from a string.
     *
     * @param json the document
     * @return the negotiation
     * @throws NegotiationJsonException if the document is malformed or exceeds the limits
     */
    public Negotiation read(String json) {
        return reader.read(json, NO_NAME);
    }

    /**
     * Reads a negotiation from a file.
     *
     * @param file the file, in UTF-8 with or without byte order mark
     * @return the negotiation
     * @throws NegotiationJsonException if the document is malformed or exceeds the limits
     * @throws IOException if the file cannot be read
     */
    public Negotiation read(Path file) throws IOException {
        try (InputStream in = WholeFile.open(file)) {
            return reader.read(in, file.toString());
        }
    }

    /**
     * Reads a negotiation from a stream, to its end. The stream stays open.
     *
     * @param in the stream, in UTF-8 with or without byte order mark
     * @return the negotiation
     * @throws NegotiationJsonException if the document is malformed or exceeds the limits
     * @throws IOException if the stream cannot be read
     */
    public Negotiation read(InputStream in) throws IOException {
        return reader.read(in, NO_NAME);
    }

    /**
     * Writes many negotiations into a file, one to a line (JSON Lines), replacing it in one step at the end.
     *
     * @param negotiations the negotiations, taken one by one
     * @param file the file, in a folder that exists
     * @throws NegotiationJsonException if one exceeds the limits
     * @throws IOException if the file cannot be written
     */
    public void writeLines(Stream<Negotiation> negotiations, Path file) throws IOException {
        WholeFile.write(file, out -> writeLines(negotiations, out));
    }

    /**
     * Writes many negotiations into a stream, one to a line (JSON Lines). The stream stays open.
     *
     * @param negotiations the negotiations, taken one by one
     * @param out the stream
     * @throws NegotiationJsonException if one exceeds the limits; those before it are written
     * @throws IOException if the stream cannot be written
     */
    public void writeLines(Stream<Negotiation> negotiations, OutputStream out) throws IOException {
        Iterator<Negotiation> each = negotiations.iterator();
        while (each.hasNext()) {
            out.write(bytes(writer.compact(each.next()) + "\n"));
        }
        out.flush();
    }

    /**
     * Reads many negotiations from a file, one to a line (JSON Lines), each when it is asked for. Blank lines are passed
     * over. A malformed line throws {@link NegotiationJsonException}, naming the line, when it is asked for; a file that
     * cannot be read on throws {@link java.io.UncheckedIOException}.
     *
     * @param file the file, in UTF-8 with or without byte order mark
     * @return the negotiations; close the stream to close the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Negotiation> readLines(Path file) throws IOException {
        InputStream in = WholeFile.open(file);
        return lines(in, file.toString()).onClose(() -> WholeFile.close(in));
    }

    /**
     * Reads many negotiations from a stream, as {@link #readLines(Path)} does. The stream stays open.
     *
     * @param in the stream, in UTF-8 with or without byte order mark
     * @return the negotiations
     */
    public Stream<Negotiation> readLines(InputStream in) {
        return lines(in, NO_NAME);
    }

    private Stream<Negotiation> lines(InputStream in, String name) {
        return StreamSupport.stream(new Lines(in, name, limits, reader), false);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
