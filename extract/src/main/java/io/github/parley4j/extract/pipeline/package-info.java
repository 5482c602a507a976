/** The five stages from an article's text to a model, and the values that pass between them. Data flows one way. */
@NullMarked
package io.github.parley4j.extract.pipeline;

import org.jspecify.annotations.NullMarked;
