/**
 * Negotiations as JSON documents: {@link io.github.parley4j.json.NegotiationJson} reads and writes them, without loss,
 * one to a file or one to a line. {@link io.github.parley4j.json.NegotiationJsonException} tells what is wrong with a
 * document and where. The format is described by a JSON Schema in the resource {@code negotiation.schema.json}.
 */
@NullMarked
package io.github.parley4j.json;

import org.jspecify.annotations.NullMarked;
