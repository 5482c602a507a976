package io.github.parley4j.extract.pipeline.mentions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cases of the recognizers that no news report prints, each group with its reason. */
final class NotInNews {
    private static final Map<String, Pattern> REASONS = new LinkedHashMap<>();

    static {
        leave("formula", "\\^|\\d[eE][+-]?\\d|x10|[<>=~]|\\bx is\\b|equal");
        leave(
                "improper or glossed fraction",
                "\\bover (one|three|twenty|[0-9])|\\bone over|"
                        + "(ty|teen|one|two|hundred|thousand)[ -](and )?(thirty[ -])?(two )?(fifths?|firsts?)\\b|"
                        + "(hundred|thousand|trillion|million)ths?\\b|twent(y|ieth)-?fi(fth|rst)|thirtieth|hundred three fifths|twenty-three fifths|and three fifths|and two dozens|five hundreds");
        leave("arithmetic", "nought|naught|\\bnegative\\b|\\bminus (one|five|ninety|5)\\b|^ ?-|- ?1(0|  ?4)");
        leave(
                "computing and shorthand",
                "\\d ?[kGM]\\b|\\dmil\\b|\\dMM\\b|\\b\\d? ?(five )?do?zs\\b|\\d(km|ml|m)\\b|[kM](USD|EUR|GBP|AUD)");
        leave("address, list or slip", "\\d\\.\\d+\\.\\d|http|\\+1-|1\\.111,11|nrs?\\.|\\{|423 0000|5/17/2018|dzs");
        leave("digits and words in one number", "\\d (hundred|thousand) (and )?\\d|\\d hundred and (one|negative)");
        leave("spaced-out marks", "\\w - (two|fourth|eighths)|\\d \\. \\d|\\bc \\$");
        leave("place in a ranking", "\\branks\\b");
        leave("old-fashioned", "twenty and four");
        leave("two units without a fixed ratio", "year 1 month|days 1 month");
        leave(
                "sum without its unit",
                "dollars? (and )?(forty five|one and|two and|15|50)|USD 25|15 USD 50|kuai|dollar dollar|dollar rmb|\\$ 30 cent|dollars bill|the dollars");
        leave("percent without a number", "percents? of|per cent of|small percent|the % of|a percentage\\?");
    }

    private NotInNews() {}

    private static void leave(String reason, String pattern) {
        REASONS.put(reason, Pattern.compile(pattern));
    }

    static @Nullable String reason(String input) {
        return REASONS.entrySet().stream()
                .filter(e -> e.getValue().matcher(input).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
