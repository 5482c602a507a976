package io.github.parley4j.extract;

/**
 * One step of the reading: which words made which item by which rule, or which words were left out.
 *
 * @param begin offset of the first character in the article's text, in UTF-16 code units
 * @param end offset after the last character
 * @param rule the rule, such as {@code reject} or {@code own will not + until}; {@code furniture} for words left out
 * @param result the item in words, or the empty string
 */
public record TraceStep(int begin, int end, String rule, String result) {
    @Override
    public String toString() {
        return begin + "–" + end + " " + rule + (result.isEmpty() ? "" : " → " + result);
    }
}
