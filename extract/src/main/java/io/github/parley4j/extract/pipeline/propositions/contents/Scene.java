package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What the whole article settles about words that are open in one sentence.
 *
 * @param hostages whether hostages or captives are spoken of
 * @param captivesCalledPrisoners whether people seized by someone are called prisoners
 * @param captiveNationalities adjectives seen with such prisoners ("israeli"); prisoners of other nationalities are a
 *     state's
 * @param labour whether "strike" is a stoppage of work here
 * @param negotiation whether anyone negotiates here at all
 * @param custody whether prisons, arrests or sentences are spoken of
 * @param topics what the article is about: topics of scene-words.tsv such as "war" or "debt"
 */
public record Scene(
        boolean hostages,
        boolean captivesCalledPrisoners,
        Set<String> captiveNationalities,
        boolean labour,
        boolean negotiation,
        boolean custody,
        Set<String> topics) {
    /** The scene when nothing is known but the sentence itself. */
    public static final Scene UNKNOWN = new Scene(false, false, Set.of(), false, true, false, Set.of());

    private static final Set<String> STRIKES = Set.of("STRIKE", "FIGHTING", "ATTACK");
    private static final int NEAR = 8;
    private static final int AROUND = 40;

    /** Defensive copy. */
    public Scene {
        captiveNationalities = Set.copyOf(captiveNationalities);
        topics = Set.copyOf(topics);
    }

    /**
     * Reads the facts off an article's sentences.
     *
     * @param sentences all sentences of the article; tags are not needed
     */
    public static Scene of(List<Sentence> sentences) {
        SceneFinder finder = new SceneFinder(SceneWords.english());
        sentences.forEach(sentence -> finder.read(sentence.tokens()));
        return finder.scene();
    }

    SceneWords words() {
        return SceneWords.english();
    }

    /** Whether prisoners named by a group are an armed group's captives. */
    boolean areCaptives(List<Token> tokens, NounGroup group) {
        if (!captivesCalledPrisoners) {
            return false;
        }
        for (int k = group.from(); k < group.head(); k++) {
            Token token = tokens.get(k);
            boolean named = Character.isUpperCase(token.text().charAt(0))
                    && (token.tag().startsWith("JJ") || token.tag().startsWith("NNP"));
            if (named && !captiveNationalities.contains(token.norm())) {
                return false;
            }
        }
        for (int k = group.to(); k < Math.min(tokens.size(), group.to() + NEAR); k++) {
            if (words().is("jail", tokens.get(k).norm())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a meaning of "strike" is the one meant at a token; any other word is admitted. */
    boolean admits(ContentWord word, List<Token> tokens, int i) {
        if (!STRIKES.contains(word.group()) || !tokens.get(i).lemma().equals("strike")) {
            return true;
        }
        return word.group().equals("STRIKE") == isStoppage(tokens, i);
    }

    private boolean isStoppage(List<Token> tokens, int strike) {
        String before = strike > 0 ? tokens.get(strike - 1).norm() : "";
        String after = strike + 1 < tokens.size() ? tokens.get(strike + 1).norm() : "";
        if (words().is("before-attack", before) || words().is("after-attack", after)) {
            return false;
        }
        int votes = labour ? 1 : 0;
        for (int k = Math.max(0, strike - AROUND); k < Math.min(tokens.size(), strike + AROUND); k++) {
            String norm = tokens.get(k).norm();
            votes += words().is("labour", norm) ? 1 : words().is("military", norm) ? -1 : 0;
        }
        return votes > 0 || (votes == 0 && words().is("before-stoppage", before));
    }
}
