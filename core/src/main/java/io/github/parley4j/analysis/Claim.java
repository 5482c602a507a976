package io.github.parley4j.analysis;

import io.github.parley4j.analysis.StickingPoints.Cell;
import io.github.parley4j.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One stance of a party, however often it takes it.
 *
 * @param cell the last time that it does, as far as dates tell
 * @param surely a day on or after which it surely was taken, the last that is known; without a date none
 * @param maybe the last day on which it may have been taken; without a date any day
 */
record Claim(Cell cell, LocalDate surely, LocalDate maybe) {
    static Claim of(Cell cell, Optional<PartialDate> when) {
        return new Claim(
                cell,
                when.flatMap(PartialDate::earliest).orElse(LocalDate.MIN),
                when.flatMap(PartialDate::latest).orElse(LocalDate.MAX));
    }

    /** The same stance taken twice. */
    Claim and(Claim again) {
        return new Claim(
                again.surely.isAfter(surely) ? again.cell : cell,
                again.surely.isAfter(surely) ? again.surely : surely,
                again.maybe.isAfter(maybe) ? again.maybe : maybe);
    }

    /** Whether this was surely said after the last time that the other may have been, on the same thing. */
    boolean replaces(Claim other) {
        return surely.isAfter(other.maybe) && Values.related(cell.term(), other.cell.term());
    }
}
