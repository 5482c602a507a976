package io.github.parley4j.extract;

import io.github.parley4j.extract.knowledge.KnowledgeReader;
import io.github.parley4j.extract.knowledge.Trial;
import io.github.parley4j.extract.lexicon.Knowledge;
import io.github.parley4j.extract.lexicon.TableKind.Use;
import io.github.parley4j.extract.pipeline.Pipeline;
import io.github.parley4j.model.Issue;
import io.github.parley4j.model.IssueRegistry;
import io.github.parley4j.model.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads articles into negotiations. Immutable and thread-safe; models and tables are loaded once, when the first
 * extractor is made; no network, clock or locale is asked, so the same text gives the same result in every run.
 *
 * <p>{@link #english()} knows what ships with Parley. {@link #builder()} makes one that knows your parties, issues and
 * rules besides.
 */
public final class Extractor {
    private final Pipeline pipeline;
    private final IssueRegistry issues;

    private Extractor(Pipeline pipeline, IssueRegistry issues) {
        this.pipeline = pipeline;
        this.issues = issues;
    }

    /** {@return the reader of English news} */
    public static Extractor english() {
        return new Extractor(Pipeline.english(), IssueRegistry.standard());
    }

    /** {@return a builder of readers of English news that know more than {@link #english()}} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an article.
     *
     * @param article any article; one without a negotiation gives an empty model
     * @return the model and the trace of its making
     */
    public Extraction extract(Article article) {
        return pipeline.read(article);
    }

    /** {@return every issue that a term can have: the standard ones and those you added} */
    public IssueRegistry issues() {
        return issues;
    }

    /**
     * The names of your parties that the tables of Parley have for somebody else; yours count.
     *
     * @return a sentence for each
     */
    public List<String> clashes() {
        return pipeline.clashes();
    }

    /**
     * Gathers what an extractor shall know beside the tables that ship with Parley. Your own rows go before those:
     * a party that you name is never taken for another, and a word that you list means what you say. Files are
     * UTF-8, tab-separated, with a line that names the columns; lines above it that begin with {@code #} are passed
     * over. A folder stands for every {@code .tsv} in it.
     */
    public static final class Builder {
        private final List<Consumer<KnowledgeReader>> steps = new ArrayList<>();

        private Builder() {}

        /**
         * Adds parties.
         *
         * @param parties parties with the names by which articles call them
         * @return this builder
         */
        public Builder with(Party... parties) {
            List.of(parties).forEach(party -> steps.add(reader -> reader.add(party)));
            return this;
        }

        /**
         * Adds issues, for use in the tables of {@link #withIssues}.
         *
         * @param issues issues of your own, or standard ones redefined
         * @return this builder
         */
        public Builder with(Issue... issues) {
            List.of(issues).forEach(issue -> steps.add(reader -> reader.add(issue)));
            return this;
        }

        /**
         * Adds parties from a file with the columns {@code name} and {@code kind}, and maybe {@code id}, {@code aliases}
         * (with {@code |} between them) and {@code member-of} (the id of a party).
         *
         * @param path the file, or a folder of such files
         * @return this builder
         */
        public Builder withParties(Path path) {
            steps.add(reader -> reader.add(Use.PARTIES, path));
            return this;
        }

        /**
         * Adds issues and the words for them. The file has the columns of one of these tables: the codes ({@code code},
         * {@code group}, {@code label}, {@code definition}), or {@code issue-words.tsv}, {@code action-words.tsv} or
         * {@code contents.tsv} of Parley.
         *
         * @param path the file, or a folder of such files
         * @return this builder
         */
        public Builder withIssues(Path path) {
            steps.add(reader -> reader.add(Use.ISSUES, path));
            return this;
        }

        /**
         * Adds rules: words that take a stance, or connectives of condition and exchange. The file has the columns of
         * {@code stances.tsv} or {@code connectives.tsv} of Parley.
         *
         * @param path the file, or a folder of such files
         * @return this builder
         */
        public Builder withRules(Path path) {
            steps.add(reader -> reader.add(Use.RULES, path));
            return this;
        }

        /**
         * Reads the files, checks every cell, and tries out every example and counter-example in them.
         *
         * @return the extractor
         * @throws TableException if a file cannot be read, a cell is wrong, a name or id means two of your parties, or an
         *     example is read otherwise than it says
         */
        public Extractor build() {
            KnowledgeReader reader = new KnowledgeReader();
            steps.forEach(step -> step.accept(reader));
            Knowledge knowledge = reader.read();
            refuse(reader.problems());
            Pipeline pipeline = Pipeline.english(knowledge);
            refuse(Trial.of(knowledge, pipeline));
            return new Extractor(pipeline, knowledge.issues());
        }

        private static void refuse(List<String> problems) {
            if (!problems.isEmpty()) {
                throw new TableException(problems);
            }
        }
    }
}
