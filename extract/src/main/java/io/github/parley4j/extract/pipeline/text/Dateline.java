package io.github.parley4j.extract.pipeline.text;

import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the dateline before the first sentence of a story: GENEVA, March 3 (Agency) - The talks went on. */
final class Dateline {
    private static final int LONGEST = 120;
    private static final Set<String> PLACES = Table.read("en/1-text/dateline-places.tsv").stream()
            .map((Row row) -> row.get("place"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]*){0,3}";
    private static final String REGION = ", ?" + NAME + "(?: " + NAME + "){0,2}";
    private static final String MONTH =
            "(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)" + "(?i:uary|ruary|ch|il|e|y|ust|ember|ober)?\\.?";
    private static final String DATE = "(?:" + MONTH + " ?\\d{1,2}|\\d{1,2} ?" + MONTH
            + "|(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day))(?:,? (?:\\d{4}|\\d\\d)\\b)?";
    private static final String AGENCY = "\\((?:\\p{Lu}|\\d)[^()]{1,40}\\)";
    private static final String FILED = "(?: ?" + AGENCY + "|[.,]? /[\\p{Lu} ]{2,20}/\\.?)";
    private static final String STORY = "(?=[\\p{Lu}\\d\"\u201c'\u2018`\\[])";
    private static final String DASH = "(?: ?(?:--|[\u2014\u2015]) ?| [-\u2013_:;] |; )" + STORY;

    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + CAPITALS + ")(?<more>(?:" + REGION
            + ")?(?:[.,]? \\(?" + DATE + "\\)?)?,?" + FILED + "?(?:,? " + DATE + ")?)(?:" + DASH + "|(?<=/\\.?) "
            + STORY
            + ")");
    private static final Pattern OF_PLACE = Pattern.compile("(?<place>" + NAME + "(?: " + NAME + "){0,2}?)(?:" + REGION
            + ")?(?:,? " + DATE + ")?(?:: |" + DASH + ")" + STORY);
    private static final Pattern OF_AGENCY = Pattern.compile("(?:" + NAME + "(?: " + NAME + "){0,2}(?:" + REGION
            + ")?,? )?(?:" + DATE + ",? ?)?" + AGENCY + "(?:,? " + DATE + ")?" + DASH);

    private Dateline() {}

    /** The offset at which the story begins; the paragraph's begin when there is no dateline. */
    static int end(String source, Span paragraph) {
        String head = source.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + LONGEST));
        Matcher agency = OF_AGENCY.matcher(head);
        if (agency.lookingAt()) {
            return paragraph.begin() + agency.end();
        }
        Matcher capitals = IN_CAPITALS.matcher(head);
        if (capitals.lookingAt()) {
            boolean sure = !capitals.group("more").isEmpty() || PLACES.contains(lower(capitals.group("place")));
            if (sure || head.substring(capitals.end()).chars().anyMatch(Character::isLowerCase)) {
                return paragraph.begin() + capitals.end();
            }
        }
        Matcher place = OF_PLACE.matcher(head);
        if (place.lookingAt() && PLACES.contains(lower(place.group("place")))) {
            return paragraph.begin() + place.end();
        }
        return paragraph.begin() + bareEnd(head);
    }

    /** The length of a place in capitals that stands before a sentence in the usual case, with nothing between. */
    private static int bareEnd(String head) {
        int end = 0;
        for (int at = head.indexOf(' '), words = 1; at > 0 && words <= 4; at = head.indexOf(' ', at + 1), words++) {
            String place = head.substring(0, at);
            if (place.chars().anyMatch(Character::isLowerCase)) {
                break;
            }
            String first = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
            if (PLACES.contains(lower(first)) && beginsStory(head, at + 1)) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean beginsStory(String head, int at) {
        return at < head.length()
                && !Character.isLowerCase(head.charAt(at))
                && head.substring(at).chars().anyMatch(Character::isLowerCase);
    }

    private static String lower(String place) {
        return place.toLowerCase(Locale.ROOT);
    }
}
