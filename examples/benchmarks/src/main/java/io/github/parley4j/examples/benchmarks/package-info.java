/** How fast Parley is, beside a yardstick of the JDK. */
@NullMarked
package io.github.parley4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
