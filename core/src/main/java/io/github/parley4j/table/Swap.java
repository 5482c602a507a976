package io.github.parley4j.table;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Moves files from one folder to another on the same disk. Of what they replace a copy is kept meanwhile, which comes
 * back if one of them cannot be moved.
 */
record Swap(Move move, Path from, Path to) {
    private static final String OLD = ".old";

    /** Renames a file, replacing what has the name. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /** Renames in one step, where the file system can. */
    static void atomically(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves all of them or none. */
    void all(Set<String> names) throws IOException {
        Set<String> kept = new LinkedHashSet<>();
        Deque<String> moved = new ArrayDeque<>();
        try {
            for (String name : names) {
                if (Files.exists(to.resolve(name))) {
                    kept.add(name);
                    Files.copy(to.resolve(name), old(name));
                }
            }
            for (String name : names) {
                move.move(from.resolve(name), to.resolve(name));
                moved.push(name);
            }
        } catch (IOException e) {
            moved.forEach(name -> restore(name, kept, e));
            throw e;
        } finally {
            Staging.delete(kept.stream().map(this::old).toList());
        }
    }

    /** Undoes a move. If the copy cannot come back, it stays where it is. */
    private void restore(String name, Set<String> kept, IOException why) {
        try {
            if (kept.contains(name)) {
                Files.move(old(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(to.resolve(name));
            }
        } catch (IOException e) {
            kept.remove(name);
            why.addSuppressed(e);
        }
    }

    private Path old(String name) {
        return from.resolve(name + OLD);
    }
}
