package io.github.parley4j.examples.cli;

/** What the results look like. */
enum Format {
    /** A summary by party, with the words it rests on. */
    TEXT,
    /** One negotiation for each article. */
    JSON,
    /** The four tables over all articles. */
    CSV
}
