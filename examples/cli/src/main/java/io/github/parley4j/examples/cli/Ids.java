package io.github.parley4j.examples.cli;

import java.nio.charset.StandardCharsets;

/**
 * Gives each article an id of its own, in little memory: of an id nothing is kept but 64 bits, eight to sixteen bytes with
 * the room between them. That two different ids have the same bits is as good as impossible, and would only number one.
 */
final class Ids {
    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private static final int MANY = 10;

    private long[] seen = new long[1 << 10];
    private int size;

    /** The id, or, if it is taken, the id with a number: the first free one from 2, or from how many ids there are. */
    String unique(String id) {
        String unique = id;
        for (int n = 2; !add(hash(unique)); n++) {
            n = n == MANY ? Math.max(n, size) : n;
            unique = id + "-" + n;
        }
        return unique;
    }

    /** FNV-1a, spread over all bits; never 0, which marks a free place. */
    private static long hash(String id) {
        long hash = OFFSET;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * PRIME;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private boolean add(long hash) {
        if (2 * size >= seen.length) {
            long[] old = seen;
            seen = new long[2 * old.length];
            for (long entry : old) {
                if (entry != 0) {
                    seen[place(entry)] = entry;
                }
            }
        }
        int place = place(hash);
        if (seen[place] == hash) {
            return false;
        }
        seen[place] = hash;
        size++;
        return true;
    }

    /** Where a hash is, or the free place for it. */
    private int place(long hash) {
        int mask = seen.length - 1;
        int place = (int) hash & mask;
        while (seen[place] != 0 && seen[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
