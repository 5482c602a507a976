package io.github.parley4j.analysis;

import java.util.Optional;
import java.util.function.Supplier;

/** Worked out when first asked for, and then kept; for one thread. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> known = Optional.empty();

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T value = known.orElseGet(work);
        known = Optional.of(value);
        return value;
    }
}
