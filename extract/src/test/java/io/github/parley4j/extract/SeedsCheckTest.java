package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parley4j.analysis.Deadlock;
import io.github.parley4j.analysis.Feasibility;
import io.github.parley4j.analysis.IntraPartySpread;
import io.github.parley4j.analysis.Zone;
import io.github.parley4j.merge.Merger;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding;
import io.github.parley4j.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must be found in the five reports that the project grew out of, read by this reader and merged. They are no part of
 * the project: where the folder {@code shared} does not lie above it, the tests are skipped and say so.
 */
class SeedsCheckTest {
    private static Negotiation merged = Negotiation.of("none");
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/seeds"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "Skipped: no folder shared/seeds above the project.");
        List<Negotiation> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("shared/seeds"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                reports.add(Extractor.english().extract(Articles.read(file)).negotiation());
            }
        }
        merged = Merger.merge("seeds", reports);
        findings = Rules.all().check(merged);
    }

    private static List<Finding> of(String rule) {
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /** The reports, by the first digits of their names, that evidence comes from. */
    private static List<String> reports(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.document().substring(0, 3))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void theTwoSidesWaitForEachOther() {
        assertThat(Deadlock.of(merged).cores()).anySatisfy(core -> {
            assertThat(core.parties()).containsExactlyInAnyOrder("israel", "hamas");
            assertThat(reports(core.evidence())).contains("002", "003");
        });
        assertThat(of("C1")).isNotEmpty();
    }

    @Test
    void noAgreementBothEndsTheWarAndLeavesItOpen() {
        assertThat(Feasibility.of(merged).conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.parties()).containsExactlyInAnyOrder("israel", "hamas");
            assertThat(reports(conflict.evidence())).contains("001", "004");
        });
    }

    @Test
    void noLengthOfCeasefireSuitsAll() {
        assertThat(Zone.ofStated(merged)).anySatisfy(zone -> {
            assertThat(zone.issue()).isEqualTo("ceasefire");
            assertThat(zone.status()).isEqualTo(Zone.Status.EMPTY);
            assertThat(zone.values().toString()).contains("permanent ceasefire", "40-day ceasefire");
        });
    }

    @Test
    void theFiguresDoNotAddUp() {
        assertThat(of("Q1")).extracting(Finding::sentence).anyMatch(s -> s.contains("105") && s.contains("100"));
        assertThat(of("Q3")).extracting(Finding::sentence).anyMatch(s -> s.contains("240") && s.contains("129"));
    }

    @Test
    void theOperationDefeatsTheFortyDayOffer() {
        assertThat(of("C6")).anySatisfy(finding -> {
            assertThat(finding.sentence()).contains("Netanyahu");
            assertThat(finding.subjects())
                    .anyMatch(id -> merged.act(id).stream()
                            .flatMap(a -> a.contents().stream())
                            .flatMap(t -> t.leaves().stream())
                            .anyMatch(t -> t instanceof Cessation
                                    && t.allQuantities().toString().contains("40")));
        });
    }

    @Test
    void oneSideSpeaksWithSeveralVoices() {
        assertThat(IntraPartySpread.of(merged).spreads())
                .filteredOn(spread ->
                        spread.party().equals("israel") && spread.issue().equals("ceasefire"))
                .singleElement()
                .satisfies(spread -> assertThat(spread.sentence()).contains("Netanyahu", "Herzog", "Gantz"));
    }
}
