/**
 * What an article with positions says beside them: figures, meetings, past deals, and what the talks are said to stick
 * at. The clauses of a text come in, lists of the model's values go out.
 *
 * <p>One reader a sort ({@link ClausesToFigures}, {@link ClausesToMeetings}, {@link ClausesToAgreements}, {@link
 * ClausesToStickingPoints}), each with a finder that reads one sentence and a class of its table's words. Begin with
 * {@link Circumstances}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.model.circumstances;

import org.jspecify.annotations.NullMarked;
