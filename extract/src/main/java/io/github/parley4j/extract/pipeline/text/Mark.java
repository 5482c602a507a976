package io.github.parley4j.extract.pipeline.text;

/**
 * A quotation mark that may open or close a quotation.
 *
 * @param at its offset
 * @param length one, or two for marks typed as a pair
 * @param single whether it is a single mark, which may also be an apostrophe
 * @param canOpen whether it stands where an opening mark may stand
 * @param canClose whether it stands where a closing mark may stand
 * @param sure whether it opens for sure when nothing closes it, being curly or at the beginning of a speech
 * @param possessive whether it may be the possessive of a plural as well, being a single mark after s before a word
 */
record Mark(int at, int length, boolean single, boolean canOpen, boolean canClose, boolean sure, boolean possessive) {
    int end() {
        return at + length;
    }
}
