package io.github.parley4j.rules;

import io.github.parley4j.logic.Split;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** One voice gives one answer. */
final class R3YesAndNo extends Standard {
    R3YesAndNo() {
        super("R3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Replies.contradictory(scene, pair -> Split.oneVoice(pair.get(0), pair.get(1)))
                .map(pair -> finding(
                        scene.names.holders(pair.get(0), "gives both a yes and a no to ")
                                + pair.get(0)
                                        .to()
                                        .flatMap(scene::act)
                                        .map(scene.names::the)
                                        .orElse("it")
                                + ".",
                        pair));
    }
}
