package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import java.util.Set;

/** Turns a content round, where the clause around it does so. */
public final class Turned {
    /** Codes that name a good: to harm it is their opposite, and not to harm it is the good itself. */
    private static final Set<String> GOODS = Set.of(
            "agreement",
            "blockade-lifting",
            "ceasefire",
            "civilian-protection",
            "disarmament",
            "hostage-release",
            "humanitarian-access",
            "prisoner-release",
            "return-of-displaced",
            "rights",
            "talks",
            "withdrawal");

    private Turned() {}

    /** Wanted not to happen: "must not attack", "warned against annexation". */
    public static Content against(Content content) {
        if (content.valence() == Valence.HARM && !content.negated() && GOODS.contains(content.issue())) {
            return ended(content);
        }
        return new Content(
                content.from(),
                content.to(),
                content.issue(),
                content.valence(),
                !content.negated(),
                content.action(),
                content.object(),
                content.shapeHint());
    }

    /** The thing itself, where the clause has already said that it will not be. */
    public static Content affirmed(Content content) {
        return content.negated() ? against(content) : content;
    }

    /** Where a plan foresees it, a deployment is no attack: "the deployment of 12,000 soldiers along the border". */
    public static Content stationed(Content content) {
        boolean deployed =
                content.issue().equals("military-action") && content.shapeHint().equals("DEPLOY");
        return deployed
                ? new Content(
                        content.from(),
                        content.to(),
                        "security-arrangement",
                        Valence.GIVE,
                        content.negated(),
                        content.action(),
                        content.object(),
                        "SECURITY")
                : content;
    }

    /** Its end instead of it: to fight on until something happens is to hold back a ceasefire. */
    public static Content ended(Content content) {
        if (content.valence() != Valence.HARM) {
            return content;
        }
        String issue = content.issue().equals("military-action") ? "ceasefire" : content.issue();
        return new Content(
                content.from(),
                content.to(),
                issue,
                Valence.GIVE,
                content.negated(),
                content.action(),
                content.object(),
                "STOP");
    }
}
