/**
 * Answers: those not yet given ("is studying the offer"), what they would be answers to, and what a refusal leaves open.
 *
 * <p>{@link ReplyWords} knows the words, {@link AnsweredThing} and {@link ReplyContents} find what is answered. Begin with
 * {@link ReplyRules}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.propositions.replies;

import org.jspecify.annotations.NullMarked;
