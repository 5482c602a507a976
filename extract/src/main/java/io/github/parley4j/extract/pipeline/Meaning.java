package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.ContentWord.Strength;

/**
 * What a noun group or a verb phrase means so far.
 *
 * @param group the class it has as the object of something else
 * @param issue the issue code, "" when it says none by itself
 * @param source token of the main word, by which it is taken off the list once it is part of a larger meaning
 */
record Meaning(
        String group,
        String issue,
        Strength strength,
        Valence valence,
        boolean negated,
        int from,
        int to,
        int action,
        int object,
        String hint,
        int source) {
    /** Added to the source of a list member, so that it is not the member taken off the list. */
    static final int MEMBER = 1 << 20;

    static Meaning thing(ContentWord word, int from, int to, int head) {
        return new Meaning(
                word.group(), word.issue(), word.strength(), word.valence(), false, from, to, -1, head, word.group(), head);
    }

    Meaning negate() {
        return new Meaning(group, issue, strength, valence, !negated, from, to, action, object, hint, source);
    }

    Meaning withGroup(String other) {
        return new Meaning(other, issue, strength, valence, negated, from, to, action, object, hint, source);
    }

    Meaning withHint(String other) {
        return new Meaning(group, issue, strength, valence, negated, from, to, action, object, other, source);
    }

    Meaning spanning(int begin, int end) {
        return new Meaning(
                group, issue, strength, valence, negated, Math.min(begin, from), Math.max(end, to), action, object, hint, source);
    }

    /** The same with another main word. */
    Meaning at(int other) {
        return new Meaning(group, issue, strength, valence, negated, from, to, action, object, hint, other);
    }

    /** The same, of the words of one member of a list only. */
    Meaning after(Meaning member) {
        return new Meaning(
                group, issue, strength, valence, negated, member.from(), member.to(), action, object, hint, member.source() + MEMBER);
    }

    Meaning spanningOnly(int begin, int end) {
        return new Meaning(group, issue, strength, valence, negated, begin, end, action, object, hint, source);
    }

    Meaning withIssue(String other) {
        return new Meaning(group, other, strength, valence, negated, from, to, action, object, hint, source);
    }

    boolean says() {
        return !issue.isEmpty() && strength != Strength.NO;
    }

    Content toContent() {
        return new Content(from, to, issue, valence, negated, action, object, hint);
    }
}
