package io.github.parley4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every merge. */
class MergerPropertiesTest {
    private static final int TRIES = 150;

    /** One to four negotiations whose ids differ. */
    @Provide
    Arbitrary<List<Negotiation>> reports() {
        return ParleyArbitraries.negotiations()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> Negotiation.builder()
                                .copy(all.get(i))
                                .id("n" + i)
                                .build())
                        .toList());
    }

    @Provide
    Arbitrary<Random> shuffles() {
        return Arbitraries.longs().map(Random::new);
    }

    @Property(tries = TRIES)
    void theOrderOfTheReportsDoesNotMatter(
            @ForAll("reports") List<Negotiation> reports, @ForAll("shuffles") Random random) {
        List<Negotiation> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(Merger.merge("all", shuffled)).isEqualTo(Merger.merge("all", reports));
    }

    @Property(tries = TRIES)
    void aReportGivenTwiceCountsOnce(@ForAll("reports") List<Negotiation> reports) {
        List<Negotiation> twice = new ArrayList<>(reports);
        twice.addAll(reports);

        assertThat(Merger.merge("all", twice)).isEqualTo(Merger.merge("all", reports));
    }

    @Property(tries = TRIES)
    void mergingWhatIsMergedChangesNothing(@ForAll("reports") List<Negotiation> reports) {
        Negotiation merged = Merger.merge("all", reports);

        assertThat(Merger.merge("all", List.of(merged))).isEqualTo(merged);
    }

    @Property(tries = TRIES)
    void everyPieceOfEvidenceIsKeptOnceForEachActThatNamesIt(@ForAll("reports") List<Negotiation> reports) {
        Negotiation merged = Merger.merge("all", reports);

        assertThat(words(List.of(merged))).containsAll(words(reports));
        assertThat(words(reports)).containsAll(words(List.of(merged)));
        assertThat(merged.acts()).allSatisfy(act -> assertThat(act.evidence()).doesNotHaveDuplicates());
    }

    private static List<String> words(Collection<Negotiation> negotiations) {
        return negotiations.stream()
                .flatMap(n -> Stream.concat(
                        n.acts().stream().flatMap(a -> a.evidence().stream()),
                        n.figures().stream().flatMap(f -> f.evidence().stream())))
                .map(Evidence::exact)
                .distinct()
                .toList();
    }

    @Property(tries = TRIES)
    void noActIsLostAndNoneInvented(@ForAll("reports") List<Negotiation> reports) {
        Negotiation merged = Merger.merge("all", reports);

        assertThat(merged.acts().size())
                .isLessThanOrEqualTo(
                        reports.stream().mapToInt(n -> n.acts().size()).sum())
                .isGreaterThanOrEqualTo(
                        reports.stream().mapToInt(n -> n.acts().size()).max().orElse(0));
        assertThat(kinds(merged.acts()))
                .containsAll(
                        reports.stream().flatMap(n -> kinds(n.acts()).stream()).toList());
        assertThat(merged.acts().stream().flatMap(a -> a.refersTo().stream()))
                .allSatisfy(id -> assertThat(merged.act(id)).isPresent());
    }

    /** Kind, issues and words of each act. */
    private static List<String> kinds(List<Act> acts) {
        return acts.stream()
                .flatMap(a -> Stream.concat(
                                a.evidence().stream().map(Evidence::exact),
                                Stream.of("").filter(w -> a.evidence().isEmpty()))
                        .map(words -> a.getClass().getSimpleName()
                                + a.contents().stream()
                                        .flatMap(t -> t.issues().stream())
                                        .toList()
                                + words))
                .collect(Collectors.toList());
    }

    @Property(tries = TRIES)
    void everyPartyKeepsItsNames(@ForAll("reports") List<Negotiation> reports) {
        List<String> names = names(List.of(Merger.merge("all", reports)));

        assertThat(names).containsAll(names(reports));
        assertThat(names(reports)).containsAll(names);
    }

    private static List<String> names(Collection<Negotiation> negotiations) {
        return negotiations.stream()
                .flatMap(n -> n.parties().stream())
                .flatMap(MergerPropertiesTest::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.aliases().stream());
    }
}
