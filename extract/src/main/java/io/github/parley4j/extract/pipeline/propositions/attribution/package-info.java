/**
 * Whose words and whose stance it is: clauses and mentions come in, the parties that hold, are addressed, or say so go
 * out.
 *
 * <p>{@link Referents} tells whom noun phrases stand for, {@link Sources} who says a clause, {@link Holders} whose stance
 * a stance word is. When in doubt they give nobody, since no act may come out under the wrong party. Begin with {@link
 * Holders}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.attribution;

import org.jspecify.annotations.NullMarked;
