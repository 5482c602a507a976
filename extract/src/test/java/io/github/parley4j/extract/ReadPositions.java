package io.github.parley4j.extract;

import io.github.parley4j.extract.knowledge.PositionWords;
import io.github.parley4j.model.Negotiation;
import java.util.List;
import java.util.NavigableSet;

/** What the extractor reads in a text, in the words of the examples: {@code precondition by Iran: talks if sanctions}. */
final class ReadPositions {
    private ReadPositions() {}

    /** The positions in words, and after {@code rules} the names of the rules that read their words. */
    record Read(NavigableSet<String> positions, List<String> rules) {}

    static Read of(String text) {
        return of(Extractor.english(), text);
    }

    static Read of(Extractor extractor, String text) {
        Negotiation read = extractor.extract(Article.of("example", text)).negotiation();
        List<String> rules = read.acts().stream()
                .flatMap(act -> act.evidence().stream())
                .map(words -> words.rule().orElse(""))
                .distinct()
                .toList();
        return new Read(PositionWords.of(read), rules);
    }
}
