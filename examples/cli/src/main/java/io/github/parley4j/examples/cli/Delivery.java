package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import java.io.IOException;

/** Where results go. */
interface Delivery extends AutoCloseable {
    void deliver(Extraction extraction) throws IOException;

    /** Writes what can only be written when every article has been read. */
    void finish() throws IOException;

    /** What to tell the user when that fails. */
    Failure failure(IOException e);

    /** Takes away what is not finished. */
    @Override
    default void close() {}
}
