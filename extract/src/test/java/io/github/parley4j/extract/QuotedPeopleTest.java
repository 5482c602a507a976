package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is quoted is in the model with a party, whatever is quoted. */
class QuotedPeopleTest {
    private static final String STORY =
            "The rebels of the Northern Front demanded a ceasefire. Sudan rejected the demand.\n\n";

    private static Negotiation read(String text) {
        return Extractor.english().extract(Article.of("test", STORY + text)).negotiation();
    }

    private static List<String> people(String text) {
        return read(text).people().stream().map(QuotedPeopleTest::shown).toList();
    }

    private static String shown(Person person) {
        return person.name() + " of " + person.affiliations().get(0).party();
    }

    @Test
    void those_who_are_quoted_only_for_a_figure_are_listed_with_their_party() {
        String text = "“We treated 120 wounded on Monday,” said Tom Roe of the World Food Programme.";
        assertThat(people(text)).containsExactly("Tom Roe of united-nations");
        assertThat(read(text).parties()).extracting(party -> party.id()).contains("united-nations");
    }

    @Test
    void of_those_who_act_for_nobody_only_the_words_are_kept() {
        Negotiation read = read("Some 40 people were killed on Sunday, analyst Ann Lee said.");
        assertThat(read.people()).isEmpty();
        assertThat(read.figures())
                .flatExtracting(figure -> figure.evidence())
                .flatExtracting(words -> words.attribution())
                .extracting(Attribution::person)
                .allMatch(person -> person.isEmpty());
    }

    @Test
    void a_go_between_is_not_of_the_body_named_before() {
        assertThat(people("Nothing has been heard from the Front. Sheikh Omar Bakri, an intermediary who met two"
                        + " commanders, said that some of them would come out."))
                .isEmpty();
    }

    @Test
    void a_governor_with_a_rank_is_of_the_state() {
        assertThat(people("The governor of Kassala region, Colonel Musa Idris, said the army would escort the trucks."))
                .containsExactly("Musa Idris of sudan");
    }
}
