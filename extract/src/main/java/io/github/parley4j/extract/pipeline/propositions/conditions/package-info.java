/**
 * What waits for what: propositions come in and go out joined to what they depend on, are traded for, or hold in spite
 * of.
 *
 * <p>{@link ConditionRules} reads connectives ("unless", "in return for"), {@link PreconditionNouns} "a precondition for",
 * {@link Sequences} "first …, then …". Begin with {@link ConditionRules}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.conditions;

import org.jspecify.annotations.NullMarked;
