package io.github.parley4j.extract.pipeline.mentions.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Surface forms by their token keys; finds the longest form that begins at a token. */
public final class NameTrie {
    private final Map<String, NameTrie> next = new HashMap<>();
    private @Nullable NameEntry entry;

    /** A form that was found: tokens from {@code from} to {@code to}, exclusive. */
    public record Hit(int from, int to, NameEntry entry) {}

    /** Adds a form; the first to claim a surface keeps it. */
    public boolean add(List<String> keys, NameEntry added) {
        NameTrie node = this;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, k -> new NameTrie());
        }
        if (node.entry != null) {
            return node.entry.id().equals(added.id());
        }
        node.entry = added;
        return true;
    }

    /** The longest form at a token that the printed tokens allow, or null. */
    public @Nullable Hit longest(List<String> keys, int from, BiPredicate<NameEntry, Integer> allowed) {
        NameTrie node = this;
        Hit best = null;
        for (int i = from; i < keys.size(); i++) {
            node = node.next.get(keys.get(i));
            if (node == null) {
                break;
            }
            NameEntry found = node.entry;
            if (found != null && allowed.test(found, i + 1)) {
                best = new Hit(from, i + 1, found);
            }
        }
        return best;
    }

    public @Nullable NameEntry get(List<String> keys) {
        NameTrie node = this;
        for (String key : keys) {
            node = node.next.get(key);
            if (node == null) {
                return null;
            }
        }
        return node.entry;
    }
}
