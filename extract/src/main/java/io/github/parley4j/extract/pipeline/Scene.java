package io.github.parley4j.extract.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the whole article settles about words that are open in one sentence.
 *
 * @param hostages whether hostages or captives are spoken of
 * @param captivesCalledPrisoners whether people seized by an armed group are called prisoners
 * @param captiveNationalities adjectives seen with such prisoners ("israeli"); prisoners of other nationalities are a
 *     state's
 * @param labour whether "strike" is a stoppage of work here
 */
public record Scene(
        boolean hostages, boolean captivesCalledPrisoners, Set<String> captiveNationalities, boolean labour) {
    /** The scene when nothing is known but the sentence itself. */
    public static final Scene UNKNOWN = new Scene(false, false, Set.of(), false);

    private static final Set<String> CAPTIVE = Set.of(
            "hostage",
            "hostages",
            "captive",
            "captives",
            "abducted",
            "kidnapped",
            "abductees",
            "abduction",
            "kidnapping");
    private static final Set<String> LABOUR = Set.of(
            "union",
            "unions",
            "worker",
            "workers",
            "employee",
            "employees",
            "employer",
            "employers",
            "labour",
            "labor",
            "walkout",
            "teachers",
            "nurses",
            "doctors",
            "drivers",
            "pilots",
            "miners",
            "staff",
            "wage",
            "wages",
            "pay",
            "dockers",
            "dockworkers",
            "railway",
            "steelworkers",
            "contract",
            "picket",
            "unionists",
            "industrial");
    private static final Set<String> SEIZED = Set.of("captured", "seized", "kidnapped", "abducted", "took", "taken");
    private static final Set<String> BEFORE_ATTACK = Set.of(
            "air",
            "military",
            "missile",
            "drone",
            "retaliatory",
            "pre-emptive",
            "preemptive",
            "israeli",
            "russian",
            "american",
            "nuclear",
            "surgical",
            "rocket",
            "deadly",
            "u.s.",
            "aerial",
            "artillery",
            "punitive",
            "targeted",
            "counter",
            "force");
    private static final int NEAR = 8;

    /** Defensive copy. */
    public Scene {
        captiveNationalities = Set.copyOf(captiveNationalities);
    }

    /** Reads the facts off an article's sentences. */
    public static Scene of(List<Sentence> sentences) {
        boolean hostages = false;
        boolean called = false;
        int labour = 0;
        Set<String> nationalities = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                String norm = tokens.get(i).norm();
                hostages |= CAPTIVE.contains(norm);
                labour += LABOUR.contains(norm) ? 1 : 0;
                if (norm.equals("prisoners") && isSeized(tokens, i)) {
                    called = true;
                    String before = i > 0 ? tokens.get(i - 1).norm() : "";
                    nationalities.add(before);
                }
            }
        }
        return new Scene(hostages || called, called, nationalities, labour > 2);
    }

    /** "captured 240 prisoners", "prisoners held by the group" – but not "prisoners held in jails". */
    private static boolean isSeized(List<Token> tokens, int prisoners) {
        for (int k = Math.max(0, prisoners - NEAR); k < prisoners; k++) {
            if (SEIZED.contains(tokens.get(k).norm()) && tokens.get(k).tag().startsWith("VB")) {
                return true;
            }
        }
        return false;
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
            if (tokens.get(k).norm().equals("jails") || tokens.get(k).norm().equals("prisons")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a strike at a token is a stoppage of work. */
    boolean isLabour(List<Token> tokens, int strike) {
        String before = strike > 0 ? tokens.get(strike - 1).norm() : "";
        String after = strike + 1 < tokens.size() ? tokens.get(strike + 1).norm() : "";
        if (BEFORE_ATTACK.contains(before) || after.equals("against") || after.equals("inside")) {
            return false;
        }
        for (Token token : tokens) {
            if (LABOUR.contains(token.norm())) {
                return true;
            }
        }
        return labour || before.equals("a") || before.equals("general") || before.equals("on");
    }
}
