/** Loads and checks the tables of language that the stages read. */
@NullMarked
package io.github.parley4j.extract.lexicon;

import org.jspecify.annotations.NullMarked;
