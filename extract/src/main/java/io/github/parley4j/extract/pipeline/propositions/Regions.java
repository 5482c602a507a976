package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.Connective;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how far the complement of a word reaches, and what a connective governs. */
public final class Regions {
    private Regions() {}

    /** The token after the complement of the words that end at {@code from}, within the clause that holds them. */
    public static int complementEnd(Reading reading, int from, boolean takesClause) {
        Clause clause = reading.clauseAt(Math.max(0, from - 1));
        int end = clause.to();
        for (Clause other : reading.clauses()) {
            boolean child = other.within(clause) && other != clause;
            if (other.from() >= from && other.from() < end && !child) {
                end = other.from();
            }
            if (other.from() >= from && child && closes(reading, other, clause, takesClause)) {
                end = Math.min(end, other.from());
            }
        }
        if (clause.kind() == Clause.Kind.RELATIVE
                && clause.opener() > 0
                && reading.token(clause.opener() - 1).norm().equals(",")) {
            end = Math.min(end, nextComma(reading, from, end));
        }
        for (Connective.Found connective : reading.connectives()) {
            if (connective.from() >= from && connective.from() < end && bounds(reading, connective)) {
                end = connective.from();
            }
        }
        int next = nextPredicate(reading, from, end);
        return Math.max(from, trim(reading, from, Math.min(end, next)));
    }

    /** A second non-finite stance word joined by "and" or a comma ends the first one's complement. */
    private static int nextPredicate(Reading reading, int from, int end) {
        for (Predicate predicate : reading.predicates()) {
            if (predicate.from() <= from
                    || predicate.from() >= end
                    || predicate.isNoun()
                    || predicate.stance() == Stance.DROP) {
                continue;
            }
            Phrase phrase = reading.phraseAt(predicate.head());
            int at = phrase == null ? -1 : reading.phrases().indexOf(phrase);
            if (at > 0 && phrase != null && joined(reading, at)) {
                return phrase.from();
            }
        }
        return end;
    }

    private static int nextComma(Reading reading, int from, int end) {
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() > from && phrase.from() < end && phrase.is(Kind.COMMA)) {
                return phrase.from();
            }
        }
        return end;
    }

    /** Where the subject of a verb begins behind a phrase with a comma: "with Iran demanding talks, [the war] went on". */
    public static int subjectBegin(Reading reading, int from, int verb) {
        int begin = verb;
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() >= from && phrase.to() < verb && phrase.is(Kind.COMMA)) {
                begin = phrase.from();
            }
        }
        return begin;
    }

    private static boolean joined(Reading reading, int at) {
        Phrase before = reading.phrases().get(at - 1);
        Phrase phrase = reading.phrases().get(at);
        boolean gerund = reading.token(phrase.from()).tag().equals("VBG");
        return before.is(Kind.COORDINATOR) || (before.is(Kind.COMMA) && gerund);
    }

    private static boolean closes(Reading reading, Clause child, Clause clause, boolean takesClause) {
        if (child.kind() == Clause.Kind.SUBORDINATE && child.parent() == clause) {
            return true;
        }
        boolean comma =
                child.from() > 0 && reading.token(child.from() - 1).norm().equals(",");
        return (child.kind() == Clause.Kind.RELATIVE && comma)
                || (child.kind() == Clause.Kind.COMPLEMENT && comma && !takesClause);
    }

    private static boolean bounds(Reading reading, Connective.Found connective) {
        if (connective.sense() == Connective.Sense.EXCHANGE) {
            return false;
        }
        boolean preposition = connective.to() - connective.from() == 1
                && (connective.connective().name().equals("as")
                        || connective.connective().name().equals("without")
                        || connective.connective().name().equals("since"));
        Phrase phrase = reading.phraseAt(connective.from());
        return !preposition || (phrase != null && phrase.is(Kind.SUBORDINATOR));
    }

    private static int trim(Reading reading, int from, int end) {
        int at = end;
        while (at > from) {
            Phrase phrase = reading.phraseAt(at - 1);
            if (phrase != null
                    && !phrase.is(Kind.COMMA)
                    && !phrase.is(Kind.COORDINATOR)
                    && !phrase.is(Kind.BREAK)
                    && !phrase.is(Kind.SUBORDINATOR)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The token after what a connective governs: its clause with those that continue it, or its phrase. */
    public static int governedEnd(Reading reading, Connective.Found connective) {
        Clause own = openedBy(reading, connective);
        if (own == null) {
            return phraseEnd(reading, connective.to());
        }
        int end = own.to();
        for (Clause other : reading.clauses()) {
            boolean again = (other.opener() < 0 && other.kind() == own.kind() && other.parent() == own.parent())
                    || (other.opener() >= 0
                            && other.from() > 0
                            && reading.token(other.from() - 1).tag().equals("CC")
                            && reading.token(other.opener()).norm().equals("that"));
            if (other.from() >= own.from() && again && other.from() <= end + 2) {
                end = Math.max(end, other.to());
            }
        }
        return trim(reading, connective.to(), beforeAside(reading, connective.to(), end));
    }

    /** "until they leave, dealing a blow to …": a gerund behind a comma goes with the main clause. */
    private static int beforeAside(Reading reading, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (reading.token(i).norm().equals(",")
                    && reading.token(i + 1).tag().equals("VBG")) {
                Phrase aside = reading.phraseAt(i + 1);
                if (aside != null
                        && aside.is(Kind.VERB)
                        && !reading.token(i + 1).norm().equals("including")) {
                    return i;
                }
            }
        }
        return end;
    }

    /** The clause that a connective opens, or null when only a phrase follows. */
    public static @Nullable Clause openedBy(Reading reading, Connective.Found connective) {
        for (Clause clause : reading.clauses()) {
            boolean opener = clause.opener() >= connective.from() && clause.opener() <= connective.to();
            if ((opener && clause.verb() != null)
                    || (clause.opener() < 0 && clause.from() == connective.to() && clause.parent() != null)) {
                return clause;
            }
        }
        return null;
    }

    /** The clause that a connective hangs on. */
    public static Clause hangsOn(Reading reading, Connective.Found connective) {
        Clause own = openedBy(reading, connective);
        if (own != null && own.parent() != null) {
            Clause parent = own.parent();
            while (parent.verb() == null && parent.parent() != null) {
                parent = parent.parent();
            }
            return besideReport(reading, own, parent);
        }
        Clause clause = reading.clauseAt(connective.from());
        return clause.opener() >= connective.from() && clause.parent() != null ? clause.parent() : clause;
    }

    /** "Unless they leave, [the general said], his men would attack": the clause behind the words of speech. */
    private static Clause besideReport(Reading reading, Clause own, Clause parent) {
        Predicate report =
                parent.verb() == null ? null : reading.predicateAt(parent.verb().head());
        if (report == null || report.stance() != Stance.SAY || own.from() > parent.from()) {
            return parent;
        }
        for (Clause clause : reading.clauses()) {
            if (clause.continues() == parent
                    && clause.verb() != null
                    && !clause.verb().modal().isEmpty()) {
                return clause;
            }
        }
        return parent;
    }

    /** Leaves out what a condition governs, where the words that it hangs on are read: "unless A, no C". Nothing is left out where the word itself stands in the condition. */
    public static List<Content> outsideConditions(Reading reading, int word, List<Content> contents) {
        List<Content> outside = contents;
        for (Connective.Found connective : reading.connectives()) {
            if (!connective.sense().depends()) {
                continue;
            }
            int governed = governedEnd(reading, connective);
            int end = openedBy(reading, connective) == null ? nextComma(reading, connective.to(), governed) : governed;
            boolean within = connective.from() <= word && word < end;
            if (!within) {
                outside = outside.stream()
                        .filter(content -> content.from() < connective.from() || content.from() >= end)
                        .toList();
            }
        }
        return outside;
    }

    private static boolean finite(Reading reading, Phrase phrase) {
        return VerbGroups.read(reading.tokens(), phrase.from(), phrase.to()).finite();
    }

    private static int phraseEnd(Reading reading, int from) {
        Clause clause = reading.clauseAt(
                from < reading.tokens().size() ? from : reading.tokens().size() - 1);
        int end = Math.max(from, clause.to());
        boolean ahead = clause.verb() != null && from <= clause.verb().from();
        for (Phrase phrase : reading.phrases()) {
            if (ahead
                    && phrase.from() >= from
                    && (phrase.is(Kind.COMMA) || (phrase.is(Kind.VERB) && finite(reading, phrase)))) {
                end = Math.min(end, phrase.from());
            }
        }
        for (Phrase phrase : reading.phrases()) {
            if (phrase.from() >= from && phrase.is(Kind.BREAK)) {
                end = Math.min(end, phrase.from());
            }
        }
        for (Clause other : reading.clauses()) {
            if (other.from() > from) {
                end = Math.min(end, other.from());
            }
        }
        return trim(reading, from, end);
    }

    /** "led the attack on the talks, calling the move absurd": what is named stands behind the naming verb. */
    public static int judgedFrom(Reading reading, Predicate predicate, Clause clause) {
        for (int i = predicate.from() - 1; i > clause.from(); i--) {
            VerbGroup naming = Predicates.NAMING.contains(reading.token(i).lemma()) ? reading.verbAt(i) : null;
            if (naming != null && naming.head() == i && !naming.passive()) {
                return naming.to();
            }
        }
        return clause.from();
    }
}
