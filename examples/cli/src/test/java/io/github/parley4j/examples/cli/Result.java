package io.github.parley4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What one run of the program gave. */
record Result(int code, String out, String err) {
    static Result of(String... args) {
        return withInput("", args);
    }

    static Result withInput(String in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int code = Parley.run(new Streams(bytes, out, new PrintWriter(err, true), false), args);
        return new Result(code, out.toString(), err.toString());
    }
}
