package io.github.parley4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written models of the briefs in {@code seeds/}; the tests run in the module's folder. */
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> entries = Files.list(SEEDS)) {
            return entries.filter(Files::isDirectory).sorted().collect(Collectors.toList());
        }
    }

    @Test
    void thereAreFive() throws IOException {
        assertThat(seeds()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExpectedModelSurvivesWritingAndReading(Path seed) throws IOException {
        Negotiation expected = read(seed);
        NegotiationJson json = NegotiationJson.standard();
        assertThat(json.read(json.write(expected))).isEqualTo(expected);
        assertThat(expected.id()).isEqualTo(seed.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExpectedModelValidatesAgainstTheSchema(Path seed) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(NegotiationJson.schema());
        assertThat(schema.validate(Files.readString(seed.resolve("expected.json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEvidenceIsTheSliceOfTheArticle(Path seed) throws IOException {
        String article = Files.readString(seed.resolve("article.txt"));
        assertThat(evidence(read(seed)))
                .isNotEmpty()
                .allSatisfy(
                        e -> assertThat(article.substring(e.begin(), e.end())).isEqualTo(e.exact()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyActHasEvidence(Path seed) throws IOException {
        assertThat(read(seed).acts())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.evidence()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReferenceResolves(Path seed) throws IOException {
        Negotiation n = read(seed);
        assertThat(n.parties().stream().map(Party::id))
                .containsAll(partyReferences(n).toList());
        assertThat(n.people().stream().map(Person::id))
                .containsAll(personReferences(n).toList());
        assertThat(n.documents().stream().map(Document::id))
                .containsAll(evidence(n).stream().map(Evidence::document).toList());
        assertThat(n.acts().stream().map(Act::id)).containsAll(answered(n).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyIssueIsInTheRegistry(Path seed) throws IOException {
        assertThat(terms(read(seed)).map(SimpleTerm::issue))
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(IssueRegistry.standard().find(code)).isPresent());
    }

    private static Negotiation read(Path seed) throws IOException {
        return NegotiationJson.standard().read(seed.resolve("expected.json"));
    }

    private static List<Evidence> evidence(Negotiation n) {
        return Stream.of(
                        n.acts().stream().map(Act::evidence),
                        n.participations().stream().map(Participation::evidence),
                        n.meetings().stream().map(Meeting::evidence),
                        n.figures().stream().map(Figure::evidence),
                        n.agreements().stream().map(Agreement::evidence))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<SimpleTerm> terms(Negotiation n) {
        return Stream.of(
                        n.acts().stream().map(Act::contents),
                        n.acts().stream().map(Act::waitsFor),
                        n.agreements().stream().map(Agreement::terms))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .map(Term::leaves)
                .flatMap(List::stream);
    }

    private static Stream<Attribution> attributions(Negotiation n) {
        return evidence(n).stream().map(Evidence::attribution).flatMap(List::stream);
    }

    private static Stream<Holder> holders(Negotiation n) {
        return n.acts().stream().map(Act::holders).flatMap(List::stream);
    }

    private static Stream<String> partyReferences(Negotiation n) {
        return Stream.of(
                        n.participations().stream().map(Participation::party),
                        n.people().stream()
                                .map(Person::affiliations)
                                .flatMap(List::stream)
                                .map(Affiliation::party),
                        holders(n).flatMap(h -> h.party().stream()),
                        n.acts().stream().map(Act::addressees).flatMap(List::stream),
                        terms(n).map(SimpleTerm::obligors).flatMap(List::stream),
                        terms(n).map(SimpleTerm::beneficiaries).flatMap(List::stream),
                        terms(n).flatMap(
                                        t -> t instanceof Release r ? r.selection().heldBy().stream() : Stream.empty()),
                        attributions(n).flatMap(a -> a.party().stream()),
                        n.meetings().stream().map(Meeting::participants).flatMap(List::stream),
                        n.meetings().stream().flatMap(m -> m.host().stream()),
                        n.agreements().stream().map(Agreement::parties).flatMap(List::stream))
                .flatMap(ids -> ids);
    }

    private static Stream<String> personReferences(Negotiation n) {
        return Stream.of(
                        holders(n).flatMap(h -> h.person().stream()),
                        attributions(n).flatMap(a -> a.person().stream()),
                        n.meetings().stream().map(Meeting::people).flatMap(List::stream))
                .flatMap(ids -> ids);
    }

    private static Stream<String> answered(Negotiation n) {
        return n.acts().stream().flatMap(a -> a instanceof Response r ? r.to().stream() : Stream.empty());
    }
}
