package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the past tense of a verb from its participle where the model may take one for the other: "welcomed the verdict but
 * asked for more", "its envoy, Ann Lund, proposed that".
 */
final class PastTense {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OBJECT =
            Set.of("DT", "CD", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "TO", "``");
    private static final Set<String> AGENTLESS = Set.of("for", "on", "that", "upon", "against", "with");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get", "do");

    private final List<Token> tokens;
    private final String[] tags;

    PastTense(List<Token> tokens, String[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the participle at a place must be a past tense. */
    boolean isAt(int at) {
        if (!tags[at].equals("VBN") || at < 1 || at + 1 >= tags.length || !hasComplement(at)) {
            return false;
        }
        if (isTelling(at)) {
            return true;
        }
        if (at < 2) {
            return false;
        }
        int before = tags[at - 1].equals("RB") ? at - 2 : at - 1;
        return tags[before].equals("CC") ? isJoined(before) : tags[before].equals(",") && isBehindAside(at, before);
    }

    /** "Peru deemed that …": nothing but the subject stands before it. */
    private boolean isTelling(int at) {
        return tokens.get(at + 1).norm().equals("that")
                && tags[at + 1].equals("IN")
                && IntStream.range(0, at).allMatch(i -> tags[i].matches("DT|JJ|NN.*|PRP\\$?|POS"));
    }

    private boolean hasComplement(int at) {
        String next = tags[at + 1];
        return OBJECT.contains(next)
                || (next.equals("IN") && AGENTLESS.contains(tokens.get(at + 1).norm()));
    }

    /** "welcomed the verdict but asked for more": the verb before "and" or "but" is a past tense, and no infinitive. */
    private boolean isJoined(int coordinator) {
        for (int i = coordinator - 1; i > 0; i--) {
            boolean infinitive = tags[i].equals("VB") && tags[i - 1].equals("TO");
            if (tags[i].equals("MD") || (tags[i].startsWith("VB") && !infinitive && !tags[i].equals("VBG"))) {
                return tags[i].equals("VBD")
                        && !AUXILIARIES.contains(Lemmatizer.lemma(tokens.get(i).norm(), "VBD"));
            }
        }
        return false;
    }

    /** "Its envoy, Ann Lund, proposed that …": a subject with its aside, and no other verb of the clause in sight. */
    private boolean isBehindAside(int at, int comma) {
        boolean aside = tags[0].matches("DT|PRP\\$|NNP.*|NNS?|JJ")
                && IntStream.range(1, comma).anyMatch(i -> tags[i].equals(","))
                && IntStream.range(0, comma).noneMatch(i -> tags[i].startsWith("VB") || tags[i].equals("MD"));
        return aside && !hasVerbBehind(at);
    }

    private boolean hasVerbBehind(int at) {
        for (int i = at + 1; i < tags.length; i++) {
            if (tags[i].startsWith("W") || tokens.get(i).norm().equals("that")) {
                return false;
            }
            if (FINITE.contains(tags[i])) {
                return true;
            }
        }
        return false;
    }
}
