package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A day as far as a source gives it: the year, the month or the day may be missing, and none is ever invented.
 *
 * <p>Prints and parses as EDTF (ISO 8601-2:2019): {@code 2024-02-13}, {@code 2024-02}, {@code XXXX-10-07} when the source
 * has no year, {@code ?} uncertain, {@code ~} approximate, {@code %} both.
 */
@Value.Immutable
@JsonDeserialize(builder = PartialDate.Builder.class)
public sealed interface PartialDate permits ImmutablePartialDate {

    /** {@return the year, 0–9999} */
    @JsonProperty
    OptionalInt year();

    /** {@return the month, 1–12} */
    @JsonProperty
    OptionalInt month();

    /** {@return the day of the month, 1–31} */
    @JsonProperty
    OptionalInt day();

    /** {@return whether the source rounds it: around 7 October} */
    @Value.Default
    @JsonProperty
    default boolean approximate() {
        return false;
    }

    /** {@return whether the source doubts it} */
    @Value.Default
    @JsonProperty
    default boolean uncertain() {
        return false;
    }

    /** {@return the words, as printed: {@code "Tuesday"}} */
    @JsonProperty
    Optional<String> text();

    /**
     * Makes a full date.
     *
     * @param date the day
     * @return the date
     */
    static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Makes a full date.
     *
     * @param year the year, 0–9999
     * @param month the month, 1–12
     * @param day the day of the month
     * @return the date
     */
    static PartialDate of(int year, int month, int day) {
        return builder().year(year).month(month).day(day).build();
    }

    /**
     * Makes a date without a year.
     *
     * @param month the month, 1–12
     * @param day the day of the month
     * @return the date
     */
    static PartialDate ofMonthDay(int month, int day) {
        return builder().month(month).day(day).build();
    }

    /**
     * Keeps words that name a day without any number: {@code "Tuesday"}.
     *
     * @param text the words
     * @return the date
     */
    static PartialDate ofText(String text) {
        return builder().text(text).build();
    }

    /**
     * Reads EDTF.
     *
     * @param edtf such as {@code 2024-02-13}, {@code XXXX-10-07} or {@code 2024-02~}
     * @return the date
     * @throws IllegalArgumentException if it is written otherwise
     */
    static PartialDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    /** {@return the first day it can mean; absent without a year} */
    @Value.Lazy
    default Optional<LocalDate> earliest() {
        return Edtf.earliest(this);
    }

    /** {@return the last day it can mean; absent without a year} */
    @Value.Lazy
    default Optional<LocalDate> latest() {
        return Edtf.latest(this);
    }

    /**
     * Compares what is sure.
     *
     * @param other another date
     * @return whether every day this one can mean lies before every day the other can mean; false in doubt
     */
    default boolean isSurelyBefore(PartialDate other) {
        Optional<LocalDate> end = latest();
        Optional<LocalDate> start = other.earliest();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** Refuses a day that no calendar has; {@code build()} calls it. */
    @Value.Check
    default void check() {
        Edtf.check(this);
    }

    /** {@return the date in EDTF; also {@code toString}} */
    default String summary() {
        return Edtf.write(this);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartialDate}. */
    final class Builder extends ImmutablePartialDate.Builder {
        Builder() {}
    }
}
