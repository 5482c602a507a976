package io.github.parley4j.merge;

import io.github.parley4j.model.Document;
import io.github.parley4j.model.Negotiation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes one negotiation of many, as when each was read from an article of its own.
 *
 * <ul>
 *   <li>A <b>party</b> is recognised by its name, its ids in other registers, an alias that is a name, or an acronym; the
 *       last two where they can mean one party alone. Parties whose kinds, registers or wholes differ stay apart.
 *   <li>A <b>person</b> is recognised by the full name, or within a party by the last name where it can mean one alone.
 *   <li>A <b>statement</b> printed again is one act with the evidence of each article: the same parties hold it, it says
 *       the same, and the quotes are the same but for a few words. A proposal that names a number is known by its terms.
 *   <li>Two things of one negotiation are never made one: whoever wrote it kept them apart. Whatever is in doubt stays
 *       apart too.
 * </ul>
 *
 * <p>Nothing is invented and nothing lost: every piece of evidence, alias, title and tie is kept. Ids are stable: acts,
 * meetings, figures and agreements are named after the document in which they are first quoted ({@code "monday/a1"}),
 * whatever else is merged. Documents come in order of their dates, those without one last, and acts in order of their
 * documents. The order in which negotiations with different ids are given does not matter, nor does giving one twice; merging in
 * steps gives the same as merging at once, unless a name that could mean one party alone in the first step can mean
 * several in the next. Time is near to linear in the number of acts.
 *
 * <p>{@link Negotiation#plus} merges by id alone.
 */
public final class Merger {
    private final List<Negotiation> negotiations;
    private final Documents documents;
    private final Cast cast;

    private Merger(List<Negotiation> negotiations) {
        this.negotiations = negotiations;
        documents = new Documents(Known.all(negotiations, Negotiation::documents));
        cast = new Cast(negotiations);
    }

    /**
     * Merges negotiations.
     *
     * @param id the id of the result
     * @param negotiations the negotiations, for example of one article each
     * @return all in one; its title is that of the only negotiation, and empty if there are several
     * @throws IllegalArgumentException if the id is blank
     */
    public static Negotiation merge(String id, Collection<Negotiation> negotiations) {
        List<Negotiation> all = new ArrayList<>(new LinkedHashSet<>(negotiations));
        all.sort(Comparator.comparing(Negotiation::id)
                .thenComparing(n ->
                        n.documents().stream().map(Document::toString).toList().toString()));
        return new Merger(all).merged(id);
    }

    private Negotiation merged(String id) {
        List<Renaming> renamings = new ArrayList<>();
        for (int i = 0; i < negotiations.size(); i++) {
            int negotiation = i;
            renamings.add(cast.renaming(i, document -> documents.newId(negotiation, document)));
        }
        Statements statements = new Statements(negotiations, renamings, documents);
        return Negotiation.builder()
                .id(id)
                .title(negotiations.size() == 1 ? negotiations.get(0).title() : Optional.empty())
                .documents(documents.merged)
                .parties(cast.parties)
                .people(cast.people)
                .participations(statements.participations())
                .acts(statements.acts())
                .meetings(statements.joined(Negotiation::meetings, Renaming::meeting, Sort.MEETINGS))
                .figures(statements.joined(Negotiation::figures, Renaming::figure, Sort.FIGURES))
                .agreements(statements.joined(Negotiation::agreements, Renaming::agreement, Sort.AGREEMENTS))
                .stickingPoints(
                        statements.joined(Negotiation::stickingPoints, Renaming::stickingPoint, Sort.STICKING_POINTS))
                .build();
    }
}
