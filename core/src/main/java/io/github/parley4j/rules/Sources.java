package io.github.parley4j.rules;

import io.github.parley4j.model.Attribution;

/** Who stands behind a report. */
final class Sources {
    private Sources() {}

    /** Whether the source gives no name. */
    static boolean isNameless(Attribution.Type type) {
        return type == Attribution.Type.ANONYMOUS_OFFICIAL || type == Attribution.Type.ANONYMOUS_SOURCE;
    }
}
