package io.github.parley4j.examples.cli;

import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.json.NegotiationJsonException;
import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Reads negotiations from files of JSON or JSON Lines; the messages of what it calls name file, place and mend. */
record ModelReader(Failures failures) {
    /** What can be read: of a file of lines those before the first bad one. */
    List<Negotiation> read(Path file) {
        List<Negotiation> read = new ArrayList<>();
        try {
            if (CheckInputs.isLines(file)) {
                lines(file, read);
            } else {
                read.add(NegotiationJson.standard().read(file));
            }
        } catch (NegotiationJsonException | UncheckedIOException | IOException e) {
            failures.add(new Failure(String.valueOf(e.getMessage())));
        }
        return read;
    }

    private static void lines(Path file, List<Negotiation> read) throws IOException {
        try (Stream<Negotiation> lines = NegotiationJson.standard().readLines(file)) {
            Iterator<Negotiation> each = lines.iterator();
            while (each.hasNext()) {
                read.add(each.next());
            }
        }
    }
}
