package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A proposition with what it was read from.
 *
 * @param said the proposition
 * @param reading its sentence
 * @param entities the parties and people of the article
 */
public record Statement(Proposition said, Reading reading, Entities entities) {
    private static final String NOT = "not ";

    public boolean negated() {
        return said.rule().startsWith(NOT);
    }

    /** The rule without what was joined to it: "not accept > stop + unless" is "accept". */
    public String base() {
        String rule = negated() ? said.rule().substring(NOT.length()) : said.rule();
        return rule.split(" [>+] ", 2)[0];
    }

    /** The words that the rule governs or is joined by: "accept > stop + unless" has "stop" behind ">". */
    public Optional<String> behind(String mark) {
        int at = said.rule().indexOf(" " + mark + " ");
        return at < 0
                ? Optional.empty()
                : Optional.of(said.rule().substring(at + 3).split(" [>+] ", 2)[0]);
    }

    /** The stance word that the rule is named after. */
    public Optional<Predicate> stance() {
        return predicate(base());
    }

    public Optional<Predicate> predicate(String word) {
        return reading.predicates().stream()
                .filter(predicate -> said.from() <= predicate.from()
                        && predicate.from() < said.to()
                        && predicate.word().name().equals(word))
                .findFirst();
    }

    /** The mention in this sentence by which a party is most likely named as holder: the subject, else the nearest. */
    public Optional<Mention> naming(String party) {
        int at = stance().map(Predicate::head).orElse(said.from());
        List<Integer> subjects = reading.clauseAt(at).subjects();
        Mention best = null;
        for (Mention mention : entities.mentions(said.sentence())) {
            if (party.equals(mention.party()) && mention.form() != Mention.Form.PLACE) {
                best = best == null || distance(mention, at, subjects) < distance(best, at, subjects) ? mention : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The mentions by which the holders are named, of those that this sentence names. */
    Stream<Mention> naming() {
        return said.holders().stream().flatMap(party -> naming(party).stream());
    }

    /** Where a party was last called by anything but a pronoun or description, before a mention of it. */
    public Optional<Mention> namedBefore(Mention mention) {
        for (int sentence = mention.sentence(); sentence >= 0; sentence--) {
            List<Mention> names = entities.mentions(sentence).stream()
                    .filter(other -> String.valueOf(mention.party()).equals(other.party())
                            && other.form() != Mention.Form.PRONOUN
                            && other.form() != Mention.Form.DESCRIPTION
                            && (other.sentence() < mention.sentence() || other.from() < mention.from()))
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(names.get(names.size() - 1));
            }
        }
        return Optional.empty();
    }

    private int distance(Mention mention, int at, List<Integer> subjects) {
        if (subjects.contains(entities.head(mention))) {
            return -1;
        }
        int far = Math.abs(mention.from() - at);
        return mention.from() < at ? far : far + reading.tokens().size();
    }

    /** Whether whoever says so is of a party that does not hold it. */
    boolean saidByOther() {
        Source source = said.source();
        return source != null && source.party() != null && !said.holders().contains(source.party());
    }

    /** The token behind the stance word; where the words begin when there is none. */
    int behindStance() {
        return stance().map(Predicate::to).orElse(said.from());
    }

    /** How many noun phrases behind the stance are neither content nor anybody's name. */
    long unreadNouns() {
        return reading.phrases().stream()
                .filter(phrase -> phrase.is(Phrase.Kind.NOUN)
                        && phrase.from() >= behindStance()
                        && phrase.to() <= said.to()
                        && !isRead(phrase))
                .count();
    }

    private boolean isRead(Phrase phrase) {
        return Stream.concat(said.contents().stream(), said.conditions().stream())
                        .anyMatch(content -> content.from() < phrase.to() && phrase.from() < content.to())
                || entities.mentions(said.sentence()).stream()
                        .anyMatch(mention -> mention.from() <= phrase.head() && phrase.head() < mention.to());
    }

    /**
     * How clear the words are by themselves. A headline says too little; "rejected Norway's offer" says less of the offer than
     * "Norway offered"; what is held should be said, and a holder named where it holds.
     */
    public int clarity() {
        if (reading.sentence().headline()) {
            return 0;
        }
        boolean told = stance().filter(Predicate::isNoun).isEmpty();
        boolean named =
                said.holders().isEmpty() || naming().anyMatch(mention -> mention.form() != Mention.Form.PRONOUN);
        return 1 + (told ? 2 : 0) + (named ? 1 : 0) + (isSaid() ? 2 : 0) + (isDirect() ? 2 : 0);
    }

    /** A side's own words are better than what others make of them. */
    private boolean isDirect() {
        Source source = said.source();
        return source != null && source.direct();
    }

    /** Whether the words say the contents themselves; what is inferred or meant by "the offer" is not in them. */
    private boolean isSaid() {
        return said.contents().stream()
                .allMatch(content -> content.from() >= 0 && !content.isInferred() && !content.isUncoded());
    }

    /** Whether a holder has no name of its own: the management, banks. */
    boolean heldByUnknown() {
        return said.holders().stream()
                .map(entities::party)
                .flatMap(Optional::stream)
                .anyMatch(party -> party.kind() == EntityKind.UNIDENTIFIED
                        || party.kind() == EntityKind.COLLECTIVE
                        || party.id().startsWith("role:"));
    }
}
