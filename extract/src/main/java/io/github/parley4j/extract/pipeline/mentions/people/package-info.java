/**
 * Who the people of a text are and for which party they act; and, since that needs parties and people alike, the pass
 * that makes all mentions of a text in the order of its words.
 *
 * <p>{@link PersonFinder} finds people by title and name, {@link TitleReader} whose officer a title makes them, {@link
 * Affiliations} gives the others the party of the context. Begin with {@link MentionComposer}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.mentions.people;

import org.jspecify.annotations.NullMarked;
