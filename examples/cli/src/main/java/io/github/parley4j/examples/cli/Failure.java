package io.github.parley4j.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Something that could not be read or written.
 *
 * @param subject how the user named it
 * @param reason what is wrong and how to mend it
 */
record Failure(String subject, String reason) {
    static Failure of(String subject, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Failure(subject, "There is no such file or folder. Maybe check the spelling.");
        }
        if (e instanceof AccessDeniedException) {
            return new Failure(subject, "It may not be read. Maybe give yourself the right to read it.");
        }
        if (e instanceof FileSystemLoopException) {
            return new Failure(subject, "It links back to a folder that holds it. Maybe remove the link.");
        }
        return new Failure(subject, "It cannot be read (" + e.getMessage() + ").");
    }

    static Failure ofWriting(String target, IOException e) {
        String what = e instanceof FileSystemException files && files.getReason() == null
                ? e.getClass().getSimpleName() + " " + files.getFile()
                : String.valueOf(e.getMessage());
        return new Failure(target, "It cannot be written (" + what + "). Maybe free some space, or name another folder.");
    }

    @Override
    public String toString() {
        return subject + ": " + reason;
    }
}
