package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parties and people of one text, looked for when somebody is first asked after: in most news nobody is. */
public final class LazyReferents implements Referents {
    private final Text text;
    private final Supplier<Entities> search;
    private @Nullable Entities entities;
    private @Nullable Referents referents;

    public LazyReferents(Text text, Supplier<Entities> search) {
        this.text = text;
        this.search = search;
    }

    public Entities entities() {
        if (entities == null) {
            entities = search.get();
        }
        return entities;
    }

    @Override
    public List<Referent> at(int sentence, int token) {
        return referents().at(sentence, token);
    }

    @Override
    public @Nullable Referent within(int sentence, int from, int to) {
        return referents().within(sentence, from, to);
    }

    private Referents referents() {
        if (referents == null) {
            referents = new EntityReferents(text, entities());
        }
        return referents;
    }
}
