package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.json.NegotiationJson;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What holds of every extraction, whatever the text. */
class ExtractionPropertiesTest {
    private static final String WEATHER = "\n\nRain is expected over the hills on Saturday, with clear skies later.";

    private final Extractor extractor = Extractor.english();

    @Provide
    Arbitrary<String> news() {
        return NewsTexts.texts();
    }

    @Property(tries = 150)
    void everyEvidenceIsTheSliceOfTheTextThatItNames(@ForAll("news") String text) {
        for (Evidence evidence : evidence(read(text))) {
            assertThat(text.substring(evidence.begin(), evidence.end())).isEqualTo(evidence.exact());
        }
    }

    @Property(tries = 150)
    void everyPartyThatAnActNamesIsListed(@ForAll("news") String text) {
        Negotiation negotiation = read(text);
        Set<String> listed = negotiation.parties().stream().map(Party::id).collect(Collectors.toSet());
        assertThat(listed).containsAll(named(negotiation));
    }

    @Property(tries = 60)
    void theSameTextGivesTheSameBytes(@ForAll("news") String text) {
        assertThat(bytes(read(text))).isEqualTo(bytes(read(text)));
    }

    @Property(tries = 60)
    void anExtractionSurvivesTheJourneyThroughJson(@ForAll("news") String text) {
        Negotiation negotiation = read(text);
        NegotiationJson json = NegotiationJson.standard();
        assertThat(json.read(json.write(negotiation))).isEqualTo(negotiation);
    }

    @Property(tries = 60)
    void aParagraphAboutTheWeatherChangesNoPosition(@ForAll("news") String text) {
        assertThat(read(text + WEATHER).acts()).isEqualTo(read(text).acts());
    }

    @Property(tries = 60)
    void mergingKeepsEveryAct(@ForAll("news") String first, @ForAll("news") String second) {
        Negotiation one = extractor.extract(Article.of("one", first)).negotiation();
        Negotiation two = extractor.extract(Article.of("two", second)).negotiation();
        assertThat(one.plus(two).acts()).hasSize(one.acts().size() + two.acts().size());
    }

    @Property(tries = 150)
    void anyTextIsRead(@ForAll @StringLength(max = 300) String text) {
        for (Evidence evidence : evidence(read(text))) {
            assertThat(text.substring(evidence.begin(), evidence.end())).isEqualTo(evidence.exact());
        }
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        String text =
                "İstanbul talks: Spain rejected a 30-day pause. Kenya will not talk unless Spain withdraws its troops.";
        String expected = bytes(read(text));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "hi-IN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(bytes(read(text))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void fourThreadsReadWhatOneThreadReads() throws ExecutionException, InterruptedException {
        List<String> texts = Stream.iterate(1, i -> i + 1)
                .limit(24)
                .map(i -> "Spain demanded the release of " + i
                        + " hostages. Kenya rejected a ceasefire until talks resume.")
                .toList();
        List<String> alone = texts.stream().map(text -> bytes(read(text))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = new ArrayList<>();
            texts.forEach(text -> results.add(threads.submit(() -> bytes(read(text)))));
            for (int i = 0; i < alone.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    private Negotiation read(String text) {
        return extractor.extract(Article.of("news", text)).negotiation();
    }

    private static String bytes(Negotiation negotiation) {
        return NegotiationJson.standard().write(negotiation)
                + Tables.of(negotiation).toCsv();
    }

    private static List<Evidence> evidence(Negotiation negotiation) {
        return negotiation.acts().stream()
                .flatMap(act -> act.evidence().stream())
                .toList();
    }

    private static List<String> named(Negotiation negotiation) {
        List<String> named = new ArrayList<>();
        for (Act act : negotiation.acts()) {
            named.addAll(act.addressees());
            act.holders().stream().map(Holder::party).forEach(party -> party.ifPresent(named::add));
            for (Term term : act.contents()) {
                term.leaves().stream().map(SimpleTerm::obligors).forEach(named::addAll);
            }
        }
        return named;
    }
}
