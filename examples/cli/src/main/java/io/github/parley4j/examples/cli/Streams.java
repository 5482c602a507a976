package io.github.parley4j.examples.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What the program talks through: always UTF-8, whatever the machine's locale. */
record Streams(InputStream in, Writer out, PrintWriter err, boolean terminal) {
    /**
     * The process's own streams. {@link System#out} is left aside because it swallows errors, and a full disk must be
     * noticed.
     */
    static Streams ofProcess() {
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        Writer err = new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8);
        return new Streams(System.in, out, new PrintWriter(err, true), Boolean.getBoolean("parley.terminal"));
    }
}
