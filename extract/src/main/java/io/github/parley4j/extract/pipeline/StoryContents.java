package io.github.parley4j.extract.pipeline;

import java.util.List;

/**
 * Reads contents in the light of the whole article: whether its prisoners are hostages, whether it is about work.
 *
 * @param contents the tables' reader
 * @param scene what the article is about
 */
record StoryContents(Contents contents, Scene scene) {
    List<Content> read(Sentence sentence, int from, int to) {
        return contents.read(sentence, from, to, scene);
    }
}
