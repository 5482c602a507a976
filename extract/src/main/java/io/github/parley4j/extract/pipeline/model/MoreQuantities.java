package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds the numbers that one statement of a position gives to the terms of another statement of it. */
final class MoreQuantities {
    private final Map<String, Set<Quantity>> byIssue;

    private MoreQuantities(Map<String, Set<Quantity>> byIssue) {
        this.byIssue = byIssue;
    }

    /** The numbers of some acts, by the issue of their term. */
    static MoreQuantities from(List<Act> acts) {
        Map<String, Set<Quantity>> found = new TreeMap<>();
        acts.forEach(act -> act.contents().forEach(term -> gather(term, found)));
        return new MoreQuantities(found);
    }

    /** The numbers of a term. */
    static MoreQuantities of(Term term) {
        Map<String, Set<Quantity>> found = new TreeMap<>();
        gather(term, found);
        return new MoreQuantities(found);
    }

    private static void gather(Term term, Map<String, Set<Quantity>> found) {
        for (SimpleTerm leaf : term.leaves()) {
            found.computeIfAbsent(leaf.issue(), k -> new LinkedHashSet<>()).addAll(leaf.allQuantities());
        }
    }

    /** The act with those numbers that its terms lack. */
    Act into(Act act) {
        if (act instanceof Demand demand) {
            return Demand.builder().copy(demand).term(into(demand.term())).build();
        } else if (act instanceof Precondition wait) {
            return Precondition.builder()
                    .copy(wait)
                    .consequent(into(wait.consequent()))
                    .build();
        } else if (act instanceof Proposal proposal) {
            List<Leg> legs = proposal.legs().stream()
                    .map(leg -> Leg.builder().copy(leg).term(into(leg.term())).build())
                    .toList();
            return Proposal.builder().copy(proposal).legs(legs).build();
        } else if (act instanceof Response response) {
            return Response.builder()
                    .copy(response)
                    .term(response.term().map(this::into))
                    .build();
        } else if (act instanceof Threat threat) {
            return Threat.builder().copy(threat).term(into(threat.term())).build();
        } else if (act instanceof Commitment commitment) {
            return Commitment.builder()
                    .copy(commitment)
                    .term(into(commitment.term()))
                    .build();
        }
        throw new AssertionError("Act is sealed: " + act.getClass());
    }

    /** The term with those numbers that it lacks. */
    Term into(Term term) {
        if (term instanceof AllOf all) {
            return AllOf.of(all.terms().stream().map(this::into).toArray(Term[]::new));
        } else if (term instanceof AnyOf any) {
            return AnyOf.of(any.terms().stream().map(this::into).toArray(Term[]::new));
        } else if (term instanceof Not not) {
            return Not.of(into(not.term()));
        }
        SimpleTerm simple = (SimpleTerm) term;
        List<Quantity> lacking = new ArrayList<>(byIssue.getOrDefault(simple.issue(), Set.of()));
        lacking.removeAll(simple.allQuantities());
        return lacking.isEmpty() ? simple : with(simple, lacking);
    }

    private static SimpleTerm with(SimpleTerm term, List<Quantity> more) {
        if (term instanceof Cessation cessation) {
            return Cessation.builder().copy(cessation).addAllQuantities(more).build();
        } else if (term instanceof Release release) {
            return Release.builder().copy(release).addAllQuantities(more).build();
        } else if (term instanceof Withdrawal withdrawal) {
            return Withdrawal.builder().copy(withdrawal).addAllQuantities(more).build();
        } else if (term instanceof Access access) {
            return Access.builder().copy(access).addAllQuantities(more).build();
        } else if (term instanceof Transfer transfer) {
            return Transfer.builder().copy(transfer).addAllQuantities(more).build();
        } else if (term instanceof Measure measure) {
            return Measure.builder().copy(measure).addAllQuantities(more).build();
        } else if (term instanceof Process process) {
            return Process.builder().copy(process).addAllQuantities(more).build();
        } else if (term instanceof Other other) {
            return Other.builder().copy(other).addAllQuantities(more).build();
        }
        throw new AssertionError("SimpleTerm is sealed: " + term.getClass());
    }
}
