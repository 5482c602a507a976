package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says that somebody wants, offers, answers or announces; the last step turns it into an act.
 *
 * @param kind the act it comes to
 * @param sentence index of the sentence
 * @param from first token of the words that show it
 * @param to token after the last
 * @param holders ids of the parties whose position it is; none when unspecified
 * @param addressees ids of the parties to whom it is said
 * @param contents what is wanted, offered, refused, held back
 * @param conditions what must come first, for a precondition or conditional act
 * @param sense the connective that joins the two, null without conditions
 * @param regardless what does not matter ("even if …")
 * @param source who says so, null when the article does
 * @param tentative whether it is only possible (may, considers, signals)
 * @param earlier whether it belongs to an earlier round or a past deal
 * @param rule name of the rule that made it
 */
public record Proposition(
        Kind kind,
        int sentence,
        int from,
        int to,
        List<String> holders,
        List<String> addressees,
        List<Content> contents,
        List<Content> conditions,
        Connective.@Nullable Sense sense,
        List<Content> regardless,
        @Nullable Source source,
        boolean tentative,
        boolean earlier,
        String rule) {

    public enum Kind {
        DEMAND,
        PRECONDITION,
        PROPOSAL,
        ACCEPTANCE,
        REJECTION,
        THREAT,
        COMMITMENT,
        /** No answer yet. */
        PENDING,
        /** What is answered is being studied. */
        UNDER_REVIEW
    }

    public Proposition as(
            Kind newKind,
            List<Content> newContents,
            List<Content> newConditions,
            Connective.@Nullable Sense newSense,
            int newTo,
            String newRule) {
        return new Proposition(
                newKind,
                sentence,
                from,
                Math.max(to, newTo),
                holders,
                addressees,
                newContents,
                newConditions,
                newSense,
                regardless,
                source,
                tentative,
                earlier,
                newRule);
    }

    public Proposition regardlessOf(List<Content> others, int newTo) {
        return new Proposition(
                kind,
                sentence,
                from,
                Math.max(to, newTo),
                holders,
                addressees,
                contents,
                conditions,
                sense,
                others,
                source,
                tentative,
                earlier,
                rule);
    }
}
