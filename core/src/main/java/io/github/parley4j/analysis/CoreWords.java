package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Precondition;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences on circles of preconditions. */
final class CoreWords {
    private CoreWords() {}

    static String deadlock(List<Precondition> acts, Names names) {
        String parties = names.of(Names.parties(acts));
        String who = Names.parties(acts).size() > 1
                ? parties + " wait for each other"
                : (parties.isEmpty() ? "Somebody" : parties) + " waits for what it holds back itself";
        return who + ": " + each(acts, names) + ".";
    }

    static String handshake(List<Precondition> acts, Names names) {
        return each(acts, names) + ": both can be done at the same moment.";
    }

    private static String each(List<Precondition> acts, Names names) {
        return acts.stream()
                .map(a -> names.holders(a) + " holds back " + a.consequent() + " until " + a.condition())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String waivers(List<List<Precondition>> waivers, int tried) {
        if (waivers.isEmpty()) {
            return tried < Deadlock.MOST_WAIVED ? " It is too large to try what would free it." : "";
        }
        return " It comes free if one waives "
                + waivers.stream()
                        .map(set -> set.stream().map(Precondition::id).collect(Collectors.joining(" with ")))
                        .collect(Collectors.joining(", or "))
                + ".";
    }
}
