package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Negotiation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

/** All rules over long negotiations, in processor time, so that other work on the machine does not count. */
class SpeedTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;

    @Test
    void tenThousandActsTakeLittleTimeAndTenTimesAsManyAboutTenTimesAsLong() {
        best(Large.of(1000), 8);
        long thousand = best(Large.of(1000), 3);
        long tenThousand = best(Large.of(10_000), 3);
        assertThat(tenThousand)
                .as("nanoseconds for 10,000 acts, 1,000 taking %d", thousand)
                .isLessThan(3 * SECOND)
                .isLessThan(40 * thousand);
    }

    private static long best(Negotiation negotiation, int times) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(Rules.all().check(negotiation)).isNotEmpty();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
