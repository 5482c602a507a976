package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.pipeline.Proposition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a stance word with its complement to a proposition. The decision table: what the word means, whether it is
 * negated, which stance word it governs, and whether what it governs gives or harms.
 */
final class StanceRules {
    private static final Set<String> RETALIATION = ClosedClasses.words("retaliation");

    private final StoryContents contents;
    private final Holders holders;
    private final Sources sources;
    private final Memory memory;
    private final Gapping gapping;

    StanceRules(StoryContents contents, Holders holders, Sources sources, Memory memory) {
        this.contents = contents;
        this.holders = holders;
        this.sources = sources;
        this.memory = memory;
        this.gapping = new Gapping(contents, holders);
    }

    /** The propositions of a sentence's stance words, outer words before the words that they govern. */
    List<Candidate> read(Reading reading) {
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
                    || NoStance.isReport(reading, predicate)
                    || NoStance.isBare(reading, predicate)
                    || NoStance.isGeneric(reading, reading.clauseAt(predicate.head()))
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
        int begin = begin(reading, predicate);
        int end = Waived.before(reading, begin, Regions.complementEnd(reading, begin, true));
        Clause clause = reading.clauseAt(predicate.head());
        VerbGroup verb = clause.verb;
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

    /** Where the complement begins: behind the word, or with the infinitive behind the time that is set. */
    private static int begin(Reading reading, Predicate predicate) {
        for (int i = predicate.to();
                predicate.frame().equals("np-time-to") && i < reading.tokens().size();
                i++) {
            if (reading.token(i).tag().equals("TO") && reading.verbAt(i) != null) {
                return i;
            }
        }
        return predicate.to();
    }

    private boolean hasPossessor(Reading reading, Predicate predicate) {
        Phrase noun = reading.phraseAt(predicate.head());
        if (noun == null) {
            return false;
        }
        boolean authored = predicate.stance() == Stance.OFFER
                && !holders.agent(reading, noun.to() + 1).isEmpty();
        return authored || !holders.possessor(reading, noun, predicate.head()).isEmpty();
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
        List<Content> read =
                Focus.of(reading, content(reading, predicate, clause, end), clause, tellsWhatItHolds(predicate));
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
        if (judged && kind == Kind.REJECTION && StancePolarity.isLessThan(reading, clause.from, predicate.from())) {
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
        if (!earlier && (kind == Kind.ACCEPTANCE || kind == Kind.REJECTION)) {
            read = memory.filled(reading, read, who);
        }
        if (read.isEmpty() && !earlier) {
            read = memory.recall(reading, predicate, end, who);
        }
        if (read.isEmpty()
                && (sumsUp(reading, predicate, clause) || Memory.pointsBack(reading, predicate, predicate.to()))) {
            Phrase sum = Predicates.summing(reading.tokens(), reading.phrases(), predicate.from());
            read = nearest(reading, 0, sum == null ? clause.from : sum.from());
        }
        if (read.isEmpty() && kind == Kind.THREAT) {
            read = retaliation(reading, predicate, end);
        }
        if (read.isEmpty() && !UncodedContents.isIdle(reading, predicate.to(), end)) {
            read = contents.infer(reading, predicate.to(), end, kind == Kind.THREAT);
        }
        if (read.isEmpty()) {
            read = UncodedContents.of(reading, predicate, end, kind);
        }
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
                        end,
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
                || !holders.parties(reading, clause.subjects).contains(source.party());
    }

    /** "backed Brazil": who sides with a party agrees to nothing yet. */
    private boolean sidesWith(Reading reading, Predicate predicate) {
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
        int from = Math.min(clause.from, predicate.from());
        return clause.opener == clause.from && clause.kind == Clause.Kind.COMPLEMENT ? from + 1 : from;
    }

    private static String rule(Predicate predicate, boolean negated, @Nullable Predicate inner) {
        return (negated ? "not " : "")
                + predicate.word().name()
                + (inner == null ? "" : " > " + inner.word().name());
    }

    /** Only proposals may stand without a holder: candidates and terms under discussion. */
    private static boolean mayLackHolder(Predicate predicate, Kind kind, Clause clause) {
        return kind == Kind.PROPOSAL && predicate.isNoun() && clause.verb == null;
    }

    /** "called the demand for talks absurd": an object is judged, whatever it holds. */
    private static boolean isNamed(Reading reading, Predicate predicate) {
        VerbGroup verb = reading.clauseAt(predicate.head()).verb;
        return predicate.frame().equals("none")
                && !predicate.isVerb()
                && verb != null
                && Predicates.NAMING.contains(reading.token(verb.head()).lemma());
    }

    /** "the deal is null and void": whoever says so judges, not the subject. */
    private static boolean isJudgement(Reading reading, Predicate predicate, Clause clause) {
        return predicate.frame().equals("none")
                && !predicate.isVerb()
                && clause.verb != null
                && (clause.verb.head() == predicate.head()
                        || reading.token(clause.verb.head()).lemma().equals("be"));
    }

    private static boolean impersonal(Predicate predicate) {
        return predicate.word().part() == StanceWord.Part.ADJECTIVE
                || predicate.frame().equals("none")
                || predicate.stance() == Stance.WILLING;
    }

    /** "It is essential that …", "there is no room for …": the stance is the speaker's. */
    private static @Nullable String fromSource(Reading reading, Clause clause, @Nullable Source source) {
        boolean impersonal = clause.subjects.stream()
                        .map(head -> reading.token(head).norm())
                        .anyMatch(Set.of("it", "there", "what", "this", "that")::contains)
                || clause.subjects.isEmpty();
        return impersonal && source != null ? source.party() : null;
    }

    private List<Content> content(Reading reading, Predicate predicate, Clause clause, int end) {
        boolean gap = predicate.frame().equals("gap");
        int named = gap && Clefts.isFree(reading, clause) ? Clefts.behindVerb(reading, predicate) : 0;
        if (named < 0) {
            return List.of();
        }
        VerbGroup group = reading.verbAt(predicate.head());
        boolean passive = predicate.isVerb()
                && group != null
                && group.passive()
                && predicate.frame().equals("passive");
        List<Content> found = new ArrayList<>();
        if (passive && group != null && !group.finite()) {
            found.addAll(nearest(reading, Math.max(clause.from, nounBefore(reading, predicate)), predicate.from()));
        } else if (passive && !clause.subjects.isEmpty()) {
            found.addAll(contents.read(reading.sentence(), clause.from, predicate.from()));
        } else if (predicate.frame().equals("none") && !predicate.isVerb()) {
            found.addAll(contents.read(
                    reading.sentence(), Regions.judgedFrom(reading, predicate, clause), predicate.from()));
        } else if (gap) {
            int begin = named > 0 ? named : Math.max(0, clause.from - 8);
            int stop = named > 0 ? Regions.complementEnd(reading, named, true) : predicate.from();
            found.addAll(contents.read(reading.sentence(), begin, Math.max(begin, stop)));
        } else if (predicate.frame().equals("given")) {
            Phrase noun = reading.phraseAt(predicate.head());
            Phrase given = noun == null ? null : reading.phraseAt(noun.from() - 1);
            return given == null ? List.of() : contents.read(reading.sentence(), given.from(), given.to());
        } else if (predicate.isNoun()) {
            found.addAll(nominal(reading, predicate, end));
        }
        if (!passive || predicate.frame().equals("to")) {
            found.addAll(contents.read(reading.sentence(), begin(reading, predicate), end));
        }
        return Regions.outsideConditions(reading, predicate.head(), found);
    }

    /** Where the noun phrase with its "of" phrases begins that a participle follows: "the terms of the deal [sought by Oman]". */
    private static int nounBefore(Reading reading, Predicate participle) {
        Phrase last = participle.from() > 0 ? reading.phraseAt(participle.from() - 1) : null;
        int at = last == null ? -1 : reading.phrases().indexOf(last);
        while (at > 0
                && (reading.phrases().get(at - 1).is(Phrase.Kind.NOUN)
                        || reading.phrases().get(at - 1).is(Phrase.Kind.PREPOSITION)
                        || reading.phrases().get(at - 1).is(Phrase.Kind.COMMA))) {
            at--;
        }
        return at < 0 ? 0 : reading.phrases().get(at).from();
    }

    /** The last thing of a stretch: "the truce accepted by both", "a plan, drawn up by Oman and rejected by Yemen". */
    private List<Content> nearest(Reading reading, int from, int to) {
        List<Content> before = contents.read(reading.sentence(), from, to);
        return before.isEmpty() ? before : List.of(before.get(before.size() - 1));
    }

    /** "would lift the ban, a step that Kenya rejected": the noun before the relative clause stands for what came before. */
    private static boolean sumsUp(Reading reading, Predicate predicate, Clause clause) {
        if (!predicate.frame().equals("gap")) {
            return false;
        }
        int before = clause.kind == Clause.Kind.RELATIVE ? clause.from : predicate.from();
        return Predicates.summing(reading.tokens(), reading.phrases(), before) != null;
    }

    /** The modifiers of a stance noun are content too: "its ceasefire proposal", "the pay demand". */
    private List<Content> nominal(Reading reading, Predicate predicate, int end) {
        Phrase noun = reading.phraseAt(predicate.head());
        if (noun == null
                || (end > predicate.to()
                        && !contents.read(reading.sentence(), predicate.to(), end)
                                .isEmpty())) {
            return List.of();
        }
        return contents.read(reading.sentence(), noun.from(), predicate.from());
    }

    /** The stance word that a word governs at once: refused to {accept}, the demand to {reject}. */
    private static @Nullable Predicate governed(Reading reading, Predicate outer, int end) {
        for (Predicate predicate : reading.predicates()) {
            boolean near =
                    predicate.from() >= outer.to() && predicate.head() < end && predicate.from() <= outer.to() + 6;
            if (near && (!predicate.isNoun() || predicate.from() <= outer.to() + 3)) {
                return predicate;
            }
        }
        return null;
    }

    /** "a harsh response", "serious consequences": harm that is not named. */
    private static List<Content> retaliation(Reading reading, Predicate predicate, int end) {
        for (int i = predicate.to(); i < end; i++) {
            if (RETALIATION.contains(reading.token(i).lemma())) {
                return List.of(new Content(i, i + 1, "other", Valence.HARM, false, -1, i, "OTHER"));
            }
        }
        return List.of();
    }
}
