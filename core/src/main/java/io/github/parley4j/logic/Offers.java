package io.github.parley4j.logic;

import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is offered, by issue and by what it says, so that equal legs of many offers are looked at once. */
final class Offers {
    /**
     * One sure leg of a proposal.
     *
     * @param number its place among all
     * @param proposal the proposal
     * @param leg the leg
     */
    record Offer(int number, Proposal proposal, SimpleTerm leg) {}

    private final Map<String, Map<SimpleTerm, List<Offer>>> byIssue = new HashMap<>();

    Offers(List<Proposal> proposals) {
        int number = 0;
        for (Proposal proposal : proposals) {
            for (SimpleTerm leg :
                    proposal.contents().stream().flatMap(Contents::sure).toList()) {
                byIssue.computeIfAbsent(leg.issue(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(leg, k -> new ArrayList<>())
                        .add(new Offer(number++, proposal, leg));
            }
        }
    }

    /** The offers of an issue of which a leg passes, in the order of the proposals. */
    Stream<Offer> with(String issue, Predicate<SimpleTerm> passes) {
        return byIssue.getOrDefault(issue, Map.of()).entrySet().stream()
                .filter(legs -> passes.test(legs.getKey()))
                .flatMap(legs -> legs.getValue().stream())
                .sorted(Comparator.comparingInt(Offer::number));
    }
}
