package io.github.parley4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Access;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Transfer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    private static final Selection FORTY = Selection.of("sailors", Quantity.exactly(40, "person"));
    private static final Access ACCESS = Access.builder()
            .what("grain")
            .rate(Quantity.exactly(300, "truck").per("day"))
            .build();
    private static final Transfer TRANSFER = Transfer.builder()
            .issue("sanctions")
            .what("oil")
            .quantity(Quantity.exactly(5, "usd"))
            .build();
    private static final Measure RISE = Cases.raise(5);

    /** The same subject, however different the numbers. */
    static Stream<SimpleTerm[]> same() {
        return Stream.of(
                pair(Release.of(40, "sailors"), Release.of(50, "sailors")),
                pair(Release.of(40, "sailors").by("port"), Release.of(50, "sailors")),
                pair(Release.of(40, "sailors"), Release.of(50, "sailors").by("port")),
                pair(Release.of(held("port")), Release.of(FORTY)),
                pair(Release.of(held("port")), Release.of(held("port"))),
                pair(
                        Release.of(40, "sailors").in("Bay"),
                        Release.of(50, "sailors").in("bay")),
                pair(ACCESS, Access.builder().copy(ACCESS).route("canal").build()),
                pair(TRANSFER, Transfer.builder().copy(TRANSFER).from("port").build()),
                pair(TRANSFER, Transfer.builder().copy(TRANSFER).to("port").build()),
                pair(RISE, Cases.raise(8)),
                pair(Cessation.pause(7, "day"), Cessation.pause(40, "day")));
    }

    static Stream<SimpleTerm[]> other() {
        return Stream.of(
                pair(
                        Release.of(40, "sailors").by("port"),
                        Release.of(50, "sailors").by("union")),
                pair(
                        Release.of(40, "sailors").in("Bay"),
                        Release.of(50, "sailors").in("Valley")),
                pair(Release.of(held("port")), Release.of(held("union"))),
                pair(
                        Release.of(FORTY),
                        Release.of(Selection.builder()
                                .copy(FORTY)
                                .addAttributes("ill")
                                .build())),
                pair(ACCESS, Access.builder().copy(ACCESS).what("fuel").build()),
                pair(
                        Access.builder().copy(ACCESS).route("canal").build(),
                        Access.builder().copy(ACCESS).route("road").build()),
                pair(TRANSFER, Transfer.builder().copy(TRANSFER).what("gas").build()),
                pair(
                        Transfer.builder().copy(TRANSFER).from("port").build(),
                        Transfer.builder().copy(TRANSFER).from("union").build()),
                pair(
                        Transfer.builder().copy(TRANSFER).to("port").build(),
                        Transfer.builder().copy(TRANSFER).to("union").build()),
                pair(RISE, Measure.builder().copy(RISE).parameter("overtime").build()),
                pair(
                        RISE,
                        Measure.builder()
                                .copy(RISE)
                                .direction(Measure.Direction.LOWER)
                                .build()),
                pair(RISE, Measure.builder().copy(RISE).issue("tariffs").build()),
                pair(Other.of("wages", "a rise"), RISE),
                pair(Other.of("wages", "a rise"), Other.of("wages", "a rise")));
    }

    private static SimpleTerm[] pair(SimpleTerm a, SimpleTerm b) {
        return new SimpleTerm[] {a, b};
    }

    private static Selection held(String by) {
        return Selection.builder().copy(FORTY).heldBy(by).build();
    }

    @ParameterizedTest
    @MethodSource("same")
    void theSameButForTheirNumbers(SimpleTerm a, SimpleTerm b) {
        assertThat(Values.oneSubject(a, b)).isTrue();
        assertThat(Values.oneSubject(b, a)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("other")
    void otherThings(SimpleTerm a, SimpleTerm b) {
        assertThat(Values.oneSubject(a, b)).isFalse();
        assertThat(Values.oneSubject(b, a)).isFalse();
    }

    @Test
    void numbersOfOneThingExcludeEachOtherAndAreRelated() {
        Release forty = Release.of(FORTY);
        Release fifty = Release.of(50, "sailors");
        assertThat(Values.exclusive(forty, fifty)).isTrue();
        assertThat(Values.exclusive(forty, forty)).isFalse();
        assertThat(Values.exclusive(forty, Release.of("sailors"))).isFalse();
        assertThat(Values.related(Release.of("sailors"), forty)).isTrue();
        assertThat(Values.related(forty, Release.of("sailors"))).isTrue();
        assertThat(Values.related(Cessation.pause(7, "day"), Cessation.permanent()))
                .isTrue();
        assertThat(Values.related(forty, RISE)).isFalse();
    }

    @Test
    void aValueIsALengthOrANumber() {
        assertThat(Values.hasValue(Cessation.permanent())).isTrue();
        assertThat(Values.hasValue(Cessation.ceasefire())).isFalse();
        assertThat(Values.hasValue(RISE)).isTrue();
        assertThat(Values.hasValue(Release.of("sailors"))).isFalse();
        assertThat(Values.quantity(RISE)).contains(Quantity.exactly(5, "percent"));
    }
}
