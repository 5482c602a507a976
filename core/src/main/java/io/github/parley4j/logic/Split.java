package io.github.parley4j.logic;

import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import java.util.ArrayList;
import java.util.Collections;
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
     * Finds them.
     *
     * @param negotiation the negotiation
     * @return the splits, by party and issue in order of appearance
     */
    public static Stream<Split> in(Negotiation negotiation) {
        return among(Stances.in(negotiation));
    }

    /**
     * Finds them. What a voice surely took back later does not count; each stance of a voice counts once.
     *
     * @param stances what the acts of a negotiation are for and against
     * @return the splits, by party and issue in order of appearance
     */
    public static Stream<Split> among(Stream<Stance> stances) {
        Map<List<String>, List<Stance>> byParty = new LinkedHashMap<>();
        stances.forEach(s -> Names.parties(s.act())
                .forEach(
                        party -> byParty.computeIfAbsent(List.of(party, s.term().issue()), k -> new ArrayList<>())
                                .add(s)));
        return byParty.entrySet().stream()
                .flatMap(e -> among(e.getValue(), e.getKey().get(0)));
    }

    private static Stream<Split> among(List<Stance> group, String party) {
        List<Stance> yes = distinct(group, true);
        List<Stance> no = distinct(group, false);
        List<Stance> still = notReplaced(no, yes);
        List<Split> splits = new ArrayList<>();
        for (Stance s : notReplaced(yes, no)) {
            for (Stance o : still) {
                if (!oneVoice(s.act(), o.act())
                        && Subsumption.matches(s.term(), o.term())
                        && !wantsOfOthers(s, o)
                        && !waitsToo(s, o)) {
                    splits.add(new Split(party, s, o));
                }
            }
        }
        return splits.stream();
    }

    private static List<Stance> notReplaced(List<Stance> stances, List<Stance> contrary) {
        List<Stance> rest = new ArrayList<>();
        for (Stance s : stances) {
            if (!isReplaced(s, contrary)) {
                rest.add(s);
            }
        }
        return rest;
    }

    private static boolean isReplaced(Stance s, List<Stance> contrary) {
        for (Stance later : contrary) {
            if (replaces(later, s)) {
                return true;
            }
        }
        return false;
    }

    /** Who demands a thing of nobody in particular may itself hold its own part of it back. */
    private static boolean wantsOfOthers(Stance yes, Stance no) {
        return yes.act() instanceof Demand
                && no.act() instanceof Precondition
                && yes.term().obligors().isEmpty();
    }

    /**
     * Who is ready once something happens waits as well as who is not before it does; and who is set on coming to terms has
     * not given up the terms.
     */
    private static boolean waitsToo(Stance yes, Stance no) {
        Act act = yes.act();
        boolean conditional = !act.waitsFor().isEmpty();
        boolean aim = (act instanceof Demand || act instanceof Commitment) && yes.term() instanceof Process;
        return no.side() == Stances.Side.NOT_YET && (conditional || aim);
    }

    /** Whether one voice says so later, and the contrary. */
    static boolean replaces(Stance later, Stance s) {
        return later.isFor() != s.isFor()
                && oneVoice(later.act(), s.act())
                && Contents.before(s.act().when(), later.act().when())
                && (s.isFor()
                        ? Subsumption.matches(s.term(), later.term())
                        : Subsumption.matches(later.term(), s.term()));
    }

    private static List<Stance> distinct(List<Stance> group, boolean isFor) {
        return latest(group.stream().filter(s -> s.isFor() == isFor));
    }

    /** Each stance of each voice once, the latest, so that repeated statements do not multiply. */
    static List<Stance> latest(Stream<Stance> stances) {
        Map<List<Object>, Stance> first = new LinkedHashMap<>();
        stances.forEach(s -> first.merge(
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
        return !Collections.disjoint(a.holders(), b.holders());
    }
}
