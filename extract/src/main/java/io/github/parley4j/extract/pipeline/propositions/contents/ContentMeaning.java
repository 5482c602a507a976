package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * What a noun group or a verb phrase means so far.
 *
 * @param group the class it has as the object of something else
 * @param issue the issue code, "" when it says none by itself
 * @param also what else its word can be
 * @param source token of the main word, by which it is taken off the list once it is part of a larger meaning
 */
record ContentMeaning(
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
        int source,
        List<ContentWord> also) {
    /** Added to the source of a list member, so that it is not the member taken off the list. */
    static final int MEMBER = 1 << 20;

    static ContentMeaning thing(ContentWord word, int from, int to, int head) {
        return new ContentMeaning(
                word.group(),
                word.issue(),
                word.strength(),
                word.valence(),
                false,
                from,
                to,
                -1,
                head,
                word.group(),
                head,
                List.of());
    }

    ContentMeaning negate() {
        return new ContentMeaning(
                group, issue, strength, valence, !negated, from, to, action, object, hint, source, also);
    }

    ContentMeaning withGroup(String other) {
        return new ContentMeaning(
                other, issue, strength, valence, negated, from, to, action, object, hint, source, List.of());
    }

    ContentMeaning withHint(String other) {
        return new ContentMeaning(
                group, issue, strength, valence, negated, from, to, action, object, other, source, also);
    }

    ContentMeaning spanning(int begin, int end) {
        return new ContentMeaning(
                group,
                issue,
                strength,
                valence,
                negated,
                Math.min(begin, from),
                Math.max(end, to),
                action,
                object,
                hint,
                source,
                also);
    }

    /** The same with another main word. */
    ContentMeaning at(int other) {
        return new ContentMeaning(
                group, issue, strength, valence, negated, from, to, action, object, hint, other, also);
    }

    /** The same, of the words of one member of a list only. */
    ContentMeaning after(ContentMeaning member) {
        return new ContentMeaning(
                group,
                issue,
                strength,
                valence,
                negated,
                member.from(),
                member.to(),
                action,
                object,
                hint,
                member.source() + MEMBER,
                also);
    }

    ContentMeaning spanningOnly(int begin, int end) {
        return new ContentMeaning(
                group, issue, strength, valence, negated, begin, end, action, object, hint, source, also);
    }

    ContentMeaning withIssue(String other) {
        return new ContentMeaning(
                group, other, strength, valence, negated, from, to, action, object, hint, source, also);
    }

    /** The same word as one more of the things that it can be. */
    ContentMeaning or(ContentWord other) {
        List<ContentWord> more = new ArrayList<>(also);
        more.add(other);
        return new ContentMeaning(
                group, issue, strength, valence, negated, from, to, action, object, hint, source, List.copyOf(more));
    }

    /** The same word as another of the things that it can be. */
    ContentMeaning as(ContentWord other) {
        return new ContentMeaning(
                other.group(),
                other.issue(),
                other.strength(),
                other.valence(),
                negated,
                from,
                to,
                action,
                object,
                other.group(),
                source,
                List.of());
    }

    boolean says() {
        return !issue.isEmpty() && strength != Strength.NO;
    }

    Content toContent() {
        return new Content(from, to, issue, valence, negated, action, object, hint);
    }
}
