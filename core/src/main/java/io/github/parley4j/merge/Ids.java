package io.github.parley4j.merge;

import java.util.HashSet;
import java.util.Set;

/** Gives out ids, each once: the second "a1" is "a1#2". */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    String free(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "#" + number;
        }
        return id;
    }
}
