package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.text.Sentence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntitiesProperties {
    private static final String[] WORDS = {
        "Israel",
        "Hamas",
        "the",
        "union",
        "said",
        "Mr",
        "John",
        "Smith",
        ",",
        "(",
        ")",
        "'s",
        "of",
        "and",
        "President",
        "officials",
        "its",
        "he",
        "both",
        "sides",
        "Ltd",
        "Local",
        "12",
        "mediated",
        "by",
        ".",
        "\"",
        "U.S.",
        "US-led",
        "who",
        "counterparts",
        "government",
        "rebels",
        "Russian",
        "for",
        "NATO",
        "–",
        "The",
        "spokesman",
        "Bank",
        "\n\n"
    };

    @Property(tries = 300)
    void mentions_lie_within_their_sentence_and_point_to_known_entities(@ForAll("news") String words) {
        EntityReading read = EntityReading.of(words);
        for (Sentence sentence : read.text().sentences()) {
            for (Mention mention : read.entities().mentions(sentence.index())) {
                assertThat(mention.sentence()).isEqualTo(sentence.index());
                assertThat(mention.from()).isGreaterThanOrEqualTo(0).isLessThan(mention.to());
                assertThat(mention.to()).isLessThanOrEqualTo(sentence.tokens().size());
                assertThat(read.entities().head(mention)).isBetween(mention.from(), mention.to() - 1);
                assertThat(mention.party() == null
                                || read.entities().party(mention.party()).isPresent())
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void the_same_text_gives_the_same_entities(@ForAll("news") String words) {
        EntityReading one = EntityReading.of(words);
        EntityReading two = EntityReading.of(words);
        assertThat(one.shown()).isEqualTo(two.shown());
        assertThat(one.entities().parties()).isEqualTo(two.entities().parties());
        assertThat(one.entities().people()).isEqualTo(two.entities().people());
    }

    @Property(tries = 200)
    void any_text_survives(@ForAll String words) {
        EntityReading read = EntityReading.of(words);
        assertThat(read.entities().parties()).doesNotContainNull();
    }

    @Property(tries = 200)
    void relevant_people_belong_to_relevant_parties(@ForAll("news") String words) {
        EntityReading read = EntityReading.of(words);
        for (PersonEntity person : read.entities().people()) {
            if (read.roles().relevant(person)) {
                assertThat(person.party()).isNotNull();
                assertThat(read.roles().relevant(String.valueOf(person.party())))
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join(" ", words));
    }
}
