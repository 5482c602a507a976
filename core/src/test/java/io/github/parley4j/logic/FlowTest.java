package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Quantity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void wordsOfFlowsAreSortedAndOnce() throws Exception {
        try (var table = Flow.class.getResourceAsStream("flows.tsv")) {
            List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .toList();
            assertThat(rows).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
        }
    }

    @Test
    void aMeasureWithTwoFlowsHasNone() {
        assertThat(Flow.of("crew abducted")).contains(Flow.IN);
        assertThat(Flow.of("crew abducted and released")).isEmpty();
        assertThat(Flow.of("trucks")).isEmpty();
    }

    @Test
    void whoIsMissingIsTheResidual() {
        Balance balance = new Balance(
                figure("abducted", Quantity.exactly(50, "person")),
                figure("freed", Quantity.between(10, 12, "person")),
                figure("remaining", Quantity.exactly(30, "person")));
        assertThat(balance.isOff()).isTrue();
        assertThat(balance.residual().min()).contains(new BigDecimal(8));
        assertThat(balance.residual().max()).contains(new BigDecimal(10));
        assertThat(Balance.of(balance.figures())).containsExactly(balance);
        assertThat(new Balance(balance.in(), balance.out(), figure("left", Quantity.exactly(39, "person"))).isOff())
                .isFalse();
    }

    private static Figure figure(String measure, Quantity quantity) {
        return Figure.builder()
                .id(measure)
                .measure(measure)
                .subject("Crew")
                .quantity(quantity)
                .build();
    }
}
