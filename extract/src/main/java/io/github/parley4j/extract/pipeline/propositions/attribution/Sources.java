package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.Reports;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says a clause: the subject of the reporting verb above it, the speaker named behind it, "according to", or
 * for a quoted sentence the speaker of the quote before or after.
 */
public final class Sources {
    private static final Set<String> STATEMENTS = ClosedClasses.words("statement-nouns");
    private static final Set<String> FIRST_PERSON = ClosedClasses.words("first-person");

    private static final int LONGEST_QUOTE = 12;

    private final Text text;
    private final IntFunction<Reading> readings;
    private final Referents referents;
    private final Reports reports;
    private final QuotePlaces quotes;
    private final TurnSpeakers turns;
    private final Map<Integer, Optional<Source>> speakers = new HashMap<>();

    public Sources(Text text, IntFunction<Reading> readings, Referents referents, Stances stances) {
        this.text = text;
        this.readings = readings;
        this.referents = referents;
        this.reports = new Reports(stances);
        this.quotes = new QuotePlaces(text);
        this.turns = new TurnSpeakers(text, referents);
    }

    /** Who says the clause; null when the article says it itself. */
    public @Nullable Source of(Reading reading, Clause clause) {
        for (Clause inner = clause; inner != null; inner = inner.parent()) {
            Source above = above(reading, inner);
            if (above != null) {
                return above;
            }
        }
        Clause between = SpeakerPlaces.between(reading, clause);
        Source behind = between == null ? behind(reading, clause) : source(reading, between.subjects(), clause);
        if (behind != null) {
            return behind;
        }
        Source colon = beforeColon(reading, clause);
        if (colon != null) {
            return colon;
        }
        Source according = according(reading);
        if (according != null) {
            return according;
        }
        return isQuoted(reading, clause) ? speaker(reading.sentence().index()) : null;
    }

    /** The subject of the reporting verb right before a complement. */
    private @Nullable Source above(Reading reading, Clause clause) {
        Clause parent = clause.parent();
        if (parent == null || clause.kind() != Clause.Kind.COMPLEMENT) {
            return null;
        }
        if (reports.isInserted(reading, clause, parent)) {
            return source(reading, parent.subjects(), clause);
        }
        int before = reports.before(reading, clause.from(), parent.from());
        if (before < 0) {
            return null;
        }
        VerbGroup group = reading.verbAt(before);
        Clause owner = reading.clauseAt(before);
        if (group != null && !group.finite()) {
            Phrase quoted = SpeakerPlaces.quoted(reading, group);
            if (quoted != null) {
                return source(reading, List.of(quoted.head()), clause);
            }
            Phrase previous = group.from() > 0 ? reading.phraseAt(group.from() - 1) : null;
            if (previous != null && previous.is(Phrase.Kind.NOUN) && group.form() == VerbGroup.Form.GERUND) {
                return joint(reading, previous, clause);
            }
        }
        return source(reading, owner.subjects(), clause);
    }

    /** "with the president and officials saying": the last noun's party, else that of the noun joined to it. */
    private @Nullable Source joint(Reading reading, Phrase last, Clause said) {
        Source own = source(reading, List.of(last.head()), said);
        int at = reading.phrases().indexOf(last);
        boolean joined = (own == null || own.party() == null)
                && at > 1
                && reading.phrases().get(at - 1).is(Phrase.Kind.COORDINATOR)
                && reading.phrases().get(at - 2).is(Phrase.Kind.NOUN);
        return joined ? source(reading, List.of(reading.phrases().get(at - 2).head()), said) : own;
    }

    /** "…, the union said": a reporting verb further right whose complement stands before it. */
    private @Nullable Source behind(Reading reading, Clause clause) {
        for (Clause other : reading.clauses()) {
            if (other.verb() != null
                    && other.from() >= clause.to()
                    && other.kind() == Clause.Kind.MAIN
                    && reports.isSaying(reading, other)
                    && !Reports.hasComplement(reading, other)) {
                return source(reading, other.subjects(), clause);
            }
        }
        return null;
    }

    /** "The minister set out the price: they must leave": whoever the words before the colon are about. */
    private @Nullable Source beforeColon(Reading reading, Clause clause) {
        int from = clause.verb() == null ? clause.from() : clause.verb().from();
        Clause first = reading.clauses().get(0);
        if (first == clause || first.verb() == null) {
            return null;
        }
        for (int i = first.verb().to(); i < from; i++) {
            if (reading.token(i).norm().equals(":")) {
                Source source = source(reading, first.subjects(), clause);
                return source != null && source.party() != null ? source : null;
            }
        }
        return null;
    }

    private @Nullable Source according(Reading reading) {
        List<Token> tokens = reading.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).norm().equals("according")
                    && tokens.get(i + 1).norm().equals("to")) {
                Phrase noun = reading.phraseAt(i + 2);
                return noun == null
                        ? null
                        : source(
                                reading, List.of(noun.head()), reading.clauses().get(0));
            }
        }
        return null;
    }

    /** Who speaks in a sentence, or in the quote that it is part of. */
    @Nullable
    Source speaker(int sentence) {
        Source turn = turns.of(sentence);
        if (turn != null || text.turn(sentence) != null) {
            return turn;
        }
        Source own = own(sentence);
        if (own != null) {
            return own;
        }
        Source behind = behindQuote(sentence);
        if (behind != null) {
            return behind;
        }
        boolean nextSpeaks = sentence + 1 < text.sentences().size() && isShortReport(sentence + 1);
        Source next = nextSpeaks ? own(sentence + 1) : null;
        if (next != null) {
            return next;
        }
        int paragraph = text.sentences().get(sentence).paragraph();
        for (int i = sentence - 1; i >= 0 && i >= sentence - 4; i--) {
            Source previous = own(i);
            if (previous != null && text.sentences().get(i).paragraph() >= paragraph - 2) {
                return previous;
            }
        }
        return null;
    }

    /** "“We agreed. We signed,” the envoy said": who speaks in the sentence with which a quote of several ends. */
    private @Nullable Source behindQuote(int sentence) {
        int last = quotes.lastOf(sentence);
        return last == sentence || last > sentence + LONGEST_QUOTE ? null : own(last);
    }

    private boolean isShortReport(int sentence) {
        return text.sentences().get(sentence).tokens().size() <= 6;
    }

    private @Nullable Source own(int sentence) {
        Optional<Source> known = speakers.get(sentence);
        if (known == null) {
            known = findOwn(sentence);
            speakers.put(sentence, known);
        }
        return known.orElse(null);
    }

    private Optional<Source> findOwn(int sentence) {
        Reading reading = readings.apply(sentence);
        Source found = null;
        for (Clause clause : reading.clauses()) {
            if (reports.isSaying(reading, clause)
                    && clause.subjects().stream().noneMatch(head -> isFirstPerson(reading, head))) {
                Source source = source(reading, clause.subjects(), clause);
                found = source != null && (found == null || source.party() != null) ? source : found;
            }
        }
        return Optional.ofNullable(found == null ? gerund(reading) : found);
    }

    /** "…, with the minister repeating: “…”": a speaker before a reporting gerund. */
    private @Nullable Source gerund(Reading reading) {
        for (int i = 1; i < reading.phrases().size(); i++) {
            Phrase verb = reading.phrases().get(i);
            Phrase noun = reading.phrases().get(i - 1);
            if (verb.is(Phrase.Kind.VERB)
                    && noun.is(Phrase.Kind.NOUN)
                    && reading.token(verb.from()).tag().equals("VBG")
                    && reports.reports(reading, verb.head())) {
                return source(reading, List.of(noun.head()), reading.clauses().get(0));
            }
        }
        return null;
    }

    boolean isQuoted(Reading reading, Clause clause) {
        int at = clause.verb() == null ? clause.from() : clause.verb().head();
        return text.turn(reading.sentence().index()) != null
                || quotes.isQuoted(reading.token(at).begin());
    }

    private @Nullable Source source(Reading reading, List<Integer> heads, Clause said) {
        for (int head : heads) {
            if (isFirstPerson(reading, head)) {
                return around(reading, reading.clauseAt(head));
            }
            Source again = again(reading, head);
            if (again != null) {
                return again;
            }
            String words = reading.token(head).text();
            String own = SpeakerPlaces.trails(reading, head, said) ? subject(reading, said) : null;
            if (own != null) {
                return new Source(own, null, words, Source.Kind.ANONYMOUS, isQuoted(reading, said));
            }
            for (Referent referent : referents.at(reading.sentence().index(), head)) {
                return new Source(
                        referent.party(), referent.person(), referent.words(), kind(referent), isQuoted(reading, said));
            }
            Source issued = issuer(reading, head, said);
            if (issued != null) {
                return issued;
            }
            String party = possessor(reading, head);
            if (party != null) {
                return new Source(party, null, words, Source.Kind.ANONYMOUS, isQuoted(reading, said));
            }
            return new Source(null, null, words, Source.Kind.UNKNOWN, isQuoted(reading, said));
        }
        return null;
    }

    private static boolean isFirstPerson(Reading reading, int head) {
        return reading.token(head).tag().startsWith("PRP")
                && FIRST_PERSON.contains(reading.token(head).norm());
    }

    /** "“We have said that we will sign,” the envoy said": whoever says what "we" say. */
    private @Nullable Source around(Reading reading, Clause clause) {
        for (Clause inner = clause; inner != null; inner = inner.parent()) {
            Source above = above(reading, inner);
            if (above != null) {
                return above;
            }
        }
        return isQuoted(reading, clause) ? speaker(reading.sentence().index()) : null;
    }

    /** "a statement from the ministry": whoever stands behind "from", "by" or "of" speaks. */
    private @Nullable Source issuer(Reading reading, int head, Clause said) {
        Phrase noun = reading.phraseAt(head);
        if (noun == null || !STATEMENTS.contains(reading.token(head).lemma())) {
            return null;
        }
        int at = reading.phrases().indexOf(noun) + 1;
        while (at + 1 < reading.phrases().size() && reading.phrases().get(at).head() < head + 8) {
            Phrase joint = reading.phrases().get(at);
            Phrase next = reading.phrases().get(at + 1);
            boolean names = Set.of("by", "from", "of")
                    .contains(reading.token(joint.head()).norm());
            if (names && next.is(Phrase.Kind.NOUN)) {
                return source(reading, List.of(next.head()), said);
            }
            if (!joint.is(Phrase.Kind.VERB) && !joint.is(Phrase.Kind.PREPOSITION) && !joint.is(Phrase.Kind.NOUN)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private @Nullable String subject(Reading reading, Clause said) {
        for (int head : said.subjects()) {
            for (Referent referent : referents.at(reading.sentence().index(), head)) {
                if (referent.party() != null) {
                    return referent.party();
                }
            }
        }
        return null;
    }

    /** "its minister": the party behind "its". */
    private @Nullable String possessor(Reading reading, int head) {
        Phrase noun = reading.phraseAt(head);
        for (int i = noun == null ? head : noun.from(); i < head; i++) {
            if (reading.token(i).tag().equals("PRP$")) {
                for (Referent referent : referents.at(reading.sentence().index(), i)) {
                    return referent.party();
                }
            }
        }
        return null;
    }

    /** "he added", "it said": whoever spoke last, where the pronoun fits. */
    private @Nullable Source again(Reading reading, int head) {
        String norm = reading.token(head).norm();
        boolean person = norm.equals("he") || norm.equals("she");
        if (!person && !norm.equals("it") && !norm.equals("they")) {
            return null;
        }
        int sentence = reading.sentence().index();
        for (int i = sentence - 1; i >= 0 && i >= sentence - 2; i--) {
            Source previous = own(i);
            if (previous != null) {
                boolean fits =
                        person == (previous.kind() == Source.Kind.NAMED || previous.kind() == Source.Kind.ANONYMOUS);
                return fits && previous.party() != null ? previous : null;
            }
            if (person
                    && !quotes.isQuoted(text.sentences().get(i).tokens().get(0).begin())
                    && hasPerson(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether somebody acts in a sentence: then "he" is he. */
    private boolean hasPerson(int sentence) {
        Reading reading = readings.apply(sentence);
        return reading.clauses().get(0).subjects().stream()
                .flatMap(head -> referents.at(sentence, head).stream())
                .anyMatch(referent -> referent.person() != null || referent.anonymous());
    }

    private static Source.Kind kind(Referent referent) {
        if (referent.outlet()) {
            return Source.Kind.MEDIA;
        }
        if (referent.person() != null) {
            return Source.Kind.NAMED;
        }
        return referent.anonymous() ? Source.Kind.ANONYMOUS : Source.Kind.PARTY;
    }
}
