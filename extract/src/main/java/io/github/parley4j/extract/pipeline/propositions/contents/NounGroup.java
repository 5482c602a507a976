package io.github.parley4j.extract.pipeline.propositions.contents;

/** A noun with the words before it that belong to it: tokens [from, to), {@code head} its main word. */
record NounGroup(int from, int to, int head) {}
