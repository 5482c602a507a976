package io.github.parley4j.extract.pipeline.text;

/**
 * One token of a sentence.
 *
 * <p>A possessive {@code 's} is a token of its own (tag POS), and so are the contractions {@code 'll 've 're 'm 'd}.
 * {@code n't} is a token of its own with the normal form {@code not}; what is left of {@code won't}, {@code can't} and
 * {@code shan't} has the normal form {@code will}, {@code can} and {@code shall}. {@code cannot} is two tokens.
 *
 * @param begin where the token begins in the article's text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param text the words as printed: exactly the slice from begin to end
 * @param norm the normal form: lower case, straight quotes and hyphens, no invisible characters
 * @param tag the Penn Treebank tag; empty as long as the sentence is not tagged, save for quotation marks
 * @param lemma the dictionary form by tag; the normal form as long as the sentence is not tagged
 */
public record Token(int begin, int end, String text, String norm, String tag, String lemma) {
    /**
     * The same token with what a tagger found.
     *
     * @param newTag the Penn Treebank tag
     * @param newLemma the dictionary form
     * @return the tagged token
     */
    public Token withTag(String newTag, String newLemma) {
        return new Token(begin, end, text, norm, newTag, newLemma);
    }

    @Override
    public String toString() {
        return tag.isEmpty() ? text : text + "/" + tag;
    }
}
