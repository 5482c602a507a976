package io.github.parley4j.merge;

import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A thing and the negotiation that lists it. Two things of one negotiation are never one: whoever wrote it kept them
 * apart.
 *
 * @param in the number of the negotiation
 * @param value the thing
 * @param <T> the sort of thing
 */
record Known<T>(int in, T value) {
    static <T> List<Known<T>> all(List<Negotiation> negotiations, Function<Negotiation, List<T>> list) {
        return IntStream.range(0, negotiations.size())
                .boxed()
                .flatMap(i -> list.apply(negotiations.get(i)).stream().map(value -> new Known<>(i, value)))
                .toList();
    }
}
