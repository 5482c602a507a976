package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each voice of a party is for and against: for what it demands, offers or accepts; against what it rules out,
 * rejects, or holds back.
 */
public final class Stances {
    /**
     * A term that an act is for or against.
     *
     * @param act the act
     * @param term one simple term of it, of the party itself where nobody is named
     * @param isFor whether it is for the term
     */
    public record Stance(Act act, SimpleTerm term, boolean isFor) {}

    private Stances() {}

    /**
     * Reads an act.
     *
     * @param act the act
     * @return what it is for and against; nothing below "or" or "not"
     */
    public static Stream<Stance> of(Act act) {
        List<String> parties = Names.parties(List.of(act));
        if (act instanceof Demand d) {
            return stances(act, List.of(d.term()), d.mode() != Mode.MUST_EXCLUDE);
        }
        if (act instanceof Proposal p && p.linkage() != Proposal.Linkage.ALTERNATIVES) {
            return stances(act, p.contents(), true);
        }
        if (act instanceof Precondition p && p.logic() != Precondition.Logic.SUFFICIENT) {
            return stances(act, p.contents(), false)
                    .map(s -> new Stance(act, Contents.ownedBy(parties, s.term()), false));
        }
        if (act instanceof Response r && r.kind() == Kind.REJECT) {
            return stances(act, r.contents(), false);
        }
        boolean accepts = act instanceof Response r && (r.kind() == Kind.ACCEPT || r.kind() == Kind.CONDITIONAL_ACCEPT);
        return accepts ? stances(act, act.contents(), true) : Stream.of();
    }

    private static Stream<Stance> stances(Act act, List<Term> terms, boolean isFor) {
        return terms.stream().flatMap(Contents::sure).map(t -> new Stance(act, t, isFor));
    }
}
