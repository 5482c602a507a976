package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom "it" and "they" mean in what somebody says of himself: "The ministry said it would attend". */
final class Tellers {
    private static final Set<String> OBLIGING = Set.of("must", "should", "ought", "shall");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private static final Set<String> VOICES = ClosedClasses.words("voice-nouns");

    private Tellers() {}

    /**
     * The heads of the subject of the verb of speech above the clause whose subject the pronoun is; null when it is no such
     * pronoun, or need not mean the speaker.
     */
    static @Nullable List<Integer> of(Reading reading, int pronoun) {
        String norm = reading.token(pronoun).norm();
        if (!norm.equals("it") && !norm.equals("they")) {
            return null;
        }
        Clause said = reading.clauseAt(pronoun);
        Clause teller = said.parent();
        VerbGroup verb = said.verb();
        if (teller == null
                || teller.verb() == null
                || verb == null
                || said.kind() != Clause.Kind.COMPLEMENT
                || said.continues() != null
                || !said.subjects().contains(pronoun)
                || OBLIGING.contains(verb.modal())
                || !speaks(reading, teller.verb())) {
            return null;
        }
        List<Integer> subjects = teller.subjects();
        boolean fits = !subjects.isEmpty() && subjects.stream().allMatch(head -> isNoun(reading, head));
        boolean many = subjects.size() > 1
                || subjects.stream()
                        .anyMatch(head -> PLURAL.contains(reading.token(head).tag()));
        return fits && (norm.equals("they") ? many : !many) ? subjects : null;
    }

    /** "Officials said it would leave", "a statement said": those who speak are not whom they speak of. */
    static boolean speakForOthers(Reading reading, List<Integer> heads) {
        return heads.stream().anyMatch(head -> {
            Phrase noun = reading.phraseAt(head);
            boolean owned = noun != null
                    && reading.tokens().subList(noun.from(), head).stream()
                            .anyMatch(token -> token.tag().equals("POS"));
            return !owned && VOICES.contains(reading.token(head).lemma());
        });
    }

    private static boolean isNoun(Reading reading, int head) {
        return reading.token(head).tag().startsWith("NN");
    }

    private static boolean speaks(Reading reading, VerbGroup verb) {
        Predicate predicate = reading.predicateAt(verb.head());
        return predicate != null
                && predicate.isVerb()
                && predicate.stance().reports()
                && !verb.passive()
                && !predicate.frame().startsWith("np-to");
    }
}
