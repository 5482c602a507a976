package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Writes each result to standard output as soon as it is there. */
record StreamDelivery(Writer out, Function<Extraction, String> rendering) implements Delivery {
    @Override
    public void deliver(Extraction extraction) throws IOException {
        out.write(rendering.apply(extraction));
        out.flush();
    }

    @Override
    public void finish() {}

    @Override
    public Failure failure(IOException e) {
        return Failure.ofWriting("standard output", e);
    }
}
