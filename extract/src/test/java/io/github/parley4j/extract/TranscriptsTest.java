package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Negotiation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said in a transcript is a position of whoever the label names, and of nobody where a reporter asks. */
class TranscriptsTest {
    private static final String BRIEFING = """
            TRANSCRIPT: Press briefing on the border talks

            MODERATOR: Good afternoon. We want to end on time. We will take two questions.

            MINISTER OKORO (Nigeria): Thank you. We met the delegation of Cameroon for three hours. My government will not withdraw its troops until Cameroon releases the fishermen.

            We also want a joint patrol. And I have told my colleague that we are ready to reopen the border.

            QUESTION: Will you reject the draft? Must Cameroon pay reparations?

            MINISTER OKORO: We reject it. The draft is unacceptable to us.

            AMBASSADOR NGUEMA (Cameroon): Nigeria must withdraw its troops.

            Q: Is it true that Nigeria demands a ceasefire?

            A: We call for an immediate ceasefire.

            (END TRANSCRIPT)
            """;
    private static final List<String> POSITIONS = List.of(
            "demand by Cameroon: ceasefire",
            "demand by Cameroon: withdrawal",
            "demand by Nigeria: security-arrangement",
            "precondition by Nigeria: withdrawal if hostage-release",
            "proposal by Nigeria: blockade-lifting",
            "rejection by Nigeria: agreement");

    private static Negotiation read(String text) {
        return Extractor.english().extract(Article.of("transcript", text)).negotiation();
    }

    private static List<String> people(String text) {
        return read(text).people().stream()
                .map(person ->
                        person.name() + " of " + person.affiliations().get(0).party())
                .toList();
    }

    private static List<String> positions(String text) {
        return List.copyOf(ReadPositions.of(text).positions());
    }

    @Test
    void a_turn_is_its_speakers_over_paragraphs_and_questions_are_nobodys() {
        assertThat(positions(BRIEFING)).isEqualTo(POSITIONS);
        assertThat(people(BRIEFING)).containsExactly("Okoro of nigeria", "Nguema of cameroon");
    }

    @Test
    void turns_on_lines_without_blank_lines_between() {
        assertThat(positions(BRIEFING.replace("\n\n", "\n"))).isEqualTo(POSITIONS);
    }

    @Test
    void labels_in_the_usual_case_and_in_bold() {
        String usual = BRIEFING.replace("MINISTER OKORO", "Minister Okoro")
                .replace("AMBASSADOR NGUEMA", "Ambassador Nguema")
                .replace("QUESTION", "Reporter");
        assertThat(positions(usual)).isEqualTo(POSITIONS);
        assertThat(positions(usual.replaceAll("(?m)^([A-Z][^:\n]*):", "**$1:**")))
                .isEqualTo(POSITIONS);
    }

    @Test
    void a_bare_name_is_a_label_where_it_was_introduced_or_recurs() {
        String interview = """
                JOHN SMITH, HOST: With us is the prime minister of Peru. Must Chile lift the tariffs?

                ANA TORRES, PRIME MINISTER OF PERU: Chile must lift its tariffs on copper.

                SMITH: We demand an answer. Would you impose tariffs of your own?

                [applause]

                TORRES: We will not hold talks.
                """;
        assertThat(positions(interview)).containsExactly("demand by Peru: tariffs", "rejection by Peru: talks");
        assertThat(people(interview)).containsExactly("Ana Torres of peru");
    }

    @Test
    void an_answer_without_a_name_is_the_interviewees() {
        String interview = """
                Union leader Maria Prado spoke to this newspaper about the dispute at the port of Santos.

                Q: What does the union want? Does it demand a new contract?

                A: We demand a pay rise of 9 percent.

                Q: The company says that it will not accept arbitration.

                A: That is its problem. It must withdraw the layoffs.
                """;
        assertThat(positions(interview))
                .containsExactly("demand by union: wages", "demand by union: working-conditions");
    }

    @Test
    void a_verbatim_record_with_offices_and_delegations() {
        String record = """
                Mr. Silva (Brazil): My delegation calls for an immediate ceasefire.

                The President: I thank the representative of Brazil. I call on the representative of Lebanon.

                Ms. Haddad (Lebanon) (spoke in Arabic): We reject the draft resolution. My country will never accept foreign troops on its soil.

                Mr. Lund (Norway), speaking on behalf of the Nordic countries: We urge both parties to return to the talks.
                """;
        assertThat(positions(record))
                .contains("demand by Brazil: ceasefire", "demand by Norway: talks", "rejection by Lebanon: agreement");
    }

    @Test
    void a_label_in_an_article_governs_its_own_paragraph_only() {
        String article = """
                Both governments issued statements after the talks in Geneva.

                President Torres of Peru: “Chile must lift its tariffs on copper.”

                Reporters were told that we will all know more on Friday. The two sides met for an hour.
                """;
        assertThat(positions(article)).containsExactly("demand by Peru: tariffs");
    }
}
