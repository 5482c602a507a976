package io.github.parley4j.json;

import io.github.parley4j.model.Negotiation;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Reads one negotiation from each line, when it is asked for. */
final class Lines extends Spliterators.AbstractSpliterator<Negotiation> {
    private final InputStream in;
    private final String name;
    private final Limits limits;
    private final JsonToNegotiation reader;
    private int number;

    Lines(InputStream in, String name, Limits limits, JsonToNegotiation reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = new BufferedInputStream(in);
        this.name = name;
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Negotiation> action) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (next(line)) {
            String json = Characters.decode(line.toByteArray(), document());
            if (!json.isBlank()) {
                action.accept(reader.read(json, document()));
                return true;
            }
        }
        return false;
    }

    /** Reads the next line; false at the end. */
    private boolean next(ByteArrayOutputStream line) {
        line.reset();
        number++;
        try {
            int b = in.read();
            boolean any = b >= 0;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
                if (line.size() > limits.maxSize()) {
                    throw Place.root(document())
                            .refuse("more than " + limits.maxSize() + " bytes", limits.words(), Limits.RAISE);
                }
            }
            return any;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The JSON (" + document() + ") must be readable to its end. Check the file and its disk.", e);
        }
    }

    private String document() {
        return (name.isEmpty() ? "line " : name + ", line ") + number;
    }
}
