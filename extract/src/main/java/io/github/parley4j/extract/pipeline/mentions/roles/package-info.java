/**
 * What part each party has in the negotiation: a side, a mediator, somebody else.
 *
 * <p>Mentions come in; {@link EvidenceReader} gathers what each shows (who speaks, acts, brokers, is only addressed),
 * {@link Roles} decides, and {@link Cast} lists the parties and people that the model needs. Begin with {@link Roles}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.mentions.roles;

import org.jspecify.annotations.NullMarked;
