package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.pipeline.text.Characters;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the tags and lemmas of the sentences of one text. Tagging costs more than all else in stage 1, so it is done
 * only for the sentences that are read. Not thread-safe: make one for each text; the model behind it is shared.
 */
public final class Tagger {
    private final Text text;
    private @Nullable Truecaser truecaser;

    /**
     * A tagger for the sentences of a text.
     *
     * @param text the text, which shows how its words are written elsewhere
     */
    public Tagger(Text text) {
        this.text = text;
    }

    /**
     * The same sentence with tags and lemmas.
     *
     * @param sentence a sentence of the text
     * @return the tagged sentence
     */
    public Sentence tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean shouted = Truecaser.isShouted(sentence);
        String[] forms = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form(tokens.get(i), shouted, i == 0);
        }
        String[] tags = TaggerModel.tag(forms);
        TagRepair.mend(sentence, shouted, tags);
        List<Token> tagged = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            Token token = tokens.get(i);
            tagged.add(token.withTag(tags[i], Lemmatizer.lemma(token.norm(), tags[i])));
        }
        return new Sentence(
                sentence.index(), sentence.paragraph(), sentence.begin(), sentence.end(), sentence.headline(), tagged);
    }

    private String form(Token token, boolean shouted, boolean first) {
        return switch (token.norm()) {
            case "\"" -> token.tag().equals("``") ? "``" : "''";
            case "'" -> token.tag().isEmpty() ? "'" : token.tag();
            case "--", "..." -> token.norm();
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            default -> shouted ? cased(token, first) : Characters.straight(token.text());
        };
    }

    private String cased(Token token, boolean first) {
        if (truecaser == null) {
            truecaser = new Truecaser(text);
        }
        return truecaser.word(token, first);
    }
}
