package io.github.parley4j.analysis;

import io.github.parley4j.analysis.Pressure.Push;
import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from acts who presses whom. */
final class Pushes {
    private final Negotiation negotiation;
    private final Names names;
    private final Set<String> sides = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    Pushes(Negotiation negotiation) {
        this.negotiation = negotiation;
        names = new Names(negotiation);
        negotiation
                .participations()
                .forEach(p -> (p.role() == ParticipationRole.PRINCIPAL ? sides : others).add(p.party()));
        others.removeAll(sides);
    }

    List<Push> all() {
        return negotiation.acts().stream()
                .flatMap(a -> Names.parties(a).stream().flatMap(from -> pushes(a, from)))
                .toList();
    }

    /**
     * It goes through whoever is asked or obliged to act, if it depends on what others do, or if what is asked of one is
     * others' to do; else only those who are no side press.
     */
    private Stream<Push> pushes(Act act, String from) {
        Optional<Term> sought = sought(act);
        if (sought.isEmpty()) {
            return Stream.of();
        }
        Set<String> holders = Set.copyOf(Names.parties(act));
        Set<String> asked = less(act.addressees(), holders);
        Set<String> obliged = less(obligors(act.contents()), holders);
        Set<String> depends = less(obligors(act.waitsFor()), holders);
        Set<String> means = union(asked, obliged);
        if (!means.isEmpty() && !less(depends, means).isEmpty()) {
            return through(act, from, means, less(depends, means), sought.get());
        }
        if (!asked.isEmpty() && !less(obliged, asked).isEmpty()) {
            return through(act, from, asked, less(obliged, asked), sought.get());
        }
        return others.contains(from)
                ? union(means, depends).stream().map(to -> push(act, from, Optional.empty(), to, sought.get()))
                : Stream.of();
    }

    private static Optional<Term> sought(Act act) {
        if (act instanceof Demand d) {
            return Optional.of(d.mode() == Demand.Mode.MUST_EXCLUDE ? Not.of(d.term()) : d.term());
        }
        if (act instanceof Precondition p) {
            return Optional.of(p.condition());
        }
        return act instanceof Threat t ? Optional.of(t.term()) : Optional.empty();
    }

    private Stream<Push> through(Act act, String from, Set<String> means, Set<String> ends, Term sought) {
        return means.stream().flatMap(m -> ends.stream().map(end -> push(act, from, Optional.of(m), end, sought)));
    }

    private Push push(Act act, String from, Optional<String> through, String to, Term sought) {
        String condition = act.waitsFor().stream()
                .filter(t -> !t.equals(sought))
                .map(t -> " if " + names.say(t))
                .collect(Collectors.joining());
        String sentence = names.of(from) + " presses " + names.of(to)
                + through.map(t -> " through " + names.of(t)).orElse("") + ": " + names.say(sought) + condition + ".";
        return new Push(from, through, to, sought, act, sentence);
    }

    private static List<String> obligors(List<Term> terms) {
        return terms.stream()
                .flatMap(t -> t.leaves().stream())
                .flatMap(t -> t.obligors().stream())
                .toList();
    }

    private static Set<String> less(Collection<String> parties, Set<String> without) {
        Set<String> rest = new LinkedHashSet<>(parties);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }
}
