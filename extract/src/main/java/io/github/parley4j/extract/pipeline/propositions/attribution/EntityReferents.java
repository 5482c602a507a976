package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom noun phrases stand for, by the entities of stage 2. */
public final class EntityReferents implements Referents {
    private final Text text;
    private final Entities entities;

    public EntityReferents(Text text, Entities entities) {
        this.text = text;
        this.entities = entities;
    }

    @Override
    public List<Referent> at(int sentence, int token) {
        List<Referent> referents = new ArrayList<>();
        for (Mention mention : entities.resolveAll(sentence, token)) {
            if (entities.head(mention) == token || (mention.from() <= token && token < mention.to())) {
                referents.add(referent(mention));
            }
        }
        return referents;
    }

    @Override
    public @Nullable Referent within(int sentence, int from, int to) {
        Mention last = null;
        for (Mention mention : entities.mentions(sentence)) {
            boolean inside = mention.from() >= from && mention.to() <= to && mention.form() != Mention.Form.PLACE;
            if (inside && mention.party() != null && (last == null || mention.from() > last.from())) {
                last = mention;
            }
        }
        return last == null ? null : referent(last);
    }

    private Referent referent(Mention mention) {
        String person = mention.kind() == Mention.Kind.PERSON ? mention.ref() : null;
        Sentence sentence = text.sentences().get(mention.sentence());
        int begin = sentence.tokens().get(mention.from()).begin();
        int end = sentence.tokens().get(mention.to() - 1).end();
        String words = text.source().substring(begin, end);
        return new Referent(mention.party(), person, mention.form(), name(person, words));
    }

    private String name(@Nullable String person, String words) {
        return person == null
                ? words
                : entities.person(person).map(PersonEntity::name).orElse(words);
    }
}
