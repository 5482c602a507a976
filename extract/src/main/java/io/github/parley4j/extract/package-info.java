/** Reads English news: an article becomes a negotiation, with a trace of the rules that read it. */
@NullMarked
package io.github.parley4j.extract;

import org.jspecify.annotations.NullMarked;
