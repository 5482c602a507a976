package io.github.parley4j.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in UTF-8, one at a time. A line that is no text is reported, and the next can be read. */
final class TextLines {
    private static final int LONGEST = 1 << 26;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    TextLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its end, or null after the last
     * @throws ArticleException if the line is too long or no UTF-8
     * @throws IOException if the stream breaks off
     */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean ended = false;
        boolean tooLong = false;
        while (!ended && fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            ended = stop < end;
            tooLong |= (long) line.size() + stop - at > LONGEST;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = ended ? stop + 1 : stop;
        }
        if (!any) {
            return null;
        }
        number++;
        if (tooLong) {
            throw new ArticleException(
                    name + ", line " + number + " is longer than " + LONGEST
                            + " bytes, which is too long for an article. Leave it out, or split it.",
                    null);
        }
        return text(line.toByteArray());
    }

    private String text(byte[] line) {
        if (number == 1 && (Encodings.startsWith(line, 0xFE, 0xFF) || Encodings.startsWith(line, 0xFF, 0xFE))) {
            throw new ArticleException(
                    name + " is UTF-16; what is read line by line must be UTF-8. Save the file as UTF-8.", null);
        }
        String text = Encodings.decode(name + ", line " + number, line);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return at < end;
    }
}
