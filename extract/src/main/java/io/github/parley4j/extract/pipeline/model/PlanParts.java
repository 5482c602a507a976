package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what an article tells of one plan in several sentences: "Chad proposed a truce. The deal would also include
 * …" is one proposal.
 */
public final class PlanParts {
    /** The rules that read a sentence as more of a plan named before. */
    private static final Set<String> PARTS = Set.of("plan goes on", "plan holds", "under the plan");

    private PlanParts() {}

    /** Whether words were read as more of a plan named before. */
    public static boolean isPart(Evidence words) {
        return words.rule().filter(PARTS::contains).isPresent();
    }

    /** The acts, the parts of a plan in the proposal that they are more of. */
    public static List<Act> join(List<Act> acts, Function<Act, Statement> statements) {
        Map<String, Act> joined = new LinkedHashMap<>();
        Proposal plan = null;
        for (Act act : acts) {
            if (!(act instanceof Proposal proposal)) {
                joined.put(act.id(), act);
                continue;
            }
            boolean part = PARTS.contains(statements.apply(act).base());
            boolean open = plan != null && parties(plan).equals(parties(proposal));
            if (part && open && plan != null && isMoreOf(plan, proposal)) {
                plan = whole(plan, proposal);
                joined.put(plan.id(), plan);
                continue;
            }
            joined.put(act.id(), act);
            if (isTold(proposal, statements.apply(act)) && !(part && open)) {
                plan = proposal;
            } else if (!open) {
                plan = null;
            }
        }
        return List.copyOf(joined.values());
    }

    /** Whether a proposal is told with some of its terms, not only mentioned: "delivered its offer", "rejected the truce plan". */
    private static boolean isTold(Proposal proposal, Statement statement) {
        boolean named = proposal.legs().stream()
                .flatMap(leg -> leg.term().issues().stream())
                .anyMatch(issue -> !issue.equals("agreement"));
        boolean offer = statement
                .stance()
                .filter(stance -> stance.isNoun() && stance.stance() == Stance.OFFER)
                .isPresent();
        return named && !offer;
    }

    private static boolean isMoreOf(Proposal plan, Proposal part) {
        return part.linkage() == Proposal.Linkage.PACKAGE
                && plan.linkage() != Proposal.Linkage.ALTERNATIVES
                && part.phases().isEmpty()
                && part.conditions().isEmpty();
    }

    private static List<@Nullable String> parties(Proposal proposal) {
        return proposal.holders().stream()
                .map(holder -> holder.party().orElse(""))
                .toList();
    }

    private static Proposal whole(Proposal plan, Proposal part) {
        List<Leg> legs = new ArrayList<>(plan.legs());
        part.legs().stream().filter(leg -> isNew(plan, leg)).forEach(legs::add);
        List<Evidence> evidence = new ArrayList<>(plan.evidence());
        part.evidence().stream().filter(words -> !evidence.contains(words)).forEach(evidence::add);
        return Proposal.builder().copy(plan).legs(legs).evidence(evidence).build();
    }

    /** Whether a leg is of another issue than those of the plan, or tells more of it by numbers. */
    private static boolean isNew(Proposal plan, Leg leg) {
        boolean numbers = leg.term().leaves().stream()
                .anyMatch(term -> !term.allQuantities().isEmpty());
        return numbers
                || plan.legs().stream()
                        .noneMatch(
                                known -> known.term().issues().equals(leg.term().issues()));
    }
}
