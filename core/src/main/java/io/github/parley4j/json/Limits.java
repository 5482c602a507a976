package io.github.parley4j.json;

/** How deep and how large a document may be. */
record Limits(int maxDepth, int maxSize) {
    static final String RAISE = "Shorten it, or raise the limit with withMaxDepth or withMaxSize.";

    Limits {
        check("deepest nesting of documents", maxDepth, 10, 400);
        check("largest size of documents", maxSize, 1 << 10, 1 << 30);
    }

    private static void check(String subject, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("The " + subject + " (" + value + ") must lie between " + least + " and "
                    + most + ". Keep the standard one unless documents exceed it.");
        }
    }

    String words() {
        return "keep to the limits: " + maxDepth + " levels of nesting, a size of " + maxSize
                + ", numbers of 1000 digits";
    }
}
