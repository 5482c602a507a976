package io.github.parley4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReaderOptionsTest {
    private static final String ISSUE_WORDS = "class\twords\tissue\talone\tvalence\tonly\texample\tcounter-example\n";
    private static final String STANCES = "word\tpart\tstance\tframes\texample\tcounter\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void partiesIssuesAndRulesOfOnesOwnAreRead() throws IOException {
        Result result = Result.of(
                "extract",
                "--parties",
                file("parties.tsv", "name\tkind\taliases\nRiver Front\tarmed-group\tANC\n"),
                "--issues",
                file("codes.tsv", "code\tgroup\tlabel\tdefinition\nwater-rights\teconomy\twater\tWater.\n"),
                "--issues",
                file("words.tsv", ISSUE_WORDS + "WATER\twater slice\twater-rights\tyes\tgive\t\tThey want a {}.\t\n"),
                "--rules",
                file(
                        "rules.tsv",
                        STANCES + "lambast\tverb\trefuse\tnp\tPeru lambasted talks. → rejection by Peru: talks\t\n"),
                file("a.txt", "The ANC lambasted a smaller water slice.\n"));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("River Front (armed group", "rejects water slice");
        assertThat(result.err())
                .isEqualToNormalizingNewlines(
                        "parley: \"ANC\" means River Front as you say, and no longer African National"
                                + " Congress as the tables do.\n");
    }

    @Test
    void wrongTablesAreWrongUsageAndEveryProblemIsTold() throws IOException {
        String parties = file("parties.tsv", "name\tkind\nRiver Front\tarmy\nHill Front\tarmed-grop\n");
        Result result = Result.of("extract", "--parties", parties, file("a.txt", "Peru rejected talks.\n"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .satisfiesExactly(
                        first ->
                                assertThat(first).startsWith("parley: " + parties + ":2: column \"kind\" has \"army\""),
                        second -> assertThat(second).endsWith("Did you mean \"armed-group\"?"));
    }
}
