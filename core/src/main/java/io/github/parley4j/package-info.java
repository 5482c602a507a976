/** The map of Parley's core. */
@NullMarked
package io.github.parley4j;

import org.jspecify.annotations.NullMarked;
