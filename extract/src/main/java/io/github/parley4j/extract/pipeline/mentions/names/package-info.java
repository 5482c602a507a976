/**
 * The names that the tables know, and the forms in which they are printed.
 *
 * <p>Table rows come in; {@link Gazetteer} answers what a form stands for, {@link NameTrie} finds the longest form at a
 * word. Nothing here has read an article, save {@link Home}, which looks up its dateline. Begin with {@link Gazetteer}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.mentions.names;

import org.jspecify.annotations.NullMarked;
