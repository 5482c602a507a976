package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Credibility.Fear;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds threats and commitments of one party for which there is no word but that of another. */
final class Fears {
    private Fears() {}

    static List<Fear> in(Negotiation negotiation, Names names) {
        return negotiation.acts().stream()
                .filter(a -> a instanceof Threat || a instanceof Commitment)
                .flatMap(a -> teller(a).stream()
                        .flatMap(teller -> Names.parties(a).stream().map(of -> fear(names, a, teller, of))))
                .toList();
    }

    /** The one party to which every piece of evidence is attributed, if it does not hold the act itself. */
    private static Optional<String> teller(Act act) {
        List<Optional<String>> sources =
                act.evidence().stream().map(Fears::source).distinct().toList();
        return sources.size() == 1 ? sources.get(0).filter(source -> !act.heldBy(source)) : Optional.empty();
    }

    /** Who says so: the last of the chain, which is the innermost. */
    private static Optional<String> source(Evidence evidence) {
        List<Attribution> chain = evidence.attribution();
        return chain.isEmpty() ? Optional.empty() : chain.get(chain.size() - 1).party();
    }

    private static Fear fear(Names names, Act act, String teller, String of) {
        boolean after = Stream.concat(act.waitsFor().stream(), act.regardlessOf().stream())
                .flatMap(t -> t.leaves().stream())
                .anyMatch(t -> isPartOf(t, teller));
        String then = act.waitsFor().stream()
                .map(t -> " once there is " + t)
                .findFirst()
                .orElse("");
        String sentence = names.of(teller) + " expects of " + names.of(of) + " "
                + act.contents().get(0) + then + (after ? ", after its own part is done." : ".");
        return new Fear(teller, of, act, after, sentence);
    }

    private static boolean isPartOf(SimpleTerm term, String party) {
        return term.obligors().contains(party) || Subsumption.matches(term, Process.agreement());
    }
}
