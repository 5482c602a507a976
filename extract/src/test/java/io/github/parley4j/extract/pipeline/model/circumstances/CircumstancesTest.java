package io.github.parley4j.extract.pipeline.model.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extractor;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.SentencesToEntities;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.clauses.Tagged;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.propositions.attribution.EntityReferents;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Figures, meetings and past deals: every example of their tables, and what they do in a whole article. */
class CircumstancesTest {
    private static final SentencesToEntities ENTITIES = new SentencesToEntities();

    @TestFactory
    Stream<DynamicTest> figures_are_read_as_their_examples_say() {
        return examples("en/3-clauses/figures-examples.tsv", "figures", CircumstancesTest::figures);
    }

    @TestFactory
    Stream<DynamicTest> meetings_are_read_as_their_examples_say() {
        return examples("en/3-clauses/meetings-examples.tsv", "meetings", CircumstancesTest::meetings);
    }

    @TestFactory
    Stream<DynamicTest> past_deals_are_read_as_their_examples_say() {
        return examples("en/3-clauses/deals-examples.tsv", "deals", CircumstancesTest::deals);
    }

    private static Stream<DynamicTest> examples(String table, String column, Function<String, String> read) {
        return Table.read(table).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row, column, read)));
    }

    private static void check(Row row, String column, Function<String, String> read) {
        assertThat(read.apply(row.get("text"))).as(row.get("text")).isEqualTo(row.get(column));
    }

    private record Read(Text text, Tagged tagged, Entities entities, EvidenceMaker evidence) {
        static Read of(String words) {
            Text text = TextToSentences.apply(Article.of("example", words));
            Tagged tagged = new Tagged(text, Stances.english(), Connectives.english());
            Entities entities = ENTITIES.apply(text);
            Sources sources =
                    new Sources(text, tagged::reading, new EntityReferents(text, entities), Stances.english());
            return new Read(text, tagged, entities, new EvidenceMaker(text, sources, id -> true));
        }
    }

    static String figures(String words) {
        Read r = Read.of(words);
        return new ClausesToFigures()
                .read(r.text(), r.tagged()::reading, r.entities(), r.evidence(), Optional.empty()).stream()
                        .map(f -> f.summary() + source(f.evidence()))
                        .collect(Collectors.joining(" | "));
    }

    static String meetings(String words) {
        Read r = Read.of(words);
        return new ClausesToMeetings()
                        .read(
                                r.text(),
                                r.tagged()::reading,
                                r.entities(),
                                r.evidence(),
                                Optional.empty(),
                                party -> true,
                                person -> true)
                        .stream()
                        .map(m -> m.summary() + " " + m.format())
                        .collect(Collectors.joining(" | "));
    }

    static String deals(String words) {
        Read r = Read.of(words);
        return new ClausesToAgreements()
                        .read(
                                r.text(),
                                r.tagged()::reading,
                                r.entities(),
                                r.evidence(),
                                Optional.empty(),
                                party -> true)
                        .stream()
                        .map(a -> a.summary()
                                + a.signed().map(d -> " signed " + d.summary()).orElse("")
                                + a.effective().map(d -> " from " + d.summary()).orElse("")
                                + a.ended().map(d -> " to " + d.summary()).orElse(""))
                        .collect(Collectors.joining(" | "));
    }

    private static String source(List<Evidence> evidence) {
        return evidence.get(0).attribution().stream()
                .map(a -> " by " + a.source().orElse(""))
                .collect(Collectors.joining());
    }

    @Test
    void what_is_told_around_positions_is_in_the_model_with_its_words() {
        String text = "ROME, March 4 - The Kenyan government refused to lift the blockade on Monday. "
                + "Somali officials met Kenyan negotiators in Nairobi on Sunday. "
                + "At least 40 people were killed last week, the Red Cross said. "
                + "A ceasefire signed in 2019 collapsed.";
        Negotiation negotiation =
                Extractor.english().extract(Article.of("border", text)).negotiation();
        assertThat(negotiation.meetings()).isNotEmpty();
        assertThat(negotiation.figures()).isNotEmpty();
        assertThat(negotiation.agreements()).isNotEmpty();
        Stream.of(
                        negotiation.meetings().stream().flatMap(m -> m.evidence().stream()),
                        negotiation.figures().stream().flatMap(f -> f.evidence().stream()),
                        negotiation.agreements().stream().flatMap(a -> a.evidence().stream()))
                .flatMap(e -> e)
                .forEach(e -> assertThat(e.exact()).isEqualTo(text.substring(e.begin(), e.end())));
    }

    @Test
    void an_article_without_positions_has_no_circumstances() {
        String text = "At least 40 people were killed when a bridge fell on Monday, the Red Cross said.";
        Negotiation negotiation =
                Extractor.english().extract(Article.of("bridge", text)).negotiation();
        assertThat(negotiation.figures()).isEmpty();
    }
}
