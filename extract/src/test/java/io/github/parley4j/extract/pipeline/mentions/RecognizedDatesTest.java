package io.github.parley4j.extract.pipeline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** As {@link RecognizersTest}, for months, years and ranges of dates, read against the day the case gives. */
class RecognizedDatesTest {
    private static final double REQUIRED = 0.95;
    private static final String CARRIER = "The paper says: ";

    /** What news says of months and years; the rest of the collection is mostly appointments of the day. */
    private static final Pattern IN_NEWS =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\b"
                    + "|\\b(last|next|this) (week|month|year|weekend)\\b"
                    + "|(19|20)\\d\\d( to |-| through )(19|20)\\d\\d|the end of (19|20)\\d\\d");

    /** Appointments without a month, weeks and quarters by number, years spelt out, dates in a technical order. */
    private static final Pattern NOT_IN_NEWS = Pattern.compile("(this|next) month$|of this month|this week (from|8)"
            + "|(next|last) week between|rest |week of|month of|w/c|week (starting|commencing|beginning)"
            + "|(first|second|third|last) week|quarter|[QH][1-4]|thousand|nineteen|decade|week that|month that"
            + "|\\d ?[-/] ?(19|20)\\d\\d\\b|(19|20)\\d\\d ?[-/] ?\\d\\d?\\b|(19|20)\\d\\d ?,? (Jan|Feb|Mar|Apr|May|June?)"
            + "|/aug|days?,? from|\\bnow\\b|from 02|August 99|6,107|for 1 week|from last Monday|between 19|friday");

    @Test
    void months_years_and_ranges_are_read_alike() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int left = 0;
        String json = Files.readString(RecognizersTest.data("DatePeriodParser")).replace("\uFEFF", "");
        for (JsonNode node : new ObjectMapper().readTree(json)) {
            String input = node.get("Input").asString();
            if (!IN_NEWS.matcher(input).find()
                    || NOT_IN_NEWS.matcher(input).find()
                    || node.get("Results").isEmpty()) {
                left++;
                continue;
            }
            LocalDate today = LocalDate.parse(
                    node.get("Context").get("ReferenceDateTime").asString().substring(0, 10));
            List<DateMention> dates = TextToSentences.apply(Article.of("case", CARRIER + input)).sentences().stream()
                    .flatMap(s -> Quantities.of(s, Optional.of(today)).dates().stream())
                    .collect(Collectors.toList());
            String timex = node.get("Results").get(0).get("Value").get("Timex").asString();
            read++;
            if (dates.stream().noneMatch(d -> agree(show(d), normal(timex)))) {
                wrong.add(input + "   expected " + normal(timex) + " read "
                        + dates.stream().map(RecognizedDatesTest::show).collect(Collectors.toList()));
            }
        }
        double rate = 1 - (double) wrong.size() / read;
        System.out.printf(
                Locale.ROOT,
                "DatePeriodParser: %d of %d cases read alike (%.3f), left out %d%n",
                read - wrong.size(),
                read,
                rate,
                left);
        wrong.forEach(System.out::println);
        assertThat(rate).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(REQUIRED);
    }

    /** Whether two dates or ranges say the same as far as both say anything: a year and a day of it agree. */
    private static boolean agree(String one, String other) {
        String[] ours = one.split(" to ", -1);
        String[] theirs = other.split(" to ", -1);
        boolean all = ours.length == theirs.length;
        for (int i = 0; all && i < ours.length; i++) {
            all = ours[i].startsWith(theirs[i]) || theirs[i].startsWith(ours[i]);
        }
        return all;
    }

    private static String show(DateMention d) {
        return first(d.date()) + d.last().map(l -> " to " + first(l)).orElse("");
    }

    private static String first(PartialDate d) {
        return d.summary().replaceAll("[~?%]", "");
    }

    /** (A,B,P3D) becomes "A to B", a week its Monday and Sunday. */
    private static String normal(String timex) {
        Matcher range = Pattern.compile("\\(([^,]+),([^,]+),P\\d+([DMY])\\)").matcher(timex.replaceAll("\\|.*", ""));
        if (range.matches()) {
            return part(range.group(1), range.group(3)) + " to " + part(range.group(2), range.group(3));
        }
        Matcher week = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?").matcher(timex);
        if (!week.matches()) {
            return timex;
        }
        LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                .with(java.time.DayOfWeek.MONDAY);
        return monday.plusDays(week.group(3) == null ? 0 : 5) + " to " + monday.plusDays(6);
    }

    private static String part(String date, String unit) {
        return unit.equals("Y") ? date.substring(0, 4) : unit.equals("M") ? date.substring(0, 7) : date;
    }
}
