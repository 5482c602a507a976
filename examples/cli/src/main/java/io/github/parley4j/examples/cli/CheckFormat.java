package io.github.parley4j.examples.cli;

/** What the result of a check looks like. */
enum CheckFormat {
    /** For reading. */
    TEXT {
        @Override
        String text(Check check, boolean all, CheckGraph graph) {
            return CheckText.of(check, all);
        }
    },
    /** One object. */
    JSON {
        @Override
        String text(Check check, boolean all, CheckGraph graph) {
            return CheckJson.of(check);
        }
    },
    /** One table. */
    CSV {
        @Override
        String text(Check check, boolean all, CheckGraph graph) {
            return CheckCsv.of(check);
        }
    },
    /** A drawing. */
    MERMAID {
        @Override
        String text(Check check, boolean all, CheckGraph graph) {
            return graph.of(check.negotiation()).mermaid();
        }
    };

    /** The result in this form; all that was found, or in text only a few of each kind; or one drawing. */
    abstract String text(Check check, boolean all, CheckGraph graph);
}
