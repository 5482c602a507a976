package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Side;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.SimpleTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A party for, against or not yet for a value (0: left open, 9: for ever) of a thing. */
record Said(String party, String thing, Side side, int value, String date) {
    static final int OPEN = 0;
    static final int FOR_EVER = 9;

    /** Days of one year as numbers, from first to last; unknown: none. */
    static final Map<String, int[]> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("", new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
        DAYS.put("2024-05-01", new int[] {501, 501});
        DAYS.put("2024-05-20", new int[] {520, 520});
        DAYS.put("2024-05", new int[] {501, 531});
        DAYS.put("2024-06-03", new int[] {603, 603});
        DAYS.put("2024-06", new int[] {601, 630});
        DAYS.put("2024", new int[] {101, 1231});
    }

    boolean sameStance(Said other) {
        return party.equals(other.party) && thing.equals(other.thing) && side == other.side && value == other.value;
    }

    boolean onOneThing(Said other) {
        return party.equals(other.party) && thing.equals(other.thing);
    }

    boolean surelyAfter(Said other) {
        return days()[0] > other.days()[1];
    }

    private int[] days() {
        return DAYS.getOrDefault(date, new int[2]);
    }

    String stance() {
        return party + " " + side + " " + thing + " " + value;
    }

    SimpleTerm term() {
        SimpleTerm term = thing.equals("stop") ? stop() : level();
        return side == Side.NOT_YET ? term.by("all") : term;
    }

    private SimpleTerm stop() {
        return value == OPEN
                ? Cessation.ceasefire()
                : value == FOR_EVER ? Cessation.permanent() : Cessation.pause(value, "day");
    }

    private SimpleTerm level() {
        Measure rise = Measure.builder()
                .copy(Measure.of("price-supply", Direction.RAISE))
                .parameter(thing)
                .build();
        return value == OPEN
                ? rise
                : Measure.builder()
                        .copy(rise)
                        .value(Quantity.exactly(value, "percent"))
                        .build();
    }

    Act act(String id) {
        Optional<PartialDate> when = Optional.of(date).filter(d -> !d.isEmpty()).map(PartialDate::parse);
        return side == Side.NOT_YET
                ? Precondition.builder()
                        .id(id)
                        .consequent(term())
                        .condition(Cessation.builder().issue("other").build())
                        .when(when)
                        .build()
                        .by(party)
                : Demand.builder()
                        .id(id)
                        .term(term())
                        .mode(side == Side.FOR ? Demand.Mode.MUST_INCLUDE : Demand.Mode.MUST_EXCLUDE)
                        .when(when)
                        .build()
                        .by(party);
    }

    /** Whether whoever does this does the other: the same, or the other leaves the value open. */
    boolean contains(Said other) {
        return value == other.value || other.value == OPEN;
    }

    boolean isApart(Said other) {
        return value != other.value && value != OPEN && other.value != OPEN;
    }

    /** Each as one act, whose id is its place in the list. */
    static Negotiation negotiation(List<Said> talks) {
        List<Act> acts = new ArrayList<>();
        talks.forEach(said -> acts.add(said.act(String.valueOf(acts.size()))));
        return Negotiation.builder().id("n").acts(acts).build();
    }
}
