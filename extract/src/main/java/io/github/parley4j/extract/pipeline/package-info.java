/**
 * The five steps from an article to a model of the negotiation it tells of. {@link Pipeline} strings them together; each
 * step is a class named after what it turns into what, and what it is made of lies in the folder of its stage.
 *
 * <ol>
 *   <li>{@code text}: {@link TextToSentences} reads a page into a story, its sentences, words and quotations; {@code
 *       text.tags} gives the words their part of speech.
 *   <li>{@code mentions}: {@link SentencesToEntities} finds parties and people, and every place that speaks of them.
 *   <li>{@code clauses}: {@code Tagged} reads a sentence into phrases, clauses and stance words, once it is asked for.
 *   <li>{@code propositions}: {@link ClausesToPropositions} reads who takes which stance on what, and under which
 *       condition.
 *   <li>{@code model}: {@link PropositionsToModel} makes acts of that, merges repeats and says how sure each is.
 * </ol>
 *
 * <p>A stage knows only those before it, clauses know nothing of mentions, and no two packages know each other: {@code
 * PipelineArchitectureTest} holds that. Parties are looked for, and sentences are tagged, only where something asks.
 */
@NullMarked
package io.github.parley4j.extract.pipeline;

import org.jspecify.annotations.NullMarked;
