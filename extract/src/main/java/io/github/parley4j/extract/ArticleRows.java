package io.github.parley4j.extract;

import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles from the rows of a file, each when it is asked for; a bad row is reported and passed over. */
final class ArticleRows extends Spliterators.AbstractSpliterator<Article> {
    /** Rows that are articles. */
    interface Reader {
        /**
         * Reads on.
         *
         * @return the article of the next row, or null after the last
         * @throws ArticleException if the next row is no article; the one after it can be read
         * @throws IOException if there is nothing to read on
         */
        @Nullable
        Article next() throws IOException;
    }

    private final Reader rows;
    private final String name;
    private final Consumer<? super ArticleException> faults;

    ArticleRows(Reader rows, String name, Consumer<? super ArticleException> faults) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.rows = rows;
        this.name = name;
        this.faults = faults;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
        while (true) {
            Article article;
            try {
                article = rows.next();
            } catch (ArticleException e) {
                faults.accept(e);
                continue;
            } catch (IOException e) {
                faults.accept(new ArticleException(
                        name + " breaks off (" + e.getMessage() + "). Check the file and its disk.", e));
                return false;
            }
            if (article != null) {
                action.accept(article);
            }
            return article != null;
        }
    }
}
