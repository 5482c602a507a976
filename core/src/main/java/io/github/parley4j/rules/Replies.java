package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of responses to one act that contradict each other. */
final class Replies {
    private static final Set<Kind> YES = Set.of(Kind.ACCEPT, Kind.CONDITIONAL_ACCEPT);
    private static final Set<Kind> NO = Set.of(Kind.REJECT, Kind.WITHDRAWN);

    private Replies() {}

    /** A yes and a no to the same act by one party, neither surely later. */
    static Stream<List<Response>> contradictory(Scene scene, Predicate<List<Response>> wanted) {
        Map<String, List<Response>> byTarget = scene.negotiation.responses().stream()
                .filter(r -> r.to().isPresent())
                .collect(Collectors.groupingBy(r -> r.to().get(), LinkedHashMap::new, Collectors.toList()));
        return byTarget.values().stream()
                .flatMap(answers -> answers.stream()
                        .filter(yes -> YES.contains(yes.kind()))
                        .flatMap(yes -> answers.stream()
                                .filter(no -> NO.contains(no.kind()))
                                .filter(no -> oneParty(yes, no) && Contents.sameTime(yes, no))
                                .map(no -> List.of(yes, no))
                                .filter(wanted)));
    }

    static boolean oneParty(Act a, Act b) {
        return Names.parties(a).stream().anyMatch(b::heldBy);
    }
}
