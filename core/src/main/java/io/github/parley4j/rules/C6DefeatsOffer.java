package io.github.parley4j.rules;

import io.github.parley4j.logic.Defeat;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** Nobody is bound or set, whatever is agreed, to do what an offer excludes. */
final class C6DefeatsOffer extends Standard {
    C6DefeatsOffer() {
        super("C6", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return Defeat.in(scene.negotiation).map(d -> finding(d.sentence(scene.names), d.act(), d.proposal()));
    }
}
