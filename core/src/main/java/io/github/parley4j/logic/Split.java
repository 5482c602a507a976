package io.github.parley4j.logic;

import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two voices of one party on one thing: one for it, the other against it or not yet for it.
 *
 * @param party the id of the party
 * @param yes who is for it
 * @param no who is not
 */
public record Split(String party, Stance yes, Stance no) {
    /**
     * Finds them. What a voice surely took back later does not count; each stance of a voice counts once.
     *
     * @param negotiation the negotiation
     * @return the splits, by party and issue in order of appearance
     */
    public static Stream<Split> in(Negotiation negotiation) {
        Map<List<String>, List<Stance>> byParty = new LinkedHashMap<>();
        Stances.in(negotiation)
                .forEach(s -> Names.parties(s.act())
                        .forEach(party -> byParty.computeIfAbsent(
                                        List.of(party, s.term().issue()), k -> new ArrayList<>())
                                .add(s)));
        return byParty.entrySet().stream()
                .flatMap(e -> among(e.getValue(), e.getKey().get(0)));
    }

    private static Stream<Split> among(List<Stance> group, String party) {
        List<Stance> yes = distinct(group, true);
        List<Stance> no = distinct(group, false);
        return yes.stream()
                .filter(s -> no.stream().noneMatch(o -> replaces(o, s)))
                .flatMap(s -> no.stream()
                        .filter(o -> !oneVoice(s.act(), o.act()) && Subsumption.matches(s.term(), o.term()))
                        .filter(o -> !wantsOfOthers(s, o))
                        .filter(o -> yes.stream().noneMatch(t -> replaces(t, o)))
                        .map(o -> new Split(party, s, o)));
    }

    /** Who demands a thing of nobody in particular may itself hold its own part of it back. */
    private static boolean wantsOfOthers(Stance yes, Stance no) {
        return yes.act() instanceof Demand
                && no.act() instanceof Precondition
                && yes.term().obligors().isEmpty();
    }

    /** Whether one voice says so later, and the contrary. */
    private static boolean replaces(Stance later, Stance s) {
        return oneVoice(later.act(), s.act())
                && Contents.before(s.act().when(), later.act().when())
                && (s.isFor()
                        ? Subsumption.matches(s.term(), later.term())
                        : Subsumption.matches(later.term(), s.term()));
    }

    /** Each stance of each voice once, the latest, so that repeated statements do not multiply. */
    private static List<Stance> distinct(List<Stance> group, boolean isFor) {
        Map<List<Object>, Stance> first = new LinkedHashMap<>();
        group.stream()
                .filter(s -> s.isFor() == isFor)
                .forEach(s -> first.merge(
                        List.of(s.act().holders(), Literals.normal(s.term())),
                        s,
                        (a, b) -> Contents.before(a.act().when(), b.act().when()) ? b : a));
        return List.copyOf(first.values());
    }

    /**
     * Tells whether two acts have a holder in common.
     *
     * @param a an act
     * @param b another
     * @return whether the same voice of a party says both
     */
    public static boolean oneVoice(Act a, Act b) {
        return a.holders().stream().anyMatch(b.holders()::contains);
    }
}
