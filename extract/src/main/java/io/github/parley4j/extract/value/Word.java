package io.github.parley4j.extract.value;

/**
 * A printed word: its characters, the UTF-16 offset of its first one, and its Penn tag ({@code ""} when unknown).
 *
 * @param text the word as printed
 * @param begin the offset of its first character
 * @param tag its Penn tag, or the empty string
 */
public record Word(String text, int begin, String tag) {}
