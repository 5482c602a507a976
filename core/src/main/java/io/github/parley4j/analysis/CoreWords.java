package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Precondition;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences on circles of preconditions. */
final class CoreWords {
    private CoreWords() {}

    static String deadlock(List<Precondition> acts, Waivers waivers, Names names) {
        String parties = names.of(Names.parties(acts));
        String who = Names.parties(acts).size() > 1
                ? parties + " wait for each other"
                : (parties.isEmpty() ? "Somebody" : parties) + " waits for what it holds back itself";
        return who + ": " + each(acts, names) + "." + waivers(waivers, names);
    }

    static String handshake(List<Precondition> acts, Names names) {
        return each(acts, names) + ": both can be done at the same moment.";
    }

    private static String each(List<Precondition> acts, Names names) {
        return acts.stream()
                .map(a -> names.holders(a, "holds back ") + names.say(a.consequent()) + " until "
                        + names.say(a.condition()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String waivers(Waivers waivers, Names names) {
        List<List<Precondition>> found = waivers.found();
        if (found.isEmpty()) {
            return waivers.most() < Deadlock.MOST_WAIVED ? " It is too large to try what would free it." : "";
        }
        return " It comes free if "
                + found.stream()
                        .map(set -> set.stream()
                                .map(a -> names.holders(a, "stops waiting for ") + names.say(a.condition()))
                                .distinct()
                                .collect(Collectors.joining(" and ")))
                        .distinct()
                        .collect(Collectors.joining(", or if "))
                + ".";
    }
}
