package io.github.parley4j.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes files into a folder: all, or none. */
record AllOrNone(Swap.Move move) {
    void write(Path folder, Map<String, String> files) throws IOException {
        try (Staging staging = Staging.of(folder, files.keySet(), move)) {
            staging.append(files);
            staging.commit();
        }
    }
}
