/**
 * What rules and analyses share: when one term contains another, when two cannot stand in one agreement, which
 * preconditions can ever be met, who is for what, and what figures add up to. Not exported: use {@code rules} and {@code
 * analysis}.
 */
@NullMarked
package io.github.parley4j.logic;

import org.jspecify.annotations.NullMarked;
