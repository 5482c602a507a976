package io.github.parley4j.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Something that could not be read or written.
 *
 * @param message what it is, what is wrong with it and how to mend it
 */
record Failure(String message) {
    static Failure ofReading(String subject, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Failure(subject + ": There is no such file or folder. Maybe the path is mistyped.");
        }
        if (e instanceof AccessDeniedException) {
            return new Failure(subject + ": It may not be read. Give yourself leave to read it.");
        }
        if (e instanceof FileSystemLoopException) {
            return new Failure(subject + ": It links back to a folder that holds it. Maybe remove the link.");
        }
        return new Failure(subject + ": It cannot be read (" + reason(e) + "). Maybe try again.");
    }

    static Failure ofWriting(String subject, IOException e) {
        return new Failure(
                subject + ": It cannot be written (" + reason(e) + "). Maybe free some space, or name another folder.");
    }

    /** A file system's exception may hold nothing but the name of the file: then its kind is the reason. */
    private static String reason(IOException e) {
        return e instanceof FileSystemException files && files.getReason() == null
                ? e.getClass().getSimpleName() + " at " + files.getFile()
                : String.valueOf(e.getMessage());
    }
}
