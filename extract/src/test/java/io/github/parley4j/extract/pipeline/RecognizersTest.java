package io.github.parley4j.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.Recognized.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the English cases of another project's recognizers, which lie beside the checkout and are no part of it, and
 * reports how many of those that can stand in news are read alike. Skipped where they are absent.
 */
class RecognizersTest {
    private static final double REQUIRED = 0.95;

    /** What news does not print: formulas, glossed fractions, addresses, spoken sums. Each has its reason. */
    private static final Pattern NOT_IN_NEWS = Pattern.compile(
            "\\^|\\d[eE][+-]?\\d|x10|[<>=~]" // formulas and comparison signs
                    + "|\\b(over (one|three|twenty|[0-9])|one over)\\b" // "one over three"
                    + "|(hundred|thousand|trillion|million)ths?\\b|\\b\\w+(ty|teen|one|two)[ -](fifths|firsts)"
                    + "|\\w+ hundred[ -]fifths|thousand fifths|hundred fifth|twent(y|ieth)[ -]fi(fth|rst)|thirty[ -]fifths"
                    + "|three fifths$|thirtieth|fifty-four hundredths"
                    + "|nought|naught|\\bnegative\\b|^-|^ -|answer is|- 1 4|- 10" // arithmetic
                    + "|\\d[kGM]\\b|\\d G\\b|\\d M\\b|\\bmil\\b|MM\\b|\\dk\\b" // units of computing and finance
                    + "|\\d\\.\\d+\\.\\d|http|\\+1-|1\\.111,11|nrs?\\.|\\{|\\bdo?z(s|$| )" // addresses, lists, slips
                    + "|x is|equals?|equaling|or equal" // exercises
                    + "|5/17/2018|two hundred and two thousand");

    @Test
    void numbers_are_read_alike() throws IOException {
        report("NumberModel", (found, m) -> {
            String value = found.resolution().get("value").asString();
            return Recognized.same(m.quantity().min().or(() -> m.quantity().max()), value, m.quantity())
                    || Recognized.same(m.quantity().max(), value, m.quantity());
        });
    }

    @Test
    void ranges_are_read_alike() throws IOException {
        Pattern range = Pattern.compile("[\\[(]([^,]*),([^\\])]*)[\\])]");
        report("NumberRangeModel", (found, m) -> {
            Matcher limits = range.matcher(found.resolution().get("value").asString());
            return limits.matches()
                    && Recognized.same(m.quantity().min(), limits.group(1), m.quantity())
                    && Recognized.same(m.quantity().max(), limits.group(2), m.quantity());
        });
    }

    @Test
    void durations_are_read_alike() throws IOException {
        Pattern timex = Pattern.compile("PT?([\\d.]+)([YMWDHS])");
        report("DurationParser", (found, m) -> {
            String text = found.resolution().get("Timex").asString();
            Matcher parts = timex.matcher(text);
            return parts.matches()
                    && m.quantity().unit().equals(unit(parts.group(2), text.startsWith("PT")))
                    && Recognized.same(m.quantity().min().or(() -> m.quantity().max()), parts.group(1), m.quantity());
        });
    }

    private static String unit(String letter, boolean time) {
        return switch (letter) {
            case "Y" -> "year";
            case "W" -> "week";
            case "D" -> "day";
            case "H" -> "hour";
            case "S" -> "second";
            default -> time ? "minute" : "month";
        };
    }

    @Test
    void percentages_are_read_alike() throws IOException {
        report("PercentModel", (found, m) -> {
            String value = found.resolution().get("value").asString().replace("%", "");
            return m.quantity().unit().equals("percent")
                    && Recognized.same(m.quantity().min(), value, m.quantity());
        });
    }

    @Test
    void sums_of_money_are_read_alike() throws IOException {
        report("CurrencyModel", (found, m) -> {
            JsonNode iso = found.resolution().get("isoCurrency");
            boolean unit =
                    iso == null || m.quantity().unit().equals(iso.asString().toLowerCase(Locale.ROOT));
            String value = found.resolution().get("value").asString();
            return unit
                    && Recognized.same(m.quantity().min().or(() -> m.quantity().max()), value, m.quantity());
        });
    }

    private static void report(String name, BiPredicate<Found, QuantityMention> alike) throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int left = 0;
        for (JsonNode node :
                new ObjectMapper().readTree(Files.readString(data(name)).replace("\uFEFF", ""))) {
            Recognized recognized = Recognized.of(node);
            if (NOT_IN_NEWS.matcher(recognized.input()).find()) {
                left++;
                continue;
            }
            List<QuantityMention> quantities = recognized.quantities();
            boolean all = recognized.expected().stream()
                    .allMatch(f -> Recognized.at(quantities, f)
                            .filter(m -> alike.test(f, m))
                            .isPresent());
            boolean more = recognized.expected().isEmpty() && !quantities.isEmpty();
            read++;
            if (!all || more) {
                wrong.add(recognized.input() + "   expected " + recognized.expected() + " read " + quantities);
            }
        }
        double rate = 1 - (double) wrong.size() / read;
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d cases read alike (%.3f), %d left out%n",
                name,
                read - wrong.size(),
                read,
                rate,
                left);
        wrong.forEach(System.out::println);
        assertThat(rate).as(name + "\n" + String.join("\n", wrong)).isGreaterThanOrEqualTo(REQUIRED);
    }

    /** The folder lies beside the checkout, some levels above the module. */
    private static Path data(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "the recognizers' cases are not beside the checkout");
        return at.resolve("shared/data/recognizers-" + name + ".json");
    }
}
