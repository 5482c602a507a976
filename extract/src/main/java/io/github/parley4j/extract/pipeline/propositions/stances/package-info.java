/**
 * Demands, offers, refusals, threats and promises: the clauses of a sentence come in, propositions without conditions
 * go out.
 *
 * <p>{@link StanceRules} reads stance words ("demanded", "its refusal of"), {@link ModalRules} clauses with "will",
 * "must" and the like that have none, {@link PlanRules} what a plan provides for. {@link StanceDecisions} is the table of
 * what a stance word, denied or not, amounts to. Begin with that.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.stances;

import org.jspecify.annotations.NullMarked;
