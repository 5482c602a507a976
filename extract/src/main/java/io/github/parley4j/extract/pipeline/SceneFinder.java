package io.github.parley4j.extract.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the facts of a {@link Scene} from sentence after sentence. */
final class SceneFinder {
    private static final int NEAR = 8;
    private static final int LABOUR_WORDS = 3;

    private final SceneWords words;
    private final Set<String> nationalities = new HashSet<>();
    private boolean hostages;
    private boolean called;
    private boolean negotiation;
    private boolean custody;
    private int labour;

    SceneFinder(SceneWords words) {
        this.words = words;
    }

    void read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String norm = tokens.get(i).norm();
            Set<String> signs = words.signs(norm);
            hostages |= signs.contains("hostage");
            custody |= signs.contains("custody");
            negotiation |= signs.contains("negotiation");
            labour += signs.contains("labour") ? 1 : 0;
            if (norm.equals("prisoners") && isSeized(tokens, i)) {
                called = true;
                nationalities.add(tokens.get(i - 1).norm());
            }
        }
    }

    Scene scene() {
        return new Scene(hostages || called, called, nationalities, labour >= LABOUR_WORDS, negotiation, custody);
    }

    /** "captured 240 prisoners" – but not "prisoners held in jails". */
    private boolean isSeized(List<Token> tokens, int prisoners) {
        for (int k = Math.max(0, prisoners - NEAR); k < prisoners; k++) {
            if (words.is("seized", tokens.get(k).norm())) {
                return true;
            }
        }
        return false;
    }
}
