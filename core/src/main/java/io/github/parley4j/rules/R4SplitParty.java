package io.github.parley4j.rules;

import io.github.parley4j.logic.Split;
import io.github.parley4j.model.Act;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** The voices of one party say the same. */
final class R4SplitParty extends Standard {
    R4SplitParty() {
        super("R4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Stream<Finding> answers = Replies.contradictory(scene, pair -> !Split.oneVoice(pair.get(0), pair.get(1)))
                .map(pair -> finding(split(scene, pair), pair));
        Stream<Finding> stances = Split.in(scene.negotiation)
                .map(s -> List.of(s.yes().act(), s.no().act()))
                .map(pair -> finding(split(scene, pair), pair));
        return Stream.concat(answers, stances);
    }

    private static String split(Scene scene, List<? extends Act> pair) {
        return "One party speaks with two voices: " + scene.names.holders(pair.get(0)) + " is for it ("
                + pair.get(0).id() + "), " + scene.names.holders(pair.get(1)) + " against or not yet ("
                + pair.get(1).id() + ").";
    }
}
