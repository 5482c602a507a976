package io.github.parley4j.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Property(tries = 300)
    void twoNodesAreTogetherWhenEachReachesTheOther(@ForAll @Size(max = 14) List<@IntRange(max = 35) Integer> edges) {
        boolean[][] reach = new boolean[6][6];
        edges.forEach(e -> reach[e / 6][e % 6] = true);
        boolean[][] edge = Arrays.stream(reach).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int k = 0; k < 6; k++) {
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < 6; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        List<int[]> components = Components.of(
                6, n -> IntStream.range(0, 6).filter(to -> edge[n][to]).toArray());
        int[] place = new int[6];
        IntStream.range(0, components.size())
                .forEach(c -> Arrays.stream(components.get(c)).forEach(n -> place[n] = c));
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                assertThat(place[i] == place[j]).isEqualTo(i == j || (reach[i][j] && reach[j][i]));
                assertThat(!edge[i][j] || place[j] <= place[i]).isTrue();
            }
        }
    }

    @Test
    void aVeryLongPathNeedsNoDeepStack() {
        int nodes = 200_000;
        assertThat(Components.of(nodes, n -> n + 1 < nodes ? new int[] {n + 1} : new int[0]))
                .hasSize(nodes);
    }
}
