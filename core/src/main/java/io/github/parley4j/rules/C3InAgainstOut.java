package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Requirements;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.logic.TermIndex;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.rules.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one must have is not what another rules out. */
final class C3InAgainstOut extends Standard {
    C3InAgainstOut() {
        super("C3", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        TermIndex<Demand> out = new TermIndex<>();
        distinct(scene, Mode.MUST_EXCLUDE).forEach(d -> d.term().leaves().forEach(leaf -> out.add(leaf, d)));
        return distinct(scene, Mode.MUST_INCLUDE)
                .flatMap(in -> Contents.sure(in.term())
                        .flatMap(term -> out.maybeIn(term)
                                .distinct()
                                .filter(no ->
                                        Subsumption.matches(term, Literals.normal(no.term())) && mayBeOne(in, term, no))
                                .map(no -> finding(
                                        scene.names.holders(in) + " must have " + scene.names.quote(term)
                                                + " in an agreement; " + scene.names.holders(no) + " rules out "
                                                + scene.names.say(no.term()) + ".",
                                        in,
                                        no))));
    }

    /** Talks of others are other talks. */
    private static boolean mayBeOne(Demand in, SimpleTerm term, Demand no) {
        Set<String> there = parties(no, no.term().leaves());
        Set<String> here = parties(in, List.of(term));
        return !(term instanceof Process)
                || here.isEmpty()
                || there.isEmpty()
                || here.stream().anyMatch(there::contains);
    }

    /** Holders and obligors; none if nobody is to do it. */
    private static Set<String> parties(Demand demand, List<SimpleTerm> terms) {
        Set<String> obliged = terms.stream().flatMap(t -> t.obligors().stream()).collect(Collectors.toSet());
        if (!obliged.isEmpty()) {
            obliged.addAll(Names.parties(demand));
        }
        return obliged;
    }

    /** Each demand of each holder once, however often it is repeated. */
    private static Stream<Demand> distinct(Scene scene, Mode mode) {
        Map<List<Object>, Demand> first = new LinkedHashMap<>();
        Requirements.of(scene.negotiation).stream()
                .filter(d -> d.mode() == mode)
                .forEach(d -> first.putIfAbsent(List.of(d.holders(), Literals.normal(d.term())), d));
        return first.values().stream();
    }
}
