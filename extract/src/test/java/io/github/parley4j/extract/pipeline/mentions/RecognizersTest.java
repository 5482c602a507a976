package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.mentions.Recognized.Found;
import io.github.parley4j.extract.value.FoundQuantity.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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
        report("NumberRangeModel", RecognizersTest::isRange, (found, m) -> {
            Matcher limits = range.matcher(found.resolution().get("value").asString());
            return limits.matches()
                    && Recognized.same(m.quantity().min(), limits.group(1), m.quantity())
                    && Recognized.same(m.quantity().max(), limits.group(2), m.quantity());
        });
    }

    private static boolean isRange(QuantityMention m) {
        return !m.quantity().min().equals(m.quantity().max());
    }

    @Test
    void durations_are_read_alike() throws IOException {
        report("DurationParser", (found, m) -> {
            String timex = found.resolution().get("Timex").asString();
            Matcher weekAndDays = Pattern.compile("P(\\d+)W(\\d+)D").matcher(timex);
            if (weekAndDays.matches()) {
                int days = Integer.parseInt(weekAndDays.group(1)) * 7 + Integer.parseInt(weekAndDays.group(2));
                return isSpan(m, String.valueOf(days), "day");
            }
            Matcher one = Pattern.compile("PT?([\\d.]+)([YMWDHS])").matcher(timex);
            return one.matches() && isSpan(m, one.group(1), unit(one.group(2), timex.startsWith("PT")));
        });
    }

    private static boolean isSpan(QuantityMention m, String number, String unit) {
        return m.quantity().unit().equals(unit)
                && Recognized.same(m.quantity().min().or(() -> m.quantity().max()), number, m.quantity());
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
        report("CurrencyModel", m -> m.kind() == Kind.MONEY, (found, m) -> {
            JsonNode iso = found.resolution().get("isoCurrency");
            boolean unit =
                    iso == null || m.quantity().unit().equals(iso.asString().toLowerCase(Locale.ROOT));
            boolean pence = found.resolution().get("unit").asString().matches("Pence|Penny");
            BigDecimal number = new BigDecimal(found.resolution().get("value").asString());
            String value = (pence ? number.movePointLeft(2) : number).toPlainString();
            return unit
                    && Recognized.same(m.quantity().min().or(() -> m.quantity().max()), value, m.quantity());
        });
    }

    private static void report(String name, BiPredicate<Found, QuantityMention> alike) throws IOException {
        report(name, m -> true, alike);
    }

    private static void report(
            String name, Predicate<QuantityMention> unexpected, BiPredicate<Found, QuantityMention> alike)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        Map<String, Integer> left = new TreeMap<>();
        for (JsonNode node :
                new ObjectMapper().readTree(Files.readString(data(name)).replace("\uFEFF", ""))) {
            Recognized recognized = Recognized.of(node);
            String reason = NotInNews.reason(recognized.input());
            if (reason != null) {
                left.merge(reason, 1, Integer::sum);
                continue;
            }
            List<QuantityMention> quantities = recognized.quantities();
            boolean all = recognized.expected().stream()
                    .allMatch(f -> Recognized.at(quantities, f)
                            .filter(m -> alike.test(f, m))
                            .isPresent());
            boolean more =
                    recognized.expected().isEmpty() && quantities.stream().anyMatch(unexpected);
            read++;
            if (!all || more) {
                wrong.add(recognized.input() + "   expected " + recognized.expected() + " read " + quantities);
            }
        }
        double rate = 1 - (double) wrong.size() / read;
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d cases read alike (%.3f), left out %s%n",
                name,
                read - wrong.size(),
                read,
                rate,
                left);
        wrong.forEach(System.out::println);
        assertThat(rate).as(name + "\n" + String.join("\n", wrong)).isGreaterThanOrEqualTo(REQUIRED);
    }

    /** The folder lies beside the checkout, some levels above the module. */
    static Path data(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "the recognizers' cases are not beside the checkout");
        return at.resolve("shared/data/recognizers-" + name + ".json");
    }
}
