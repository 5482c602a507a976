/**
 * Whom the words of a sentence name, describe or point back to, when it is a party.
 *
 * <p>Comes in: a {@code Draft} of the text. {@link NameSpotter} marks names, {@link OrganisationFinder} and {@link
 * UnknownBodies} those that no table has; {@link NameReader} then reads a name with its organ or official, {@link
 * DescriptionReader} "the militant group", {@link PronounReader} "they", {@link PairReader} "both sides". {@link
 * PartyMerger} joins what turns out to be one party. Begin with {@link NameReader}.
 */
@NullMarked
package io.github.parley4j.extract.pipeline.mentions.parties;

import org.jspecify.annotations.NullMarked;
