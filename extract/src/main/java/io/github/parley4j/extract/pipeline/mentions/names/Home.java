package io.github.parley4j.extract.pipeline.mentions.names;

import io.github.parley4j.extract.pipeline.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the state from which an article reports: the one whose name or city its dateline gives. */
public final class Home {
    private static final int LONGEST = 120;

    private Home() {}

    /** The id of the state in the first dateline that names one; null when none does. */
    public static @Nullable String of(Text text, Gazetteer gazetteer) {
        for (int[] span : text.dropped()) {
            if (span[1] - span[0] <= LONGEST && tellsPlace(text, span)) {
                String state = in(NameKeys.ofName(text.source().substring(span[0], span[1])), gazetteer);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** A dateline, or a line above the story that is no pointer to another. */
    private static boolean tellsPlace(Text text, int[] span) {
        boolean above = text.sentences().stream()
                .filter(sentence -> !sentence.headline())
                .findFirst()
                .filter(body -> span[1] <= body.begin())
                .isPresent();
        boolean leads = text.sentences().stream().anyMatch(sentence -> sentence.begin() == span[1]);
        return leads || (above && text.source().substring(span[0], span[1]).indexOf(':') < 0);
    }

    private static @Nullable String in(List<String> keys, Gazetteer gazetteer) {
        for (int i = 0; i < keys.size(); i++) {
            NameTrie.Hit hit = gazetteer
                    .names()
                    .longest(keys, i, (entry, to) -> entry.use() == NameUse.NAME || entry.use() == NameUse.CAPITAL);
            Gazetteer.Known known =
                    hit == null ? null : gazetteer.get(hit.entry().id());
            if (known != null && known.kind() == EntityKind.STATE && !Gazetteer.isRegion(known.code())) {
                return known.id();
            }
        }
        return null;
    }
}
