/** The program {@code parley}. */
@NullMarked
package io.github.parley4j.examples.cli;

import org.jspecify.annotations.NullMarked;
