package io.github.parley4j.extract.pipeline.propositions.stances;

import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Modality;
import io.github.parley4j.extract.pipeline.clauses.Obligations;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.StancePolarity;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.Waived;
import io.github.parley4j.extract.pipeline.propositions.Candidate;
import io.github.parley4j.extract.pipeline.propositions.Focus;
import io.github.parley4j.extract.pipeline.propositions.Memory;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.Proposition.Kind;
import io.github.parley4j.extract.pipeline.propositions.Regions;
import io.github.parley4j.extract.pipeline.propositions.Turned;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.attribution.Sources;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.inference.StoryContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a stance word with its complement to a proposition. The decision table: what the word means, whether it is
 * negated, which stance word it governs, and whether what it governs gives or harms.
 */
public final class StanceRules {
    private final StanceContents complements;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;
    private final Gapping gapping;
    private final MeantContents meanings;

    public StanceRules(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.complements = new StanceContents(contents);
        this.holders = holders;
        this.sources = sources;
        this.memory = memory;
        this.meanings = new MeantContents(contents, complements, memory);
        this.gapping = new Gapping(contents, holders);
    }

    /** The propositions of a sentence's stance words, outer words before the words that they govern. */
    public List<Candidate> read(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        memory.listen();
        int swallowedTo = -1;
        int droppedTo = -1;
        for (Predicate predicate : reading.predicates()) {
            boolean swallowed = predicate.head() < swallowedTo;
            boolean dropped = predicate.head() < droppedTo;
            boolean ownHolder =
                    !dropped && (predicate.isNoun() ? hasPossessor(reading, predicate) : hasAgent(reading, predicate));
            boolean judges = predicate.stance() == Stance.REFUSE && isNamed(reading, predicate);
            if ((swallowed && !ownHolder && !judges)
                    || NoStance.takesNone(reading, predicate)
                    || Modality.hypothetical(reading, reading.clauseAt(predicate.head()))
                    || Modality.unsaid(reading, reading.clauseAt(predicate.head()))
                    || Modality.inverted(reading, predicate.head())) {
                continue;
            }
            int end = complementEnd(reading, predicate);
            Phrase joint = gapping.joint(reading, predicate, end);
            Candidate candidate = candidate(reading, predicate, joint == null ? end : joint.from());
            if (candidate != null) {
                candidates.add(candidate);
                memory.hear(candidate.proposition());
                Candidate second = joint == null ? null : gapping.second(reading, candidate, joint, end);
                if (second != null) {
                    candidates.add(second);
                }
            }
            if (!swallowed && governs(predicate) && !weighsIt(reading, predicate)) {
                swallowedTo = Math.max(swallowedTo, end);
                droppedTo = drops(reading, predicate) ? swallowedTo : droppedTo;
            }
        }
        return candidates;
    }

    /** "dropped its demand": not a demand any more. */
    private static boolean drops(Reading reading, Predicate predicate) {
        return predicate.stance() == Stance.DROP
                && !StancePolarity.isNegated(reading, predicate, reading.clauseAt(predicate.head()));
    }

    /** A bare noun has no complement; that of a word before the verb of its clause ends at the verb. */
    private static int complementEnd(Reading reading, Predicate predicate) {
        if (predicate.isNoun() && predicate.frame().equals("bare")) {
            return Lists.endOfListed(reading, predicate);
        }
        int begin = StanceContents.begin(reading, predicate);
        int end = Waived.before(reading, begin, Regions.complementEnd(reading, begin, true));
        Clause clause = reading.clauseAt(predicate.head());
        VerbGroup verb = clause.verb();
        if (verb == null || predicate.to() > verb.from()) {
            return end;
        }
        return Math.max(predicate.to(), Math.min(end, Regions.subjectBegin(reading, predicate.to(), verb.from())));
    }

    /** "the terms proposed by Oman": a participle with its own agent. */
    private boolean hasAgent(Reading reading, Predicate predicate) {
        VerbGroup group = reading.verbAt(predicate.head());
        return predicate.frame().equals("passive")
                && group != null
                && group.form() == VerbGroup.Form.PARTICIPLE
                && !holders.agent(reading, group.to()).isEmpty();
    }

    private boolean hasPossessor(Reading reading, Predicate predicate) {
        Phrase noun = reading.phraseAt(predicate.head());
        if (noun == null) {
            return false;
        }
        boolean authored = predicate.stance() == Stance.OFFER
                && !holders.agent(reading, noun.to() + 1).isEmpty();
        boolean echoed = predicate.stance() == Stance.SEEK
                && Echoes.isApposed(reading, predicate)
                && !holders.author(reading, noun).isEmpty();
        return authored
                || echoed
                || !holders.possessor(reading, noun, predicate.head()).isEmpty();
    }

    /** "considers it expedient to": the word behind "it" says what is thought of it. */
    private static boolean weighsIt(Reading reading, Predicate predicate) {
        return predicate.stance() == Stance.CONSIDER
                && predicate.to() < reading.tokens().size()
                && reading.token(predicate.to()).norm().equals("it");
    }

    private static boolean governs(Predicate predicate) {
        boolean clause = predicate.frame().equals("that") || predicate.frame().equals("none");
        return predicate.stance() != Stance.SAY && !(predicate.stance() == Stance.EXPECT && clause);
    }

    private @Nullable Candidate candidate(Reading reading, Predicate predicate, int end) {
        Clause clause = reading.clauseAt(predicate.head());
        boolean negated = StancePolarity.isNegated(reading, predicate, clause);
        Predicate inner = governed(reading, predicate, end);
        List<Content> all = complements.of(reading, predicate, clause, end);
        List<Content> focused = predicate.stance() == Stance.REFUSE || negated ? Focus.refused(reading, all) : all;
        List<Content> read = Focus.of(reading, focused, clause, tellsWhatItHolds(predicate));
        Kind kind = NoStance.isSpeculation(reading, predicate)
                ? null
                : StanceDecisions.decide(predicate, negated, inner, read, reading);
        if (kind == null || isObliged(reading, predicate, clause) || sidesWith(reading, predicate)) {
            return null;
        }
        if (kind == Kind.DEMAND && Obligations.toOwn(reading, predicate)) {
            kind = StanceDecisions.isHarm(read) ? Kind.THREAT : Kind.COMMITMENT;
        }
        boolean judged = isJudgement(reading, predicate, clause);
        if (judged && kind == Kind.REJECTION && StancePolarity.isLessThan(reading, clause.from(), predicate.from())) {
            kind = Kind.DEMAND;
        }
        List<String> who = judged ? List.of() : holders.of(reading, predicate, clause);
        Source source = sources.of(reading, clause);
        if (who.isEmpty() && !mayLackHolder(predicate, kind, clause)) {
            String spokenFor = judged && source != null
                    ? source.party()
                    : impersonal(predicate) ? fromSource(reading, clause, source) : null;
            if (spokenFor == null) {
                return null;
            }
            who = holders.speakers(reading, clause, spokenFor);
        }
        if (NoStance.isGuess(reading, predicate, source, who)) {
            return null;
        }
        boolean earlier = Modality.earlier(reading, clause);
        read = meanings.of(reading, predicate, end, kind, who, earlier, read);
        if (read.isEmpty()) {
            return null;
        }
        boolean against = StancePolarity.isAgainst(reading, predicate, end)
                || (predicate.stance() == Stance.FORGO && StanceDecisions.isHarm(read));
        List<Content> plain =
                kind == Kind.REJECTION ? read.stream().map(Turned::affirmed).toList() : read;
        List<Content> meant = against ? read.stream().map(Turned::against).toList() : plain;
        boolean tentative =
                Modality.tentative(reading, clause, predicate.to()) || predicate.stance() == Stance.CONSIDER;
        int from = evidenceFrom(clause, predicate);
        return new Candidate(
                new Proposition(
                        kind,
                        reading.sentence().index(),
                        from,
                        evidenceTo(meant, end),
                        who,
                        holders.addressees(reading, predicate),
                        meant,
                        List.of(),
                        null,
                        List.of(),
                        source,
                        tentative,
                        earlier,
                        rule(predicate, negated, inner)),
                clause,
                predicate.from(),
                end,
                negated);
    }

    /** "offered a deal under which …", "is ready for a deal that would …": the relative clause says what is meant. */
    private static boolean tellsWhatItHolds(Predicate predicate) {
        return predicate.stance() == Stance.OFFER || predicate.stance() == Stance.WILLING;
    }

    /** "must accept", said by another: his demand, which {@link ModalRules} reads. */
    private boolean isObliged(Reading reading, Predicate predicate, Clause clause) {
        if (!Obligations.covers(reading, clause, predicate)) {
            return false;
        }
        Source source = sources.of(reading, clause);
        return source == null
                || source.party() == null
                || !holders.parties(reading, clause.subjects()).contains(source.party());
    }

    /** "backed Brazil", "Brazil was backed by Chile": who sides with a party agrees to nothing yet. */
    private boolean sidesWith(Reading reading, Predicate predicate) {
        boolean backed = predicate.stance() == Stance.ACCEPT
                && predicate.frame().equals("passive")
                && !holders.parties(reading, reading.clauseAt(predicate.head()).subjects())
                        .isEmpty();
        if (backed) {
            return true;
        }
        Phrase object = reading.phraseAt(predicate.to());
        return predicate.stance() == Stance.ACCEPT
                && predicate.isVerb()
                && predicate.frame().equals("np")
                && object != null
                && object.is(Phrase.Kind.NOUN)
                && reading.token(object.head()).tag().startsWith("NNP")
                && !holders.parties(reading, List.of(object.head())).isEmpty();
    }

    private static int evidenceFrom(Clause clause, Predicate predicate) {
        int from = Math.min(clause.from(), predicate.from());
        return clause.opener() == clause.from() && clause.kind() == Clause.Kind.COMPLEMENT ? from + 1 : from;
    }

    /** "What we want, he said, is [a truce]": the words reach to the last thing meant in the sentence. */
    private static int evidenceTo(List<Content> meant, int end) {
        return meant.stream().mapToInt(Content::to).reduce(end, Math::max);
    }

    private static String rule(Predicate predicate, boolean negated, @Nullable Predicate inner) {
        return (negated ? "not " : "")
                + predicate.word().name()
                + (inner == null ? "" : " > " + inner.word().name());
    }

    /** Only proposals may stand without a holder: candidates and terms under discussion. */
    private static boolean mayLackHolder(Predicate predicate, Kind kind, Clause clause) {
        return kind == Kind.PROPOSAL && predicate.isNoun() && clause.verb() == null;
    }

    /** "called the demand for talks absurd": an object is judged, whatever it holds. */
    private static boolean isNamed(Reading reading, Predicate predicate) {
        VerbGroup verb = reading.clauseAt(predicate.head()).verb();
        return predicate.frame().equals("none")
                && !predicate.isVerb()
                && verb != null
                && Predicates.NAMING.contains(reading.token(verb.head()).lemma());
    }

    /** "the deal is null and void": whoever says so judges, not the subject. */
    private static boolean isJudgement(Reading reading, Predicate predicate, Clause clause) {
        return predicate.frame().equals("none")
                && !predicate.isVerb()
                && clause.verb() != null
                && (clause.verb().head() == predicate.head()
                        || reading.token(clause.verb().head()).lemma().equals("be"));
    }

    private static boolean impersonal(Predicate predicate) {
        return predicate.word().part() == StanceWord.Part.ADJECTIVE
                || predicate.frame().equals("none")
                || predicate.stance() == Stance.WILLING;
    }

    /** "It is essential that …", "there is no room for …": the stance is the speaker's. */
    private static @Nullable String fromSource(Reading reading, Clause clause, @Nullable Source source) {
        boolean impersonal = clause.subjects().stream()
                        .map(head -> reading.token(head).norm())
                        .anyMatch(Set.of("it", "there", "what", "this", "that")::contains)
                || clause.subjects().isEmpty();
        return impersonal && source != null ? source.party() : null;
    }

    /** The stance word that a word governs at once: refused to {accept}, the demand to {reject}. */
    private static @Nullable Predicate governed(Reading reading, Predicate outer, int end) {
        for (Predicate predicate : reading.predicates()) {
            boolean near =
                    predicate.from() >= outer.to() && predicate.head() < end && predicate.from() <= outer.to() + 6;
            if (near
                    && !NoStance.isOfObject(reading, predicate)
                    && (!predicate.isNoun() || predicate.from() <= outer.to() + 3)) {
                return predicate;
            }
        }
        return null;
    }
}
