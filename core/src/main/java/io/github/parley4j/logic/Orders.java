package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the parties want of the order and the dates of what is proposed: preconditions, and demands with a deadline.
 *
 * <p>What must come together ({@code CONCURRENT}) sets no bound, since a proposal in phases takes it apart.
 */
public final class Orders {
    private record Wish(int number, Act act, SimpleTerm term) {}

    /** What is wanted of one thing: found by what has to come first, or because it has a day. */
    private record Wishes(SimpleTerm term, TermIndex<Wish> after, List<Wish> dated) {}

    private final Map<Term, Wishes> of = new HashMap<>();
    private final TermIndex<Wishes> wishes = new TermIndex<>();
    private final Names names;
    private int count;

    /**
     * Gathers what is wanted, each wish of each holder once.
     *
     * @param acts the acts of a negotiation
     * @param names the names of those who hold them
     */
    public Orders(List<? extends Act> acts, Names names) {
        this.names = names;
        Set<List<Object>> seen = new HashSet<>();
        for (Act act : acts.stream().sorted(Comparator.comparing(Act::id)).toList()) {
            if (act instanceof Precondition p && isOrder(p)) {
                if (seen.add(List.of(p.holders(), p.order(), normal(p.consequent()), normal(p.condition())))) {
                    Contents.sure(normal(p.consequent())).forEach(c -> add(p, Contents.ownedBy(parties(p), c)));
                }
            } else if (act instanceof Demand d && d.mode() == Demand.Mode.MUST_INCLUDE) {
                Contents.sure(d.term())
                        .filter(t -> t.deadline().isPresent())
                        .filter(t -> seen.add(List.of(d.holders(), t)))
                        .forEach(t -> of(t).dated.add(new Wish(count++, d, t)));
            }
        }
    }

    /**
     * Adds to a timetable what is wanted of its legs.
     *
     * @param timetable the timetable
     * @return whether there may be any
     */
    public boolean addTo(Timetable timetable) {
        List<Term> parts = timetable.terms.stream().flatMap(Literals::in).toList();
        List<Wish> concerning = parts.stream()
                .flatMap(wishes::maybeIn)
                .distinct()
                .filter(of -> !timetable.legsWith(of.term).isEmpty())
                .flatMap(of -> Stream.concat(parts.stream().flatMap(of.after::maybeIn), of.dated.stream()))
                .distinct()
                .sorted(Comparator.comparingInt(Wish::number))
                .toList();
        concerning.forEach(wish -> add(wish, timetable));
        return !concerning.isEmpty();
    }

    private void add(Wish wish, Timetable timetable) {
        if (wish.act instanceof Precondition p) {
            timetable
                    .legsWith(wish.term)
                    .forEach(later -> Contents.sure(normal(p.condition()))
                            .forEach(first -> timetable
                                    .firstWith(first)
                                    .filter(earlier -> !earlier.equals(later))
                                    .ifPresent(earlier ->
                                            timetable.after(later, earlier, gap(p), why(p, first, wish.term)))));
        } else {
            timetable
                    .firstWith(normal(wish.term))
                    .ifPresent(leg -> timetable.by(
                            leg,
                            wish.term.deadline(),
                            new Timetable.Bound(wish.act, names.holders(wish.act, "demands ") + names.say(wish.term))));
        }
    }

    private Timetable.Bound why(Precondition p, SimpleTerm first, SimpleTerm then) {
        return new Timetable.Bound(p, names.holders(p, "wants ") + names.say(first) + " before " + names.say(then));
    }

    private static long gap(Precondition p) {
        return p.order() == Precondition.Order.BEFORE ? 1 : 0;
    }

    private static boolean isOrder(Precondition p) {
        return p.logic() != Precondition.Logic.SUFFICIENT && p.order() != Precondition.Order.CONCURRENT;
    }

    private void add(Precondition p, SimpleTerm term) {
        Wish wish = new Wish(count++, p, term);
        Contents.sure(normal(p.condition())).forEach(first -> of(term).after.add(first, wish));
    }

    private Wishes of(SimpleTerm term) {
        return of.computeIfAbsent(normal(term), k -> {
            Wishes all = new Wishes((SimpleTerm) k, new TermIndex<>(), new ArrayList<>());
            wishes.add(all.term, all);
            return all;
        });
    }

    private static List<String> parties(Act act) {
        return Names.parties(act);
    }

    private static Term normal(Term term) {
        return Literals.normal(term);
    }
}
