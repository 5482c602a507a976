package io.github.parley4j.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: one from a text file or an HTML page, many from JSON Lines or a CSV table. Files may be packed with
 * gzip.
 *
 * <p>Text is UTF-8, with or without a byte order mark, or UTF-16 with one; the mark is not part of the text. JSON Lines and
 * tables are UTF-8. An HTML page is in the encoding that it states.
 *
 * <p>Of many articles one is read at a time, when it is asked for. A bad line or row does not end the reading: it is told
 * to {@code faults} as an exception that names file, line and column, what is wrong and how to mend it, and the next one
 * is read. {@code faults} may throw the exception to end the reading.
 */
public final class Articles {
    private static final int MAGIC = 2;

    private Articles() {}

    /**
     * Reads a file: the main text of a page if its name ends in {@code .html}, {@code .htm} or {@code .xhtml}, else the
     * whole text. The article's id is the file's name without its ending.
     *
     * @param file a text file or an HTML page
     * @return the article; of a page with the title and date that it states
     * @throws ArticleException if the file is missing, cannot be read, is not text in one of the encodings or has no text
     */
    public static Article read(Path file) {
        String name = file.toString();
        return isPage(name) ? html(file) : read(id(name), name, bytes(file));
    }

    /**
     * Reads the bytes of an article, such as those of standard input.
     *
     * @param id what the article is called in every output, and in messages
     * @param bytes the whole article
     * @return the article, without title and date
     * @throws ArticleException if the bytes are not text in one of the encodings or hold no text
     */
    public static Article read(String id, byte[] bytes) {
        return read(id, id, bytes);
    }

    /**
     * Reads an HTML page from a file, whatever its name. The article's id is the file's name without its ending.
     *
     * @param file an HTML page
     * @return the article, as {@link #html(String, byte[])} reads it
     * @throws ArticleException if the file is missing, cannot be read or has no text
     */
    public static Article html(Path file) {
        String name = file.toString();
        return HtmlToArticle.read(id(name), name, bytes(file));
    }

    /**
     * Reads an HTML page: its main text without navigation, asides and footers, a paragraph on a line, entities decoded.
     * Offsets of an extraction are offsets in that text, which {@link Article#text()} gives.
     *
     * @param id what the article is called in every output, and in messages
     * @param page the whole page
     * @return the article, with the title and date that the page states
     * @throws ArticleException if the page has no text
     */
    public static Article html(String id, byte[] page) {
        return HtmlToArticle.read(id, id, page);
    }

    /**
     * Reads a file with a JSON object on each line (JSON Lines). Blank lines are passed over.
     *
     * @param file the file
     * @param fields the properties of the objects that hold the article; others are passed over
     * @param faults told of each line that is no article
     * @return the articles; close the stream to close the file
     * @throws ArticleException if the file is missing or cannot be opened
     */
    public static Stream<Article> jsonLines(
            Path file, ArticleFields fields, Consumer<? super ArticleException> faults) {
        InputStream in = open(file);
        return jsonLines(file.toString(), in, fields, faults).onClose(() -> close(in));
    }

    /**
     * Reads JSON Lines from a stream, which stays open.
     *
     * @param name what the stream is called in messages, and in ids where the objects have none
     * @param in the stream
     * @param fields the properties of the objects that hold the article; others are passed over
     * @param faults told of each line that is no article
     * @return the articles
     */
    public static Stream<Article> jsonLines(
            String name, InputStream in, ArticleFields fields, Consumer<? super ArticleException> faults) {
        RowToArticle maker = new RowToArticle(name, fields, faults);
        return articles(new JsonLines(new TextLines(in, name), maker), name, faults);
    }

    /**
     * Reads a table with a header (CSV as in RFC 4180). The cells are parted by the one of {@code , ; |} and tab that the
     * header has most of.
     *
     * @param file the file
     * @param fields the columns that hold the article; others are passed over
     * @param faults told of each row that is no article
     * @return the articles; close the stream to close the file
     * @throws ArticleException if the file is missing, cannot be opened or its header lacks a column
     */
    public static Stream<Article> csv(Path file, ArticleFields fields, Consumer<? super ArticleException> faults) {
        InputStream in = open(file);
        try {
            return csv(file.toString(), in, fields, faults).onClose(() -> close(in));
        } catch (ArticleException e) {
            close(in);
            throw e;
        }
    }

    /**
     * Reads a table from a stream, which stays open.
     *
     * @param name what the stream is called in messages, and in ids where the rows have none
     * @param in the stream
     * @param fields the columns that hold the article; others are passed over
     * @param faults told of each row that is no article
     * @return the articles
     * @throws ArticleException if the header cannot be read or lacks a column
     */
    public static Stream<Article> csv(
            String name, InputStream in, ArticleFields fields, Consumer<? super ArticleException> faults) {
        RowToArticle maker = new RowToArticle(name, fields, faults);
        try {
            return articles(new CsvRows(new TextLines(in, name), name, maker), name, faults);
        } catch (IOException e) {
            throw new ArticleException(name + " cannot be read (" + e.getMessage() + "). Maybe try again.", e);
        }
    }

    private static Stream<Article> articles(
            ArticleRows.Reader rows, String name, Consumer<? super ArticleException> faults) {
        return StreamSupport.stream(new ArticleRows(rows, name, faults), false);
    }

    private static Article read(String id, String name, byte[] bytes) {
        String text = Encodings.decode(name, bytes);
        if (isBlank(text)) {
            throw new ArticleException(
                    name + " (" + bytes.length + " bytes) has no text; an article must have some. Maybe leave the file"
                            + " out.",
                    null);
        }
        return Article.of(id, text);
    }

    static boolean isBlank(String text) {
        return text.chars().noneMatch(c -> c > ' ' && !Character.isSpaceChar(c));
    }

    /** The last part of a path without its ending. */
    static String id(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String unpacked = withoutGz(name);
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean isPage(String name) {
        String ending = withoutGz(name).toLowerCase(Locale.ROOT);
        return ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".xhtml");
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Opens a file, unpacking what begins as gzip does (RFC 1952, section 2.3.1). */
    private static InputStream open(Path file) {
        InputStream in = null;
        try {
            in = new BufferedInputStream(Files.newInputStream(file));
            in.mark(MAGIC);
            byte[] head = in.readNBytes(MAGIC);
            in.reset();
            return Encodings.startsWith(head, 0x1F, 0x8B) ? new GZIPInputStream(in) : in;
        } catch (IOException e) {
            close(in);
            throw unreadable(file, e);
        }
    }

    private static ArticleException unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new ArticleException("There is no file " + file + ". Maybe the path is mistyped.", e);
        }
        if (e instanceof AccessDeniedException) {
            return new ArticleException(file + " may not be read. Give yourself leave to read it.", e);
        }
        String mend = Files.isDirectory(file) ? "It is a folder; name the files in it." : "Maybe try again.";
        return new ArticleException(file + " cannot be read (" + e.getMessage() + "). " + mend, e);
    }

    private static void close(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // Everything was read, or a better exception is on its way.
        }
    }
}
