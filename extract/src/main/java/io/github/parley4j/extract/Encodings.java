package io.github.parley4j.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes bytes without loss: UTF-8, with or without a byte order mark, or UTF-16 with one. */
final class Encodings {
    private Encodings() {}

    /** The text; the byte order mark is no part of it. */
    static String decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        refuseUnmarkedUtf16(name, bytes);
        return decode(name, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    static boolean startsWith(byte[] bytes, int... mark) {
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
}
