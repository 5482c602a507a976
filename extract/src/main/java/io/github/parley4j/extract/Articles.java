package io.github.parley4j.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads articles from files: UTF-8, with or without a byte order mark, or UTF-16 with one. The byte order mark is not
 * part of the text.
 */
public final class Articles {
    private Articles() {}

    /**
     * Reads a file. The article's id is the file's name without its ending.
     *
     * @param file a text file
     * @return the article, without title and date
     * @throws ArticleException if the file is missing, cannot be read, is not text in one of the encodings or has no text
     */
    public static Article read(Path file) {
        return read(id(file), file.toString(), bytes(file));
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

    private static Article read(String id, String name, byte[] bytes) {
        String text = decode(name, bytes);
        if (text.chars().noneMatch(c -> c > ' ' && !Character.isSpaceChar(c))) {
            throw new ArticleException(
                    name + " (" + bytes.length + " bytes) has no text; an article must have some. Maybe leave the file"
                            + " out.",
                    null);
        }
        return Article.of(id, text);
    }

    /** Text in UTF-16 can pass for UTF-8, with a NUL beside every letter. */
    private static void refuseUnmarkedUtf16(String name, byte[] bytes) {
        int nuls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
        }
        if (nuls > 1 && nuls >= bytes.length / 3) {
            throw new ArticleException(
                    name + " looks like UTF-16 without a byte order mark: of " + bytes.length + " bytes " + nuls
                            + " are 0, the first at byte offset " + indexOfNul(bytes) + ". Save the file as UTF-8.",
                    null);
        }
    }

    private static int indexOfNul(byte[] bytes) {
        int at = 0;
        while (bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static String id(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ArticleException("There is no file " + file + ". Maybe the path is mistyped.", e);
        } catch (AccessDeniedException e) {
            throw new ArticleException(file + " may not be read. Give yourself leave to read it.", e);
        } catch (IOException e) {
            String mend = Files.isDirectory(file) ? "It is a folder; name the files in it." : "Maybe try again.";
            throw new ArticleException(file + " cannot be read (" + e.getMessage() + "). " + mend, e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        refuseUnmarkedUtf16(name, bytes);
        return decode(name, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(String name, byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new ArticleException(
                    String.format(
                            Locale.ROOT,
                            "%s is not %s: byte 0x%02X at byte offset %d cannot be decoded. Save the file as UTF-8.",
                            name,
                            charset.name(),
                            in.hasRemaining() ? in.get(in.position()) : 0,
                            in.position()),
                    null);
        }
        return out.flip().toString();
    }
}
