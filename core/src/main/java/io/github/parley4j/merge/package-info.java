/**
 * Many articles, one negotiation: {@link io.github.parley4j.merge.Merger} recognises the same party, person, proposal and
 * repeated statement across them, and keeps every piece of evidence.
 */
@NullMarked
package io.github.parley4j.merge;

import org.jspecify.annotations.NullMarked;
