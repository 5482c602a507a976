package io.github.parley4j.examples.cli;

import java.io.PrintWriter;

/** A bar on a terminal that shows how far a long run has come, and leaves nothing behind. */
final class Progress implements AutoCloseable {
    /** The total when it is not known before the end. */
    static final int UNKNOWN = 0;

    private static final int LONG_RUN = 10;
    private static final int SHOWN_EACH = 100;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private long done;

    Progress(Streams streams, int total) {
        this.err = streams.err();
        this.total = total;
        this.shown = streams.terminal() && (total == UNKNOWN || total >= LONG_RUN);
    }

    void step() {
        done++;
        if (shown && total == UNKNOWN) {
            count();
        } else if (shown) {
            int filled = (int) (WIDTH * done / total);
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    private void count() {
        if (done % SHOWN_EACH == 0) {
            err.print("\r" + done + " articles");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown && done > 0) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
