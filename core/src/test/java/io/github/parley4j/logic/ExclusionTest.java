package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.Selection.Quantifier;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Withdrawal;
import io.github.parley4j.model.Withdrawal.Extent;
import org.junit.jupiter.api.Test;

class ExclusionTest {
    @Test
    void whoeverKeepsAllReleasesNobody() {
        excluded(nobody("miners"), Release.of("miners"));
        compatible(nobody("miners"), nobody("miners"));
        compatible(Release.of("miners"), Release.ofAll("miners"));
        compatible(nobody("miners"), Release.of("pilots"));
        excluded(nobody("miners"), heldBy("north"));
        excluded(
                Release.of(Selection.builder()
                        .copy(of("north"))
                        .quantifier(Quantifier.NONE)
                        .build()),
                heldBy("north"));
        compatible(
                Release.of(Selection.builder()
                        .copy(of("north"))
                        .quantifier(Quantifier.NONE)
                        .build()),
                heldBy("south"));
    }

    @Test
    void whoLeavesForGoodDoesNotStayInPart() {
        excluded(leaves("valley", Extent.FULL), leaves("Valley", Extent.PARTIAL));
        compatible(leaves("valley", Extent.FULL), leaves("valley", Extent.FULL));
        compatible(leaves("valley", Extent.PARTIAL), leaves("valley", Extent.PARTIAL));
        compatible(leaves("valley", Extent.FULL), leaves("valley", Extent.UNSPECIFIED));
        compatible(leaves("valley", Extent.FULL), leaves("coast", Extent.PARTIAL));
        compatible(leaves("valley", Extent.FULL), Cessation.permanent());
    }

    @Test
    void whatOthersDoOrWhatIsDoneElsewhereIsSomethingElse() {
        excluded(Cessation.permanent(), Cessation.pause(3, "day"));
        excluded(Cessation.permanent().by("north"), Cessation.pause(3, "day"));
        excluded(Cessation.permanent().by("north"), Cessation.pause(3, "day").by("south", "north"));
        compatible(Cessation.permanent().by("north"), Cessation.pause(3, "day").by("south"));
        excluded(Cessation.permanent().in("Port"), Cessation.pause(3, "day"));
        excluded(Cessation.permanent().in("Port"), Cessation.pause(3, "day").in("port"));
        compatible(Cessation.permanent().in("Port"), Cessation.pause(3, "day").in("valley"));
    }

    @Test
    void aLevelGoesOneWayToOneValue() {
        excluded(Measure.of("wages", Direction.RAISE), Measure.of("wages", Direction.KEEP));
        excluded(Measure.of("wages", Direction.LIFT), Measure.of("wages", Direction.INTRODUCE));
        compatible(Measure.of("wages", Direction.RAISE), Measure.of("wages", Direction.CHANGE));
        compatible(Measure.of("wages", Direction.RAISE), Measure.of("tariffs", Direction.LOWER));
        excluded(percent(4), percent(6));
        compatible(percent(4), percent(4));
        compatible(percent(4), Measure.of("wages", Direction.RAISE));
        excluded(parameter("bread"), Measure.of("price-supply", Direction.LOWER));
        compatible(
                parameter("bread"),
                Measure.builder()
                        .copy(Measure.of("price-supply", Direction.LOWER))
                        .parameter("milk")
                        .build());
    }

    private static Measure percent(int n) {
        return Measure.of("wages", Direction.RAISE, Quantity.exactly(n, "percent"));
    }

    private static Measure parameter(String name) {
        return Measure.builder()
                .copy(Measure.of("price-supply", Direction.RAISE))
                .parameter(name)
                .build();
    }

    private static Release nobody(String population) {
        return Release.of(Selection.builder()
                .population(population)
                .quantifier(Quantifier.NONE)
                .build());
    }

    private static Selection of(String holder) {
        return Selection.builder().population("miners").heldBy(holder).build();
    }

    private static Release heldBy(String holder) {
        return Release.of(of(holder));
    }

    private static Withdrawal leaves(String from, Extent extent) {
        return Withdrawal.builder().from(from).extent(extent).build();
    }

    private static void excluded(SimpleTerm a, SimpleTerm b) {
        assertThat(Exclusion.between(a, b)).as("%s and %s", a, b).isTrue();
        assertThat(Exclusion.between(b, a)).as("%s and %s", b, a).isTrue();
    }

    private static void compatible(SimpleTerm a, SimpleTerm b) {
        assertThat(Exclusion.between(a, b)).as("%s and %s", a, b).isFalse();
        assertThat(Exclusion.between(b, a)).as("%s and %s", b, a).isFalse();
    }
}
