package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the content tables in a stretch of tokens: at each token the longest phrase that fits its tags. */
final class ContentUnits {
    /** A phrase with those of its meanings that fit here; [tailFrom, tailTo) is its part behind a gap. */
    record Unit(int from, int to, int tailFrom, int tailTo, List<ContentWord> words) {
        boolean gapped() {
            return tailTo > tailFrom;
        }

        int end() {
            return gapped() ? tailTo : to;
        }
    }

    private static final Set<String> OUTSIDE = Set.of("RB", "RP", "IN", "JJ", "NN", "VB", "VBN");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "JJ", "JJR", "JJS", "PRP$", "POS", "CD");

    private final List<Token> tokens;
    private final NounGroups groups;
    private final int to;
    private final Scene scene;
    private final @Nullable Unit[] unitAt;
    private final List<Unit> units = new ArrayList<>();

    ContentUnits(List<Token> tokens, int from, int to, NounGroups groups, ContentTrie trie, Scene scene) {
        this.scene = scene;
        this.to = to;
        this.tokens = tokens;
        this.groups = groups;
        this.unitAt = new Unit[to + 1];
        for (int i = from; i < to; i++) {
            if (unitAt[i] != null) {
                continue;
            }
            Unit unit = choose(trie.at(tokens, i, to, this::listEnd));
            if (unit != null) {
                mark(unit);
                if (unit.words().stream().anyMatch(word -> word.part() == Part.VERB)) {
                    bound(unit);
                }
            }
        }
    }

    /** A noun group neither reaches into a verb phrase nor begins in it. */
    private void bound(Unit unit) {
        groups.cut(unit.from(), unit.end());
        if (unit.gapped()) {
            groups.close(unit.tailFrom());
        }
    }

    /** End of the noun phrase at a token, with one more behind a coordinator: "women and children". */
    private int listEnd(int i) {
        int end = groups.phraseEnd(i);
        boolean joined = end > i && end < to && tag(end).equals("CC") && groups.startingAt(end + 1) != null;
        return joined ? groups.phraseEnd(end + 1) : end;
    }

    List<Unit> all() {
        return units;
    }

    /** The phrase that a token is part of. */
    @Nullable
    Unit at(int i) {
        return i >= 0 && i < unitAt.length ? unitAt[i] : null;
    }

    private void mark(Unit unit) {
        units.add(unit);
        for (int k = unit.from(); k < unit.to(); k++) {
            unitAt[k] = unit;
        }
        for (int k = unit.tailFrom(); k < unit.tailTo(); k++) {
            unitAt[k] = unit;
        }
    }

    /** The longest phrase with a meaning that fits; phrases over the same tokens share one unit. */
    private @Nullable Unit choose(List<ContentTrie.Match> matches) {
        ContentTrie.Match longest = null;
        List<ContentWord> fitting = new ArrayList<>(4);
        for (ContentTrie.Match match : matches) {
            if (longest != null && !match.covers(longest)) {
                continue;
            }
            for (ContentWord word : match.words()) {
                if (fits(word.part(), match) && admits(word, match.from()) && !fitting.contains(word)) {
                    fitting.add(word);
                    longest = match;
                }
            }
        }
        if (fitting.stream().anyMatch(word -> word.group().equals("NONE"))) {
            fitting.removeIf(word -> !word.group().equals("NONE"));
        }
        return longest == null
                ? null
                : new Unit(longest.from(), longest.to(), longest.tailFrom(), longest.tailTo(), fitting);
    }

    private boolean fits(Part part, ContentTrie.Match match) {
        return switch (part) {
            case VERB -> isVerb(match.from());
            case NOUN -> isNominal(match.from()) && (match.length() > 1 || !match.byVerbLemma());
            case THING -> !match.byVerbLemma() && (isNominal(match.to() - 1) || isRightTo(match));
            case ADJECTIVE -> true;
            case PREDICATE -> isPredicate(match);
        };
    }

    /** Behind a noun or a form of "be", and no modifier: "hostages home", "troops be out". */
    private boolean isPredicate(ContentTrie.Match match) {
        int i = match.from();
        if (i == 0 || !OUTSIDE.contains(tag(i))) {
            return false;
        }
        NounGroup group = groups.at(i);
        boolean inside = group != null && (group.from() < i || group.to() > match.to());
        return !inside && (groups.at(i - 1) != null || tokens.get(i - 1).lemma().equals("be"));
    }

    /** "right to strike". */
    private boolean isRightTo(ContentTrie.Match match) {
        return match.length() > 2 && tag(match.to() - 2).equals("TO") && isNominal(match.from());
    }

    private boolean admits(ContentWord word, int i) {
        return word.scope().admits(scene)
                && (!word.scope().plain() || !isCommonNoun(i - 1))
                && scene.admits(word, tokens, i);
    }

    private boolean isCommonNoun(int i) {
        return i >= 0 && groups.at(i) != null && (tag(i).equals("NN") || tag(i).equals("NNS") || tag(i).equals("VBG"));
    }

    boolean isVerb(int i) {
        String tag = tag(i);
        String before = i > 0 ? tag(i - 1) : "";
        if (tag.equals("VBG") || tag.equals("VBN")) {
            NounGroup group = groups.at(i);
            return group == null || (group.head() == i && tag.equals("VBG"));
        }
        if (tag.startsWith("VB")) {
            return !BEFORE_NOUN.contains(before);
        }
        return (tag.startsWith("NN") || tag.equals("JJ") || tag.equals("RP"))
                && ((before.equals("TO") && groups.at(i) == null) || before.equals("MD"));
    }

    private boolean isNominal(int i) {
        String tag = tag(i);
        if (tag.equals("VB") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("VBZ")) {
            return i > 0 && BEFORE_NOUN.contains(tag(i - 1)) && !tag.equals("VBD");
        }
        return !tag.equals("MD");
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }
}
