package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses among all meanings of a stretch: none that is part of another, weak ones only alone, none overlapping. */
final class ContentSelection {
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "during",
            "since",
            "after",
            "before",
            "in",
            "amid",
            "throughout",
            "from",
            "at",
            "over",
            "despite",
            "following",
            "near",
            "by",
            "as",
            "with",
            "within",
            "under",
            "between");
    /** Talks and deals named in passing: "said in talks with". */
    private static final Set<String> IN_PASSING = Set.of("TALKS", "DEAL");

    private static final Set<String> HANGING = Set.of("of", "to", "for", "with", "in", "on");

    private static final Set<String> PASSING =
            Set.of("in", "during", "at", "amid", "under", "since", "throughout", "through", "within");
    /** Words whose "in" leads to what they are about. */
    private static final Set<String> GOVERNS = Set.of(
            "interested",
            "interest",
            "involved",
            "part",
            "engaged",
            "engage",
            "participate",
            "participating",
            "participation",
            "role",
            "represented",
            "engaging",
            "success",
            "progress",
            "seat",
            "place");

    private static final Set<String> INTO_DEAL = Set.of(
            "on",
            "over",
            "about",
            "for",
            "to",
            "that",
            "under",
            "involving",
            "including",
            "which",
            "in",
            "whereby",
            "aimed",
            "providing");

    private ContentSelection() {}

    static List<Content> select(ContentReader reader, List<ContentMeaning> meanings) {
        List<ContentMeaning> open = new ArrayList<>();
        for (ContentMeaning meaning : meanings) {
            if (meaning.says() && !reader.isConsumed(meaning)) {
                open.add(reader.isTopic(meaning) ? meaning.withHint(Content.TOPIC) : meaning);
            }
        }
        open.removeIf(m -> m.action() < 0 && IN_PASSING.contains(m.group()) && isCircumstance(reader, m, PASSING));
        if (open.size() > 1) {
            open.removeIf(m -> m.action() < 0 && m.group().equals("TALKS") && hangsOnOther(reader, m));
        }
        boolean onlyStrong = open.stream().anyMatch(m -> m.strength() == Strength.YES);
        open.removeIf(m -> m.strength() == Strength.WEAK
                && !m.hint().equals(Content.TOPIC)
                && (onlyStrong || isCircumstance(reader, m, CIRCUMSTANCE)));
        open.sort(Comparator.comparingInt(ContentMeaning::from).thenComparing(m -> -m.to()));
        return contents(reader, apart(open));
    }

    /** "with knowledge of the talks", "close to the talks": they only tell who or what else is meant. */
    private static boolean hangsOnOther(ContentReader reader, ContentMeaning meaning) {
        NounGroup group = reader.groups.at(meaning.source());
        int preposition = group == null ? -1 : group.from() - 1;
        int before = preposition - 1;
        return before >= reader.from
                && HANGING.contains(reader.norm(preposition))
                && reader.norm(preposition + 1).equals("the")
                && (reader.tag(before).startsWith("NN") || reader.tag(before).startsWith("JJ"))
                && reader.units.at(before) == null;
    }

    private static boolean isCircumstance(ContentReader reader, ContentMeaning meaning, Set<String> prepositions) {
        NounGroup group = reader.groups.at(meaning.source());
        int before = (group == null ? meaning.from() : group.from()) - 1;
        while (before >= reader.from && reader.isQuote(before)) {
            before--;
        }
        return before >= reader.from
                && reader.tag(before).equals("IN")
                && prepositions.contains(reader.norm(before))
                && !GOVERNS.contains(reader.norm(before - 1));
    }

    /** Where two overlap, the one that begins later gives way, or begins where the other ends. */
    private static List<ContentMeaning> apart(List<ContentMeaning> open) {
        List<ContentMeaning> kept = new ArrayList<>();
        int end = -1;
        for (ContentMeaning meaning : open) {
            if (meaning.from() >= end) {
                kept.add(meaning);
                end = meaning.to();
            } else if (meaning.to() > end && !kept.get(kept.size() - 1).issue().equals(meaning.issue())) {
                kept.add(meaning.spanningOnly(end, meaning.to()));
                end = meaning.to();
            }
        }
        return kept;
    }

    /** A deal whose content is named right behind it is that content, not a deal "as a whole". */
    private static List<Content> contents(ContentReader reader, List<ContentMeaning> kept) {
        List<Content> contents = new ArrayList<>();
        for (int k = 0; k < kept.size(); k++) {
            ContentMeaning meaning = kept.get(k);
            boolean named = meaning.issue().equals("agreement")
                    && meaning.action() < 0
                    && k + 1 < kept.size()
                    && INTO_DEAL.contains(reader.norm(meaning.to()));
            if (!named) {
                contents.add(meaning.toContent());
            }
        }
        return contents;
    }
}
