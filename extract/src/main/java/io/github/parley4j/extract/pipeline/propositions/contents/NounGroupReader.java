package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun group that begins at a token. */
final class NounGroupReader {
    private static final int LONGEST = 40;
    /** Belong to the verb before them: "take back 200 workers". */
    private static final Set<String> PARTICLES = Set.of("abroad", "away", "back", "home", "out");

    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");
    /** Determiners that stand for a group: "all of them". */
    private static final Set<String> PRONOUNS = Set.of("all", "both", "those", "some", "any", "each");

    private final List<Token> tokens;
    private final int to;

    NounGroupReader(List<Token> tokens, int to) {
        this.tokens = tokens;
        this.to = to;
    }

    @Nullable
    NounGroup read(int start) {
        int head = -1;
        int end = start;
        int i = start;
        while (i < to && i < start + LONGEST) {
            String tag = tag(i);
            if (i > start && isFiller(i)) {
                i++;
                continue;
            }
            if (tag.equals("POS")) {
                if (head != end - 1 || head < 0) {
                    break;
                }
            } else if (isNoun(i)) {
                if (head >= 0 && norm(i).equals("home")) {
                    break;
                }
                if (head >= 0 && head == end - 1 && tag(head).equals("NNS") && tag.startsWith("NNP")) {
                    break;
                }
                if (head >= 0 && head < end - 1 && !tag(end - 1).equals("POS") && !isJoint(end - 1)) {
                    break;
                }
                head = i;
            } else if (!modifies(i, start, end, head)) {
                break;
            }
            i++;
            end = i;
        }
        return close(start, end, head);
    }

    private @Nullable NounGroup close(int start, int end, int head) {
        if (head < 0 || tag(end - 1).equals("POS") || head < end - 1) {
            int last = end - 1;
            while (last >= start && !canEnd(last, start)) {
                last--;
            }
            return last < start ? null : new NounGroup(start, last + 1, last);
        }
        return new NounGroup(start, head + 1, head);
    }

    /** A group without a noun can end in a number, "the elderly", "the fighting", "all". */
    private boolean canEnd(int i, int start) {
        String tag = tag(i);
        boolean determined =
                i > start && (OPENERS.contains(tag(start)) || tag(start).startsWith("JJ") || before(i, "POS"));
        return isNoun(i)
                || tag.equals("CD")
                || (determined && (tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("VBN")))
                || (i == start && tag.equals("DT") && PRONOUNS.contains(norm(i)));
    }

    private boolean modifies(int i, int start, int end, int head) {
        String tag = tag(i);
        boolean afterNoun = head >= 0 && head == end - 1;
        if (OPENERS.contains(tag)) {
            return i == start
                    || tag(end - 1).equals("PDT")
                    || norm(end - 1).equals("all")
                    || norm(end - 1).equals("both");
        }
        if (tag.equals("CD") || tag.equals("$") || tag.equals("#")) {
            return !afterNoun || tag(head).startsWith("NNP");
        }
        if (tag.startsWith("JJ")) {
            return !afterNoun || (!tag(head).endsWith("S") && i + 1 < to && isNoun(i + 1));
        }
        if (tag.startsWith("RB") && norm(i).equals("more")) {
            return !afterNoun && nominalAfter(i);
        }
        if (tag.startsWith("RB")) {
            return !afterNoun
                    && !PARTICLES.contains(norm(i))
                    && i + 1 < to
                    && (tag(i + 1).startsWith("JJ")
                            || tag(i + 1).equals("VBN")
                            || tag(i + 1).equals("CD"));
        }
        if (norm(i).equals("than") && end > start) {
            return tag(end - 1).startsWith("JJ") && i + 1 < to && tag(i + 1).equals("CD");
        }
        if (tag.equals("VBN") || tag.equals("VBG") || (tag.equals("VBD") && head < 0 && i > start)) {
            return participle(i, start, head, afterNoun);
        }
        return isJoint(i) && joins(i, start, end);
    }

    private boolean participle(int i, int start, int head, boolean afterNoun) {
        if (afterNoun) {
            return false;
        }
        if (i > start) {
            return nominalAfter(i) || head < 0 || tag(i - 1).equals("POS");
        }
        return nominalAfter(i)
                && (i == 0 || !tokens.get(i - 1).lemma().equals("be"))
                && (SceneWords.english().is("like-adjective", norm(i))
                        || (tag(i).equals("VBN")
                                && (i == 0
                                        || Set.of("IN", "CC", ",", "VB", "TO").contains(tag(i - 1)))));
    }

    private boolean isJoint(int i) {
        return (tag(i).equals("CC") && !norm(i).equals("but")) || norm(i).equals("/") || norm(i).equals(",");
    }

    /** "Palestinian and Israeli prisoners", "hostage and truce deal", "pay and pension increases". */
    private boolean joins(int i, int start, int end) {
        if (end == 0 || i + 2 >= to) {
            return false;
        }
        if (norm(i).equals(",") && !OPENERS.contains(tag(start)) && !tag(start).equals("CD")) {
            return false;
        }
        int next = tag(i + 1).startsWith("RB") && i + 2 < to ? i + 2 : i + 1;
        if (tag(end - 1).equals("CD") && tag(next).equals("CD")) {
            return true;
        }
        if (norm(i).equals(",")) {
            return tag(end - 1).startsWith("JJ") && (tag(next).startsWith("JJ") || isNoun(next));
        }
        boolean adjectives = tag(end - 1).startsWith("JJ")
                && (tag(i + 1).startsWith("JJ") || tag(i + 1).equals("VBN"));
        boolean nouns = tag(end - 1).equals("NN") && tag(i + 1).equals("NN") && isNoun(i + 2);
        return (adjectives && (isNoun(i + 2) || tag(i + 2).startsWith("JJ"))) || nouns;
    }

    private boolean nominalAfter(int i) {
        int k = i + 1;
        while (k < to && isFiller(k)) {
            k++;
        }
        return k < to && (isNoun(k) || tag(k).startsWith("JJ") || tag(k).equals("CD"));
    }

    private boolean before(int i, String tag) {
        return i > 0 && tag(i - 1).equals(tag);
    }

    private boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    private boolean isFiller(int i) {
        String norm = norm(i);
        return isQuote(i) || norm.equals("[") || norm.equals("]");
    }

    private boolean isQuote(int i) {
        return tag(i).equals("``") || tag(i).equals("''");
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }

    private String norm(int i) {
        return tokens.get(i).norm();
    }
}
