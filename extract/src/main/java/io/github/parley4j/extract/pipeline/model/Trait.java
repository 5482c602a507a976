package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.StanceWord.Part;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.model.Act;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can make a position more or less sure to be read right; {@code 5-model/confidence.tsv} says in words what each
 * means and how much it counts.
 */
public enum Trait {
    ANY,
    COMMITMENT,
    ADJECTIVE,
    NEGATED,
    TENTATIVE,
    PRONOUN_HOLDER,
    VAGUE_HOLDER,
    NO_HOLDER,
    JOINT,
    QUOTED,
    SAID_BY_OTHER,
    SEVERAL_TERMS,
    VAGUE_TERM,
    RECALLED_TERM,
    INFERRED_TERM,
    LONG_COMPLEMENT,
    UNREAD_NOUNS,
    ALONE,
    REPEATED;

    private static final Set<String> VAGUE = Set.of("talks", "agreement", "other");
    private static final int LONG = 12;
    private static final int FEW = 2;

    /** The name in the table: {@code pronoun-holder}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The traits of an act, one of so many of its article, that is first stated so. */
    public static List<Trait> of(Statement statement, Act act, int acts) {
        return Arrays.stream(values())
                .filter(trait -> trait.holds(statement, act, acts))
                .toList();
    }

    private boolean holds(Statement s, Act act, int acts) {
        Proposition said = s.said();
        return switch (this) {
            case ANY -> true;
            case COMMITMENT -> said.kind() == Kind.COMMITMENT;
            case ADJECTIVE ->
                s.stance().filter(word -> word.word().part() == Part.ADJECTIVE).isPresent();
            case NEGATED -> s.negated();
            case TENTATIVE -> said.tentative();
            case PRONOUN_HOLDER -> s.naming().anyMatch(mention -> mention.form() == Mention.Form.PRONOUN);
            case VAGUE_HOLDER -> s.heldByUnknown();
            case NO_HOLDER -> said.holders().isEmpty();
            case JOINT -> said.holders().size() > 1;
            case QUOTED -> said.source() != null && said.source().direct();
            case SAID_BY_OTHER -> s.saidByOther();
            case SEVERAL_TERMS ->
                said.contents().stream().map(Content::issue).distinct().count() > 1;
            case VAGUE_TERM -> said.contents().stream().map(Content::issue).allMatch(VAGUE::contains);
            case INFERRED_TERM -> said.contents().stream().anyMatch(Content::isInferred);
            case RECALLED_TERM -> said.contents().stream().anyMatch(content -> content.from() < 0);
            case LONG_COMPLEMENT -> said.to() - s.behindStance() > LONG;
            case UNREAD_NOUNS -> s.unreadNouns() > FEW;
            case ALONE -> acts == 1;
            case REPEATED -> act.evidence().size() > 1;
        };
    }
}
