/**
 * What rules and analyses share: when one term contains another, when two cannot stand in one agreement, and which
 * preconditions can ever be met. Not exported: use {@code rules} and {@code analysis}.
 */
@NullMarked
package io.github.parley4j.logic;

import org.jspecify.annotations.NullMarked;
