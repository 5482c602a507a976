package io.github.parley4j.rules;

import io.github.parley4j.logic.Contents;
import io.github.parley4j.logic.Figures;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Range;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is told of one thing.
 *
 * @param id the id of the act, meeting or figure
 * @param what what it says, comparable between sources
 * @param when when it was said or took place
 * @param words says what it says, for a sentence
 * @param evidence where it is told
 * @param said whether a source is certain that it is so
 * @param denied whether a source is certain that it is not
 */
record Report(
        String id,
        Supplier<List<Object>> what,
        Optional<PartialDate> when,
        Supplier<String> words,
        List<Evidence> evidence,
        boolean said,
        boolean denied) {

    static Report of(Act act, Scene scene) {
        return of(act.id(), () -> what(act), act.when(), () -> scene.names.the(act), act.evidence());
    }

    private static List<Object> what(Act act) {
        Object kind = act instanceof Demand d
                ? d.mode()
                : act instanceof Precondition p
                        ? List.of(p.logic(), p.order())
                        : act instanceof Response r ? List.of(r.kind(), r.to()) : "";
        return List.of(
                act.getClass(),
                kind,
                Set.copyOf(act.holders()),
                act.contents().stream().map(Literals::normal).toList(),
                act.waitsFor().stream().map(Literals::normal).toList());
    }

    static Report of(Figure f) {
        List<Object> what = List.of(
                Figures.lower(f.measure()),
                Figures.lower(f.subject().orElse("")),
                f.interval(),
                Range.of(f.quantity()),
                f.quantity().fullUnit());
        return of(f.id(), () -> what, Optional.empty(), () -> Figures.say(f), f.evidence());
    }

    /** A meeting of a stated time that was called off is denied. */
    static Report of(Meeting m, Scene scene) {
        boolean dated = m.time().isPresent() || m.timeText().isPresent();
        boolean off = dated && m.status() == Meeting.Status.CANCELLED;
        boolean on = m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.ONGOING;
        List<Object> what = List.of("meeting", Set.copyOf(m.participants()), m.timeText());
        Report told = of(m.id(), () -> what, m.time(), () -> scene.meeting(m), m.evidence());
        return new Report(
                m.id(),
                told.what,
                m.time(),
                told.words,
                m.evidence(),
                on && (told.said || m.evidence().isEmpty()),
                off || told.denied);
    }

    private static Report of(
            String id,
            Supplier<List<Object>> what,
            Optional<PartialDate> when,
            Supplier<String> words,
            List<Evidence> evidence) {
        return new Report(
                id, what, when, words, evidence, has(evidence, Factuality.CT_PLUS), has(evidence, Factuality.CT_MINUS));
    }

    private static boolean has(List<Evidence> evidence, Factuality factuality) {
        return evidence.stream().anyMatch(e -> e.factuality() == factuality);
    }

    /** Whether one says and the other denies it, of one time. */
    boolean clashes(Report other) {
        return ((said && other.denied) || (denied && other.said))
                && !Contents.before(when, other.when)
                && !Contents.before(other.when, when);
    }
}
