package io.github.parley4j.extract.pipeline.mentions.names;

/** How a surface form in a table stands for its entity. */
public enum NameUse {
    /** Its name or another name. */
    NAME,
    /** Its adjective: Israeli. */
    ADJECTIVE,
    /** One of its people or all of them: an Israeli, the Israelis. */
    PEOPLE,
    /** Its capital: the state where it acts, a place elsewhere. */
    CAPITAL,
    /** A seat or building that stands for it: the White House. */
    METONYM,
    /** A body of it that is known by name: the Pentagon. */
    ORGAN
}
