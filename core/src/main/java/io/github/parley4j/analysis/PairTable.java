package io.github.parley4j.analysis;

import java.util.Arrays;

/** What is known of each two numbered things, in that order: a table with open addresses and no boxes. */
final class PairTable {
    private static final long NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Work work;
    private long[] keys = empty(64);
    private double[] values = new double[64];
    private int size;

    /** How a value is worked out that is not known yet. */
    interface Work {
        double of(int a, int b);
    }

    PairTable(Work work) {
        this.work = work;
    }

    /** The value of two, worked out once. */
    double get(int a, int b) {
        long key = ((long) a << Integer.SIZE) | b;
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return values[slot];
        }
        double value = work.of(a, b);
        put(key, value);
        return value;
    }

    private void put(long key, double value) {
        if (2 * ++size > keys.length) {
            long[] old = keys;
            double[] known = values;
            keys = empty(2 * old.length);
            values = new double[2 * old.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != NONE) {
                    set(old[i], known[i]);
                }
            }
        }
        set(key, value);
    }

    private void set(long key, double value) {
        int slot = slot(keys, key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** Where the key is, or the free place where it belongs. */
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (keys[slot] != key && keys[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long[] empty(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, NONE);
        return keys;
    }
}
