package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import java.util.HashMap;
import java.util.Map;

/** The readings of a text's sentences, each tagged and read once, when it is first asked for. */
public final class Tagged {
    private final Text text;
    private final Tagger tagger;
    private final Stances stances;
    private final Connectives connectives;
    private final Map<Integer, Reading> readings = new HashMap<>();

    public Tagged(Text text, Stances stances, Connectives connectives) {
        this.text = text;
        this.tagger = new Tagger(text);
        this.stances = stances;
        this.connectives = connectives;
    }

    public Reading reading(int sentence) {
        return readings.computeIfAbsent(
                sentence, i -> Reading.of(tagger.tag(text.sentences().get(i)), stances, connectives));
    }
}
