package io.github.parley4j.extract.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a printed number bounds the true one. */
public enum Bound {
    /** The number itself. */
    EXACT,
    /** Near it, on either side. */
    ABOUT,
    /** Near it, below. */
    NEARLY,
    /** It or more. */
    AT_LEAST,
    /** It or less. */
    UP_TO,
    /** Of its order of size or more. */
    ORDER;

    @Nullable
    BigDecimal min(BigDecimal value) {
        return this == UP_TO ? null : value;
    }

    @Nullable
    BigDecimal max(BigDecimal value) {
        return this == AT_LEAST || this == ORDER ? null : value;
    }

    /** The bound of a hedge within a hedge: "at least about" is AT_LEAST. */
    Bound with(Bound inner) {
        return inner == EXACT || this == AT_LEAST || this == UP_TO ? this : inner;
    }
}
