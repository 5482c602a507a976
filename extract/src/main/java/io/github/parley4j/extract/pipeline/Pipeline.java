package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Stances;
import java.util.List;

/** The five steps from an article to its model. */
public final class Pipeline {
    private final Stances stances;
    private final Connectives connectives;
    private final SentencesToEntities entities = new SentencesToEntities();
    private final ClausesToPropositions clauses;
    private final Circumstances circumstances;

    private Pipeline(Contents contents, Stances stances, Connectives connectives) {
        this.stances = stances;
        this.connectives = connectives;
        this.clauses = new ClausesToPropositions(contents, stances);
        this.circumstances = new Circumstances(stances);
    }

    private static final class English {
        private static final Pipeline INSTANCE =
                new Pipeline(Contents.english(), Stances.english(), Connectives.english());
    }

    /** The pipeline with the English tables, loaded once. */
    public static Pipeline english() {
        return English.INSTANCE;
    }

    /** Reads an article. */
    public Extraction read(Article article) {
        Text text = TextToSentences.apply(article);
        Tagged tagged = new Tagged(text, stances, connectives);
        LazyReferents who = new LazyReferents(text, () -> entities.apply(text));
        List<Proposition> propositions = clauses.read(text, tagged::reading, who);
        if (propositions.isEmpty() && !entities.negotiation(text)) {
            return PropositionsToModel.nothing(article, text);
        }
        Cast cast = new Cast(who.entities(), entities.roles(text, who.entities()));
        Extraction extraction = new PropositionsToModel(article, text, cast, tagged::reading).read(propositions);
        return circumstances.addTo(extraction, text, tagged::reading, who.entities());
    }
}
