package io.github.parley4j.extract;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as an article. The message names the file, what is wrong, where, and how to mend it. */
public final class ArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArticleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
