package io.github.parley4j.examples.cli;

import io.github.parley4j.analysis.Graphs;

/** What the result of a check looks like. */
enum CheckFormat {
    /** For reading. */
    TEXT {
        @Override
        String text(Check check, boolean all) {
            return CheckText.of(check, all);
        }
    },
    /** One object. */
    JSON {
        @Override
        String text(Check check, boolean all) {
            return CheckJson.of(check);
        }
    },
    /** One table. */
    CSV {
        @Override
        String text(Check check, boolean all) {
            return CheckCsv.of(check);
        }
    },
    /** The preconditions as a drawing. */
    MERMAID {
        @Override
        String text(Check check, boolean all) {
            return Graphs.mermaid(check.negotiation());
        }
    };

    /** The result in this form; all findings, or in text only a few of each rule. */
    abstract String text(Check check, boolean all);
}
