/**
 * Consistency rules: what in a negotiation does not fit together. Start with {@link io.github.parley4j.rules.Rules}.
 *
 * <p>An error is malformed data. Whatever a source could truthfully report is at most a warning. Each rule has a class, a
 * page ({@link io.github.parley4j.rules.Rules#page}) and tests of what it finds and what it passes.
 */
@NullMarked
package io.github.parley4j.rules;

import org.jspecify.annotations.NullMarked;
