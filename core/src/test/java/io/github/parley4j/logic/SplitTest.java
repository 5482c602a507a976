package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final Measure CUT = Measure.of("wages", Direction.LOWER);

    @Test
    void chairAndTreasurerOfOneUnionDiffer() {
        Negotiation talks = Negotiation.of("n")
                .with(by("chair", "yes", Demand.of("yes", CUT)), by("treasurer", "no", Demand.redLine("no", CUT)));
        assertThat(Split.in(talks)).singleElement().satisfies(s -> {
            assertThat(s.party()).isEqualTo("union");
            assertThat(s.yes().act().id()).isEqualTo("yes");
            assertThat(s.no().act().id()).isEqualTo("no");
        });
    }

    @Test
    void oneVoiceThatChangesItsMindIsNoSplitAndCountsNoLonger() {
        Demand early = on("2024-01-10", by("chair", "yes", Demand.of("yes", CUT)));
        Demand late = on("2024-02-10", by("chair", "back", Demand.redLine("back", CUT)));
        Demand other = on("2024-01-20", by("treasurer", "no", Demand.redLine("no", CUT)));
        assertThat(Split.in(Negotiation.of("n").with(early, late))).isEmpty();
        assertThat(Split.in(Negotiation.of("n").with(early, other))).hasSize(1);
        assertThat(Split.in(Negotiation.of("n").with(early, other, late))).isEmpty();
    }

    private static Demand by(String person, String id, Demand demand) {
        return Demand.builder()
                .copy(demand)
                .id(id)
                .addHolders(Holder.of("union", person))
                .build();
    }

    private static Demand on(String date, Demand demand) {
        return Demand.builder().copy(demand).when(PartialDate.parse(date)).build();
    }
}
