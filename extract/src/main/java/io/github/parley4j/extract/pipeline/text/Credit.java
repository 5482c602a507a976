package io.github.parley4j.extract.pipeline.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who filed the story, or that it ends, after its last sentence: The talks went on. — WIRE */
final class Credit {
    private static final int LONGEST = 50;
    private static final String AFTER_STOP = "(?<=[.!?\u2026][\"\u201d\u2019')\\]]{0,2})";
    private static final String DASH = "(?:\\s{0,3}[\u2014\u2013\u2015]\\s{0,3}|\\s{1,3}(?:--?\\s|/)|/)";
    private static final String NAME = "\\p{Lu}[\\w.&/]*(?: (?:and|\\p{Lu}[\\w.&/]*)){0,4}";
    private static final String END = "\\s+(?:Enditem|Ends?|ENDS?|\\(END\\)|UNQUOTE|ENDALL)";
    private static final Pattern CREDIT = Pattern.compile(AFTER_STOP + "(?:" + DASH + NAME + "|" + END + ")$");

    private Credit() {}

    /** The offset at which the story ends; the paragraph's end when there is no credit. */
    static int begin(String source, Span paragraph) {
        int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
        Matcher credit = CREDIT.matcher(source.substring(from, paragraph.end()));
        return credit.find() ? from + credit.start() : paragraph.end();
    }
}
