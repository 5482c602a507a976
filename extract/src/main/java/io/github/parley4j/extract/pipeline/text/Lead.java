package io.github.parley4j.extract.pipeline.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands before the first words of a paragraph without being part of it: a bullet, a time, "Breaking:". */
final class Lead {
    private static final int LONGEST = 60;
    private static final String STORY = "(?=[\\p{Lu}\"\u201c'\u2018`\u00ab\u2039\u201e])";
    private static final String BULLET =
            "(?:[\u2022\u00b7\u2023\u2043\u25e6\u25cf\u25cb\u25a0\u25a1\u25aa\u25ab\u25ba\u25b6\u25b8\u2605+]|>{1,2})\\s+|\\^|o\\s+"
                    + STORY;
    private static final String TIME =
            "[\\[(]?\\d{1,2}(?:[:h]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?|\\.\\d{2}\\s?[ap]\\.?m\\b\\.?)(?:\\s?(?:GMT|UTC|EST|EDT|BST|CET))?[\\])]?[:.]?\\s+(?:[-\u2013\u2014|]\\s+)?"
                    + STORY;
    private static final String AGO =
            "\\d{1,2}\\s?(?:m|min|mins|minutes?|h|hrs?|hours?) ago[,.:]?\\s+(?:[-\u2013\u2014|]\\s+)?"
                    + "(?=[\\p{Lu}\\d\"\u201c])";
    private static final String NEWS =
            "(?:BREAKING|UPDATED?|JUST IN|DEVELOPING|LIVE|EXCLUSIVE|LATEST|NEW|URGENT)(?: NEWS)?(?::|\\s[-\u2013\u2014|])\\s+"
                    + STORY;
    private static final String MORE =
            "\\p{Lu}[\\p{L} ]{1,30} (?:has|have) (?:more|this|these|the (?:details|story|latest)|a report)"
                    + "(?: on (?:this|that))?:\\s+" + STORY;
    private static final Pattern LEAD =
            Pattern.compile("(?:" + BULLET + ")?(?:" + AGO + ")?(?:" + TIME + ")?(?:" + NEWS + ")?(?:" + MORE + ")?");

    private Lead() {}

    /** The offset at which the paragraph's words begin; the paragraph's begin when nothing stands before them. */
    static int end(String source, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        Matcher lead = LEAD.matcher(source).region(paragraph.begin(), end).useTransparentBounds(true);
        return lead.lookingAt() && lead.end() < paragraph.end() ? lead.end() : paragraph.begin();
    }
}
