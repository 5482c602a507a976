package io.github.parley4j.model;

/** Whether what is reported happens, will happen, might happen or is long past; after PLOVER's auxiliary modes. */
public enum Reality {
    /** It is so, or has just happened. */
    ACTUAL,
    /** It is to come. */
    FUTURE,
    /** It is only supposed. */
    HYPOTHETICAL,
    /** It belongs to an earlier round or to background. */
    HISTORICAL
}
