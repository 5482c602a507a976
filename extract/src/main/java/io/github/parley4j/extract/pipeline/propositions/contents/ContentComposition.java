package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of what an action done to a thing amounts to: STOP with FIGHTING is a ceasefire, conceded. */
final class ContentComposition {
    /** Stands in the table for any thing, even an unknown one. */
    static final String ANY = "*";
    /** Stands in the table for whatever already says an issue by itself. */
    static final String CONTENT = "CONTENT";

    /** Stands in the table for what an action has made an issue of. */
    static final String ACTED = "ACTED";

    private static final String SAME = "=";
    private static final Map<String, String> GROUP_OF_ISSUE = Map.of(
            "ceasefire",
            "TRUCE",
            "military-action",
            "CAMPAIGN",
            "talks",
            "TALKS",
            "agreement",
            "DEAL",
            "sanctions",
            "SANCTIONS");

    /** {@code hint} is the first action of the row, whichever of its actions was used. */
    private record Effect(String issue, String valence, String hint, ContentScope scope) {}

    private final Map<String, Map<String, List<Effect>>> effects = new HashMap<>();

    ContentComposition(List<Row> rows) {
        for (Row row : rows) {
            for (String action : row.list("action")) {
                for (String object : row.list("object")) {
                    ContentScope scope = ContentScope.of(row);
                    List<Effect> known = effects.computeIfAbsent(action, key -> new HashMap<>())
                            .computeIfAbsent(object, key -> new ArrayList<>(1));
                    known.add(
                            scope.equals(ContentScope.ALWAYS) ? known.size() : 0,
                            new Effect(
                                    row.get("issue"),
                                    row.get("valence"),
                                    row.list("action").get(0),
                                    scope));
                }
            }
        }
    }

    /** What doing the action to the thing means, null when the two say nothing together. */
    @Nullable
    ContentMeaning of(Scene scene, String action, int actionToken, ContentMeaning thing) {
        for (ContentWord other : thing.also()) {
            Effect otherwise = effect(scene, action, other.group());
            if (otherwise != null) {
                return apply(otherwise, actionToken, thing.as(other));
            }
        }
        Effect effect = effect(scene, action, thing.group());
        if (effect == null && thing.action() >= 0) {
            effect = effect(scene, action, ACTED);
        }
        if (effect == null
                && !thing.issue().isEmpty()
                && (thing.action() >= 0 || thing.strength() == ContentWord.Strength.YES)) {
            effect = effect(scene, action, CONTENT);
        }
        return effect == null ? null : apply(effect, actionToken, thing);
    }

    /** What the action means done to anything at all. */
    @Nullable
    ContentMeaning ofAny(Scene scene, String action, int actionToken, int objectToken) {
        Effect effect = effect(scene, action, ANY);
        int last = Math.max(actionToken, objectToken);
        ContentMeaning thing = new ContentMeaning(
                "",
                "",
                ContentWord.Strength.NO,
                Valence.NEUTRAL,
                false,
                actionToken,
                last + 1,
                -1,
                objectToken,
                "",
                -1,
                List.of());
        return effect == null || effect.issue().equals(SAME) ? null : apply(effect, actionToken, thing);
    }

    private @Nullable Effect effect(Scene scene, String action, String object) {
        for (Effect effect : effects.getOrDefault(action, Map.of()).getOrDefault(object, List.of())) {
            if (effect.scope().admits(scene)) {
                return effect;
            }
        }
        return null;
    }

    private static ContentMeaning apply(Effect effect, int actionToken, ContentMeaning thing) {
        boolean same = effect.issue().equals(SAME);
        String issue = same ? thing.issue() : effect.issue();
        Valence valence = switch (effect.valence()) {
            case "keep" -> thing.valence();
            case "reverse" -> thing.valence().reversed();
            default -> Valence.valueOf(effect.valence().toUpperCase(Locale.ROOT));
        };
        String group = groupOf(issue);
        int object = thing.object() >= 0 ? thing.object() : thing.action();
        return new ContentMeaning(
                group,
                issue,
                ContentWord.Strength.YES,
                valence,
                thing.negated(),
                Math.min(actionToken, thing.from()),
                Math.max(actionToken + 1, thing.to()),
                actionToken,
                object,
                same && thing.action() >= 0 ? thing.hint() : effect.hint(),
                actionToken,
                List.of());
    }

    /** The class of what says an issue, when something is done to it. */
    static String groupOf(String issue) {
        return GROUP_OF_ISSUE.getOrDefault(issue, CONTENT);
    }
}
