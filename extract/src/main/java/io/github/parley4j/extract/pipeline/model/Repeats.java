package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/** Recognises a position that an article states again, and keeps it once with all its evidence. */
public final class Repeats {
    private Repeats() {}

    /**
     * The acts in order of first mention; the statement with the most numbers gives the terms, and the clearest words stand
     * first in the evidence.
     *
     * @param acts the statements in text order
     * @param clarity how clear a statement is by itself; the clearest gives the id
     */
    public static List<Act> merge(List<Act> acts, ToIntFunction<Act> clarity) {
        Map<String, List<Act>> groups = new LinkedHashMap<>();
        for (Act act : acts) {
            groups.computeIfAbsent(key(act), k -> new ArrayList<>()).add(act);
        }
        return groups.values().stream()
                .map(statements -> join(statements, clarity))
                .toList();
    }

    private static String key(Act act) {
        return act.getClass().getSimpleName()
                + act.holders().stream().map(h -> h.party().orElse("")).sorted().toList()
                + issues(act.contents())
                + issues(act.waitsFor())
                + mode(act);
    }

    private static String mode(Act act) {
        if (act instanceof Demand demand) {
            return demand.mode().name();
        }
        return act instanceof Response response ? response.kind().name() : "";
    }

    private static List<String> issues(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> term.issues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Act join(List<Act> statements, ToIntFunction<Act> clarity) {
        Act richest = statements.get(0);
        for (Act act : statements) {
            richest = quantities(act) > quantities(richest) ? act : richest;
        }
        List<Act> clearestFirst = new ArrayList<>(statements);
        clearestFirst.sort(Comparator.comparingInt(clarity).reversed());
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Act act : clearestFirst) {
            act.evidence().forEach(item -> evidence.putIfAbsent(item.begin() + "-" + item.end(), item));
        }
        Act whole = MoreQuantities.from(statements).into(richest);
        return with(whole, clearestFirst.get(0).id(), List.copyOf(evidence.values()), OptionalDouble.empty());
    }

    private static int quantities(Act act) {
        return act.contents().stream()
                .flatMap(term -> term.leaves().stream())
                .mapToInt(leaf -> leaf.allQuantities().size())
                .sum();
    }

    /** The act with another id, evidence and confidence. */
    public static Act with(Act act, String id, List<Evidence> evidence, OptionalDouble sure) {
        if (act instanceof Demand demand) {
            return Demand.builder()
                    .copy(demand)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        } else if (act instanceof Precondition precondition) {
            return Precondition.builder()
                    .copy(precondition)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        } else if (act instanceof Proposal proposal) {
            return Proposal.builder()
                    .copy(proposal)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        } else if (act instanceof Response response) {
            return Response.builder()
                    .copy(response)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        } else if (act instanceof Threat threat) {
            return Threat.builder()
                    .copy(threat)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        } else if (act instanceof Commitment commitment) {
            return Commitment.builder()
                    .copy(commitment)
                    .id(id)
                    .evidence(evidence)
                    .confidence(sure)
                    .build();
        }
        throw new AssertionError("Act is sealed: " + act.getClass());
    }
}
