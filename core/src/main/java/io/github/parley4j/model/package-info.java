/**
 * The nouns of a negotiation, as immutable values: who takes part, what they want, offer and answer, and who says so.
 *
 * <p>Three layers, because sources contradict each other:
 *
 * <ul>
 *   <li>the <b>world</b>: {@link io.github.parley4j.model.Party}, {@link io.github.parley4j.model.Person}, {@link
 *       io.github.parley4j.model.Participation}, {@link io.github.parley4j.model.Meeting}, {@link
 *       io.github.parley4j.model.Agreement}, and what is negotiated: {@link io.github.parley4j.model.Term} with its
 *       {@link io.github.parley4j.model.Issue};
 *   <li>the <b>act</b>: {@link io.github.parley4j.model.Demand}, {@link io.github.parley4j.model.Precondition}, {@link
 *       io.github.parley4j.model.Proposal}, {@link io.github.parley4j.model.Response}, {@link
 *       io.github.parley4j.model.Threat}, {@link io.github.parley4j.model.Commitment};
 *   <li>the <b>report</b>: {@link io.github.parley4j.model.Evidence}, its {@link
 *       io.github.parley4j.model.Attribution} and the {@link io.github.parley4j.model.Document} it quotes.
 * </ul>
 *
 * <p>{@link io.github.parley4j.model.Negotiation} holds them all. Values are built with {@code builder()} or a short
 * factory, changed with {@code builder().copy(old)}, and print as one line. References between them are ids. A
 * constructor refuses only what cannot exist (a negative count, a minimum above its maximum); what a newspaper can print
 * is never refused.
 */
@NullMarked
@ModelStyle
package io.github.parley4j.model;

import org.jspecify.annotations.NullMarked;
