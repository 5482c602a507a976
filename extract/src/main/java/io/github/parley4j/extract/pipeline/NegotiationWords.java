package io.github.parley4j.extract.pipeline;

import java.util.List;

/** Words that show that a sentence is about a negotiation, or that somebody brokers one. */
final class NegotiationWords {
    private static final List<String> STEMS = List.of(
            "negotiat",
            "talks",
            "ceasefire",
            "cease-fire",
            "truce",
            "mediat",
            "demand",
            "proposal",
            "propos",
            "deal",
            "agree",
            "accord",
            "treaty",
            "offer",
            "reject",
            "refus",
            "condition",
            "precondition",
            "ultimatum",
            "settlement",
            "concession",
            "compromise",
            "strike",
            "walkout",
            "sanction",
            "pact",
            "armistice",
            "peace",
            "withdraw",
            "release",
            "contract",
            "dialogue",
            "summit",
            "insist",
            "urge",
            "threat",
            "accept");

    private NegotiationWords() {}

    static int count(List<String> keys) {
        int count = 0;
        for (String key : keys) {
            for (String stem : STEMS) {
                if (key.startsWith(stem)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    static boolean isMediating(String key) {
        return key.startsWith("mediat")
                || key.startsWith("facilitator")
                || key.startsWith("intermediar")
                || key.endsWith("-brokered")
                || key.endsWith("-mediated")
                || key.endsWith("-sponsored")
                || key.endsWith("-facilitated")
                || key.equals("go-between")
                || key.equals("arbitrators");
    }

    static boolean isBrokered(String key) {
        return key.startsWith("mediated")
                || key.startsWith("broker")
                || key.startsWith("facilitated")
                || key.startsWith("hosted")
                || key.startsWith("sponsored")
                || key.startsWith("convened")
                || key.startsWith("arbitrated");
    }
}
