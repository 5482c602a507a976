package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.pipeline.SentencesToEntities;
import io.github.parley4j.extract.pipeline.TextToSentences;
import io.github.parley4j.extract.pipeline.mentions.roles.Roles;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A made-up text as stage 2 reads it, for the tests. */
public record EntityReading(Text text, Entities entities, Roles roles) {
    private static final SentencesToEntities STAGE = new SentencesToEntities();

    public static EntityReading of(String words) {
        Text text = TextToSentences.apply(Article.of("example", words));
        Entities entities = STAGE.apply(text);
        return new EntityReading(text, entities, STAGE.roles(text, entities));
    }

    /** Such as {@code Oslo = metonym norway}. */
    String shown() {
        List<String> shown = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : entities.mentions(sentence.index())) {
                shown.add(words(mention) + " = " + mention.form().name().toLowerCase(Locale.ROOT) + " " + who(mention));
            }
        }
        return shown.isEmpty() ? "none" : String.join(" | ", shown);
    }

    String words(Mention mention) {
        List<Token> tokens = text.sentences().get(mention.sentence()).tokens();
        return text.source()
                .substring(
                        tokens.get(mention.from()).begin(),
                        tokens.get(mention.to() - 1).end());
    }

    public PersonEntity person(String name) {
        return entities.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + entities.people()));
    }

    PartyEntity party(String name) {
        return entities.parties().stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + entities.parties()));
    }

    private String who(Mention mention) {
        String ref = mention.ref();
        return mention.kind() == Mention.Kind.PERSON && ref != null
                ? entities.person(ref).orElseThrow().name() + " of "
                        + (mention.party() == null ? "nobody" : mention.party())
                : String.valueOf(mention.party());
    }
}
