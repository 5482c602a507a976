package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.StanceWord.Part;
import io.github.parley4j.extract.pipeline.Proposition.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can make a position more or less sure to be read right; {@code 5-model/confidence.tsv} says in words what each
 * means and how much it counts.
 */
enum Trait {
    ANY,
    DEMAND,
    PRECONDITION,
    PROPOSAL,
    ACCEPTANCE,
    REJECTION,
    THREAT,
    COMMITMENT,
    VERB,
    NOUN,
    ADJECTIVE,
    NO_STANCE_WORD,
    GOVERNED,
    NEGATED,
    TENTATIVE,
    PRONOUN_HOLDER,
    DESCRIBED_HOLDER,
    ABSENT_HOLDER,
    NO_HOLDER,
    JOINT,
    QUOTED,
    SAID_BY_OTHER,
    NO_SPEAKER,
    SEVERAL_TERMS,
    VAGUE_TERM,
    RECALLED_TERM,
    FAR_TERM,
    LONG_SENTENCE,
    BARE_TERM,
    LONG_COMPLEMENT,
    UNREAD_NOUNS,
    MANY_CLAUSES,
    SUBJECT_HOLDER,
    REPEATED;

    private static final Set<String> VAGUE = Set.of("talks", "agreement", "other");
    private static final int LONG = 35;

    /** The name in the table: {@code pronoun-holder}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The traits of a position that is stated first so; {@code repeated} tells whether it is stated again. */
    static List<Trait> of(Statement statement, boolean repeated) {
        return Arrays.stream(values())
                .filter(trait -> trait == REPEATED ? repeated : trait.holds(statement))
                .toList();
    }

    private boolean holds(Statement s) {
        Proposition said = s.said();
        return switch (this) {
            case ANY -> true;
            case DEMAND, PRECONDITION, PROPOSAL, ACCEPTANCE, REJECTION, THREAT, COMMITMENT ->
                said.kind() == Kind.valueOf(name());
            case VERB, NOUN, ADJECTIVE -> s.is(Part.valueOf(name()));
            case NO_STANCE_WORD -> s.stance().isEmpty();
            case GOVERNED -> s.behind(">").isPresent();
            case NEGATED -> s.negated();
            case TENTATIVE -> said.tentative();
            case PRONOUN_HOLDER -> s.holderBy(Mention.Form.PRONOUN);
            case DESCRIBED_HOLDER -> s.holderBy(Mention.Form.DESCRIPTION);
            case ABSENT_HOLDER -> said.holders().stream().anyMatch(id -> s.naming(id).isEmpty());
            case NO_HOLDER -> said.holders().isEmpty();
            case JOINT -> said.holders().size() > 1;
            case QUOTED -> said.source() != null && said.source().direct();
            case SAID_BY_OTHER -> s.saidByOther();
            case NO_SPEAKER -> said.source() == null;
            case SEVERAL_TERMS ->
                said.contents().stream().map(Content::issue).distinct().count() > 1;
            case VAGUE_TERM -> said.contents().stream().map(Content::issue).allMatch(VAGUE::contains);
            case RECALLED_TERM -> said.contents().stream().anyMatch(content -> content.from() < 0);
            case FAR_TERM -> s.farTerm();
            case LONG_SENTENCE -> s.reading().tokens().size() > LONG;
            case BARE_TERM -> said.contents().stream().allMatch(content -> content.action() < 0);
            case LONG_COMPLEMENT -> said.to() - s.behindStance() > 12;
            case UNREAD_NOUNS -> s.unreadNouns() > 2;
            case MANY_CLAUSES -> s.reading().clauses().size() > 3;
            case SUBJECT_HOLDER -> s.heldBySubject();
            case REPEATED -> false;
        };
    }
}
