package io.github.parley4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Provide
    Arbitrary<Quantity> quantities() {
        return ParleyArbitraries.quantities();
    }

    @Property
    void boundsAreInOrderAndPlain(@ForAll("quantities") Quantity q) {
        q.min().ifPresent(min -> assertThat(q.max().orElse(min)).isGreaterThanOrEqualTo(min));
        assertThat(q.min().stream()).allSatisfy(QuantityTest::isPlain);
        assertThat(q.max().stream()).allSatisfy(QuantityTest::isPlain);
    }

    private static void isPlain(BigDecimal n) {
        assertThat(n.toString()).isEqualTo(n.toPlainString());
        assertThat(n.scale() <= 0
                        || n.unscaledValue().mod(java.math.BigInteger.TEN).signum() != 0)
                .isTrue();
    }

    @Property
    void aDescriptionNamesBothBoundsAndTheUnit(@ForAll("quantities") Quantity q) {
        q.min().ifPresent(min -> assertThat(q.toString()).contains(min.toPlainString()));
        q.max().ifPresent(max -> assertThat(q.toString()).contains(max.toPlainString()));
        assertThat(q.toString().replace("people", "person")).contains(q.unit());
    }

    @Test
    void howANumberIsWrittenDoesNotMatter() {
        assertThat(Quantity.exactly(40, "day"))
                .isEqualTo(Quantity.exactly(40.0, "day"))
                .isEqualTo(Quantity.exactly(new BigDecimal("4E+1"), "day"))
                .hasSameHashCodeAs(Quantity.exactly(new BigDecimal("40.00"), "day"));
    }

    @Test
    void quantitiesReadAsPeopleSayThem() {
        assertThat(Quantity.exactly(1, "day")).hasToString("1 day");
        assertThat(Quantity.between(30, 40, "person")).hasToString("30–40 people");
        assertThat(Quantity.between(300, 400, "truck").per("day")).hasToString("300–400 trucks/day");
        assertThat(Quantity.atLeast(50, "person")).hasToString("at least 50 people");
        assertThat(Quantity.upTo(2, "week")).hasToString("up to 2 weeks");
        assertThat(Quantity.about(-3.5, "percent")).hasToString("about -3.5 percent");
        assertThat(Quantity.exactly(5, "")).hasToString("5");
        assertThat(Quantity.builder().text("some months").build()).hasToString("some months");
        assertThat(Quantity.builder()
                        .min(new BigDecimal(1000))
                        .hedge(Quantity.Hedge.ORDER)
                        .build())
                .hasToString("some 1000");
    }

    @Test
    void aMinimumAboveTheMaximumCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.between(5, 3, "day"))
                .withMessage("The min of the quantity (5) must not exceed its max, 3. Swap them.");
    }

    @Test
    void aNegativeCountCannotExistButANegativeSumOrChangeCan() {
        assertThat(Quantity.exactly(-5, "usd").min()).contains(new BigDecimal(-5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(-5, "person"))
                .withMessage("The quantity (-5 person) must not be negative. Only percent and money can be.");
    }

    @Test
    void aQuantityThatSaysNothingCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.builder().unit("day").build())
                .withMessage("The quantity (no min, max or text) must say how much. Give at least the words.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "9E+100"})
    void aNumberTooLongToWriteOutIsRefusedAtOnce(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(new BigDecimal(number), "day"))
                .withMessageContaining("must not exceed 100");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(Double.NaN, "day"))
                .withMessage("The number (NaN) must be finite. Leave the bound out if it is open.");
    }

    @Test
    void aDurationIsAPositiveTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cessation.pause(0, "day"))
                .withMessageStartingWith("The duration (0 days) must be longer than nothing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cessation.pause(40, "truck"))
                .withMessageStartingWith("The unit of the duration (\"truck\") must be a unit of time.");
    }
}
