package io.github.parley4j.merge;

import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.StickingPoint;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How things of one sort are compared and put together.
 *
 * @param id gives the id
 * @param evidence gives what it rests on
 * @param copy copies it with another id and other evidence
 * @param bare leaves out what differs between sources that say the same
 * @param known whether enough is said of it to recognise it elsewhere
 * @param <T> the sort
 */
record Sort<T>(
        Function<T, String> id,
        Function<T, List<Evidence>> evidence,
        Copy<T> copy,
        UnaryOperator<T> bare,
        Predicate<T> known) {

    private static final TermEdit BARE = new TermEdit(UnaryOperator.identity(), false);

    /** Copies with another id and other evidence. */
    interface Copy<T> {
        T of(T value, String id, List<Evidence> evidence);
    }

    /** Two meetings are one if all that is said of them is, and their day and year are known. */
    static final Sort<Meeting> MEETINGS = new Sort<>(
            Meeting::id,
            Meeting::evidence,
            (m, id, evidence) ->
                    Meeting.builder().copy(m).id(id).evidence(evidence).build(),
            m -> Meeting.builder().copy(m).timeText(Optional.empty()).build(),
            m -> m.time()
                    .filter(t -> t.year().isPresent() && t.day().isPresent())
                    .isPresent());

    /** Two figures are one if they count the same over the same time and give the same number. */
    static final Sort<Figure> FIGURES = new Sort<>(
            Figure::id,
            Figure::evidence,
            (f, id, evidence) ->
                    Figure.builder().copy(f).id(id).evidence(evidence).build(),
            f -> Figure.builder().copy(f).quantity(BARE.of(f.quantity())).build(),
            f -> true);

    /** Two sticking points are one if they are the same issue, in whichever words. */
    static final Sort<StickingPoint> STICKING_POINTS = new Sort<>(
            StickingPoint::id,
            StickingPoint::evidence,
            (p, id, evidence) ->
                    StickingPoint.builder().copy(p).id(id).evidence(evidence).build(),
            p -> StickingPoint.builder().copy(p).text(Optional.empty()).build(),
            p -> true);

    /** Two past deals are one if all that is said of them is, and when they were made or held is known. */
    static final Sort<Agreement> AGREEMENTS = new Sort<>(
            Agreement::id,
            Agreement::evidence,
            (a, id, evidence) ->
                    Agreement.builder().copy(a).id(id).evidence(evidence).build(),
            a -> Agreement.builder()
                    .copy(a)
                    .terms(a.terms().stream().<Term>map(BARE::of).toList())
                    .build(),
            a -> a.signed().or(a::effective).isPresent());
}
