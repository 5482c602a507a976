package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.text.Quote;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.List;

/** Finds the quotation that a place in the text stands in; quotations are in text order and do not overlap. */
final class QuotePlaces {
    private final Text text;

    QuotePlaces(Text text) {
        this.text = text;
    }

    /** Whether a place stands in quotation marks, and not in those around a word or two. */
    boolean isQuoted(int offset) {
        int at = quoteAt(offset);
        return at >= 0 && !text.quotes().get(at).scare();
    }

    /** The index of the quotation at a place; -1 when there is none. */
    private int quoteAt(int offset) {
        List<Quote> quotes = text.quotes();
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quote quote = quotes.get(middle);
            if (offset < quote.begin()) {
                high = middle - 1;
            } else if (offset >= quote.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The sentence with which the quotation ends that a sentence ends in; the sentence itself when there is none. */
    int lastOf(int sentence) {
        int at = quoteAt(text.sentences().get(sentence).end() - 1);
        int end = at < 0 ? -1 : text.quotes().get(at).end();
        int last = sentence;
        while (last + 1 < text.sentences().size()
                && text.sentences().get(last + 1).begin() < end) {
            last++;
        }
        return last;
    }
}
