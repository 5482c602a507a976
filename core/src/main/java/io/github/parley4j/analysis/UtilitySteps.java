package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Concessions.Kind;
import io.github.parley4j.analysis.Concessions.Move;
import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Dating;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Classifies the steps between a party's offers by what both are worth to it and to the others. */
final class UtilitySteps {
    private UtilitySteps() {}

    static List<Move> of(Negotiation negotiation, Map<String, ToDoubleFunction<Term>> utilities) {
        Dating dating = new Dating(negotiation);
        Map<String, ToDoubleFunction<Term>> sorted = new TreeMap<>(utilities);
        return sorted.entrySet().stream()
                .flatMap(party -> {
                    List<Proposal> offers = offers(negotiation, dating, party.getKey());
                    return IntStream.range(1, offers.size())
                            .filter(i -> Contents.before(dating.of(offers.get(i - 1)), dating.of(offers.get(i))))
                            .boxed()
                            .flatMap(i -> sorted.entrySet().stream()
                                    .filter(other -> !other.equals(party))
                                    .map(other -> move(party, other, offers.get(i - 1), offers.get(i))));
                })
                .toList();
    }

    private static List<Proposal> offers(Negotiation negotiation, Dating dating, String party) {
        return negotiation.proposals().stream()
                .filter(p -> p.heldBy(party) && dating.of(p).isPresent())
                .sorted(Comparator.comparing(
                        p -> dating.of(p).flatMap(PartialDate::earliest).orElse(LocalDate.MIN)))
                .toList();
    }

    private static Move move(
            Map.Entry<String, ToDoubleFunction<Term>> party,
            Map.Entry<String, ToDoubleFunction<Term>> other,
            Proposal from,
            Proposal to) {
        return new Move(
                party.getKey(),
                Optional.of(other.getKey()),
                from.toString(),
                to.toString(),
                kind(gain(party.getValue(), from, to), gain(other.getValue(), from, to)),
                List.of(from, to));
    }

    private static double gain(ToDoubleFunction<Term> utility, Proposal from, Proposal to) {
        return utility.applyAsDouble(whole(to)) - utility.applyAsDouble(whole(from));
    }

    private static Term whole(Proposal proposal) {
        List<Term> contents = proposal.contents();
        return contents.size() == 1
                ? contents.get(0)
                : AllOf.builder().terms(contents).build();
    }

    static Kind kind(double own, double other) {
        boolean flat = Math.abs(own) < Concessions.THRESHOLD;
        if (flat && Math.abs(other) < Concessions.THRESHOLD) {
            return Kind.SILENT;
        }
        if (flat && other > 0) {
            return Kind.NICE;
        }
        if (own > 0) {
            return other > 0 ? Kind.FORTUNATE : Kind.SELFISH;
        }
        return own < 0 && other >= 0 ? Kind.CONCESSION : Kind.UNFORTUNATE;
    }
}
