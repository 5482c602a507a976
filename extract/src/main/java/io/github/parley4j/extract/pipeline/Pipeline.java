package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.Article;
import io.github.parley4j.extract.Explanation;
import io.github.parley4j.extract.Extraction;
import io.github.parley4j.extract.lexicon.Connectives;
import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.lexicon.TableKind;
import io.github.parley4j.extract.pipeline.clauses.Tagged;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.roles.Cast;
import io.github.parley4j.extract.pipeline.model.Statement;
import io.github.parley4j.extract.pipeline.model.Trait;
import io.github.parley4j.extract.pipeline.model.circumstances.Circumstances;
import io.github.parley4j.extract.pipeline.model.explanation.ContentOrigins;
import io.github.parley4j.extract.pipeline.model.explanation.Explainer;
import io.github.parley4j.extract.pipeline.propositions.PositionCues;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.LazyReferents;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Contents;
import io.github.parley4j.extract.pipeline.propositions.contents.Scene;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.tags.Tagger;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.PartyKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The five steps from an article to its model. */
public final class Pipeline {
    private final Knowledge knowledge;
    private final Stances stances;
    private final Connectives connectives;
    private final Contents contents;
    private final SentencesToEntities entities;
    private final ClausesToPropositions clauses;
    private final Circumstances circumstances;
    /** Made when something is first explained; made twice by two threads it is the same. */
    private volatile @Nullable ContentOrigins origins;

    private Pipeline(
            Knowledge knowledge,
            SentencesToEntities entities,
            Contents contents,
            Stances stances,
            Connectives connectives) {
        this.knowledge = knowledge;
        this.entities = entities;
        this.contents = contents;
        this.stances = stances;
        this.connectives = connectives;
        this.clauses = new ClausesToPropositions(contents, stances, new PositionCues(stances, connectives)::mayHave);
        this.circumstances = new Circumstances(stances, contents);
    }

    private static final class English {
        private static final Pipeline INSTANCE = new Pipeline(
                Knowledge.none(),
                new SentencesToEntities(),
                Contents.english(),
                Stances.english(),
                Connectives.english());
    }

    /** The pipeline with the English tables, loaded once. */
    public static Pipeline english() {
        return English.INSTANCE;
    }

    /** The pipeline with the English tables and, before them, what a user knows; shares what that leaves unchanged. */
    public static Pipeline english(Knowledge knowledge) {
        Pipeline plain = english();
        boolean armed = knowledge.parties().stream().anyMatch(party -> party.kind() == PartyKind.ARMED_GROUP);
        boolean content = armed || knowledge.touches(TableKind.ISSUE_WORDS, TableKind.ACTION_WORDS, TableKind.CONTENTS);
        return new Pipeline(
                knowledge,
                knowledge.parties().isEmpty() ? plain.entities : plain.entities.with(knowledge.parties()),
                content ? Contents.withKnowledge(knowledge) : plain.contents,
                knowledge.touches(TableKind.STANCES)
                        ? Stances.withRows(knowledge.rows(TableKind.STANCES))
                        : plain.stances,
                knowledge.touches(TableKind.CONNECTIVES)
                        ? Connectives.withRows(knowledge.rows(TableKind.CONNECTIVES))
                        : plain.connectives);
    }

    /** The forms of the user's parties that another party has in the tables, in words. */
    public List<String> clashes() {
        return entities.clashes();
    }

    /** The issues that an article speaks of, whoever speaks; for the examples that stand beside the tables. */
    public List<String> issues(Article article) {
        Text text = TextToSentences.apply(article);
        Tagger tagger = new Tagger(text);
        List<Sentence> sentences = text.sentences().stream().map(tagger::tag).toList();
        Scene scene = Scene.of(sentences);
        return sentences.stream()
                .flatMap(each -> contents.read(each, 0, each.tokens().size(), scene).stream())
                .map(Content::issue)
                .toList();
    }

    /** Reads an article. */
    public Extraction read(Article article) {
        Work work = work(article);
        Extraction extraction =
                new Extraction(article, work.made.negotiation(), work.made.trace(), id -> explain(article, id));
        return work.cast != null
                ? circumstances.addTo(extraction, work.text, work.tagged::reading, work.who.entities(), work.cast)
                : extraction;
    }

    /** The traits of each act of an article, by its id; for the fit of the confidence. */
    Map<String, List<Trait>> traits(Article article) {
        return work(article).made.traits();
    }

    private record Work(
            Text text,
            Tagged tagged,
            LazyReferents who,
            PropositionsToModel.Made made,
            @Nullable Cast cast) {}

    private Work work(Article article) {
        Text text = TextToSentences.apply(article);
        Tagged tagged = new Tagged(text, stances, connectives);
        LazyReferents who = new LazyReferents(text, () -> entities.apply(text));
        List<Proposition> propositions = clauses.read(text, tagged::reading, who);
        if (propositions.isEmpty() && !entities.negotiation(text)) {
            return new Work(text, tagged, who, PropositionsToModel.nothing(article, text), null);
        }
        Entities found = who.entities();
        Cast cast = new Cast(found, entities.roles(text, found), entities.given());
        PropositionsToModel model = new PropositionsToModel(article, text, cast, tagged::reading, found, who);
        return new Work(text, tagged, who, model.read(propositions), cast);
    }

    /** Reads the article again and tells what made an act of it. */
    private Explanation explain(Article article, String id) {
        Work work = work(article);
        Act act = work.made.negotiation().act(id).orElseThrow();
        Statement statement = Objects.requireNonNull(work.made.statements().get(id));
        List<Trait> traits = Objects.requireNonNull(work.made.traits().get(id));
        return new Explainer(work.text, act, statement, traits, origins()).explanation();
    }

    private ContentOrigins origins() {
        ContentOrigins known = origins;
        if (known == null) {
            known = new ContentOrigins(knowledge);
            origins = known;
        }
        return known;
    }
}
