package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Predicates;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose stance a stance word is, and to whom it is addressed. */
public final class Holders {
    /** Verbs whose object noun is the subject's own: "made a demand", "showed readiness". */
    private static final Set<String> LIGHT = ClosedClasses.words("light-verbs");

    private static final Set<String> BODIES = ClosedClasses.words("bodies");
    private static final Set<String> ACCUSING = ClosedClasses.words("accusing-verbs");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> FIRST_PERSON = ClosedClasses.words("first-person");

    private final Referents referents;
    private final Sources sources;
    private final JointParties joint;

    public Holders(Referents referents, Sources sources, JointParties joint) {
        this.joint = joint;
        this.referents = referents;
        this.sources = sources;
    }

    /** The parties that a noun phrase's head tokens stand for. */
    public List<String> parties(Reading reading, List<Integer> heads) {
        Set<String> ids = new LinkedHashSet<>();
        for (int head : heads) {
            if (reading.token(head).tag().startsWith("PRP")
                    && FIRST_PERSON.contains(reading.token(head).norm())) {
                Source source = sources.of(reading, reading.clauseAt(head));
                if (source != null && source.party() != null) {
                    ids.add(source.party());
                }
                continue;
            }
            List<Integer> asked = Controlled.of(reading, head);
            if (!asked.isEmpty()) {
                ids.addAll(parties(reading, asked));
                continue;
            }
            List<Integer> teller = Tellers.of(reading, head);
            if (teller != null && !isPerson(reading, teller)) {
                List<String> own = parties(reading, teller);
                ids.addAll(own);
                if (!own.isEmpty() || !Tellers.speakForOthers(reading, teller)) {
                    continue;
                }
            }
            List<String> together = joint.of(reading, head);
            if (!together.isEmpty()) {
                ids.addAll(together);
                continue;
            }
            List<Referent> found = referents.at(reading.sentence().index(), head);
            for (Referent referent : found) {
                if (referent.party() != null && !referent.outlet() && !isSpeakersOther(reading, head, referent)) {
                    ids.add(referent.party());
                }
            }
            if (found.isEmpty()) {
                ids.addAll(bodyOf(reading, head));
            }
            if (ids.isEmpty()) {
                PartHeads.behindOf(reading, head, referents)
                        .ifPresent(meant -> ids.addAll(parties(reading, List.of(meant))));
            }
        }
        return List.copyOf(ids);
    }

    /** "They must vote", said by one of us: within his own words a speaker's side is "we". */
    private boolean isSpeakersOther(Reading reading, int head, Referent referent) {
        if (!THEY.contains(reading.token(head).norm())) {
            return false;
        }
        Source source = sources.of(reading, reading.clauseAt(head));
        return source != null && source.direct() && Objects.equals(source.party(), referent.party());
    }

    private boolean isPerson(Reading reading, List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> referents.at(reading.sentence().index(), head).stream())
                .anyMatch(referent -> referent.person() != null);
    }

    /** "its leader", "the union's lawyers": a body or official of whoever possesses it. */
    private List<String> bodyOf(Reading reading, int head) {
        Phrase noun = reading.phraseAt(head);
        boolean body = noun != null
                && noun.is(Kind.NOUN)
                && BODIES.contains(reading.token(head).lemma());
        if (!body || noun == null) {
            return List.of();
        }
        List<String> own = possessor(reading, noun, head);
        return own.isEmpty() ? beforeBracket(reading, noun.from()) : own;
    }

    /** "the Dockers' Front (DF) delegation": whose short name stands in brackets before the noun. */
    private List<String> beforeBracket(Reading reading, int noun) {
        boolean bracket = noun > 3
                && reading.token(noun - 1).norm().equals(")")
                && reading.token(noun - 3).norm().equals("(");
        List<String> named = bracket ? parties(reading, List.of(noun - 2)) : List.of();
        return bracket && named.isEmpty() ? parties(reading, List.of(noun - 4)) : named;
    }

    public List<String> of(Reading reading, Predicate predicate, Clause clause) {
        if (predicate.isNoun()) {
            return ofNoun(reading, predicate, clause);
        }
        VerbGroup group = reading.verbAt(predicate.head());
        if (predicate.isVerb() && group != null && group.passive()) {
            List<String> agent = agent(reading, group.to());
            return agent.isEmpty() && predicate.stance() == Stance.CONCLUDE ? together(reading, group, clause) : agent;
        }
        if (group != null && !group.finite() && !group.equals(clause.verb())) {
            return ofNonFinite(reading, group, clause);
        }
        List<String> accused = predicate.isVerb()
                ? List.of()
                : accused(reading, HolderPlaces.beingBefore(reading, predicate.from()), clause);
        List<String> own = accused.isEmpty() ? parties(reading, clause.subjects()) : accused;
        if (own.isEmpty() && isTellers(reading, clause)) {
            return parties(reading, clause.main().subjects());
        }
        return own;
    }

    /** "Peru said the terms were harsh and called for talks": behind "and" whoever told goes on, where no thing can act. */
    private boolean isTellers(Reading reading, Clause clause) {
        Clause teller = clause.parent();
        VerbGroup verb = clause.verb();
        boolean joined =
                clause.continues() != null && clause.kind() == Clause.Kind.COMPLEMENT && teller == clause.main();
        return joined
                && teller != null
                && verb != null
                && verb.past()
                && verb.modal().isEmpty()
                && teller.verb() != null
                && teller.verb().past()
                && clause.subjects().stream()
                        .allMatch(head -> reading.token(head).tag().matches("NNS?")
                                && referents
                                        .at(reading.sentence().index(), head)
                                        .isEmpty());
    }

    /** "An agreement has been reached with Chad, Niger said": whoever says so, and the one behind "with". */
    private List<String> together(Reading reading, VerbGroup group, Clause clause) {
        Source source = sources.of(reading, clause);
        Phrase with = reading.phraseAt(group.to());
        Phrase other =
                with == null || !reading.token(with.head()).norm().equals("with") ? null : reading.phraseAt(with.to());
        if (source == null || source.party() == null || other == null) {
            return List.of();
        }
        Set<String> both = new LinkedHashSet<>(List.of(source.party()));
        both.addAll(parties(reading, NounLists.from(reading, other)));
        return both.size() < 2 ? List.of() : List.copyOf(both);
    }

    /** "accused the union of rejecting the offer": who is accused is meant to do it. */
    private List<String> accused(Reading reading, int gerund, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean accuses = verb != null
                && verb.to() <= gerund
                && ACCUSING.contains(reading.token(verb.head()).lemma())
                && gerund > 0
                && reading.token(gerund - 1).tag().equals("IN");
        Phrase object = accuses && verb != null ? reading.phraseAt(verb.to()) : null;
        return object == null ? List.of() : parties(reading, List.of(object.head()));
    }

    private List<String> ofNonFinite(Reading reading, VerbGroup group, Clause clause) {
        List<String> accused = accused(reading, group.from(), clause);
        if (!accused.isEmpty()) {
            return accused;
        }
        Phrase before = group.from() > 0 ? reading.phraseAt(group.from() - 1) : null;
        boolean reduced = before != null
                && before.is(Kind.NOUN)
                && (group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.PARTICIPLE);
        if (reduced && before != null && !HolderPlaces.isPlaced(reading, before)) {
            List<String> own = parties(reading, List.of(before.head()));
            if (!own.isEmpty()) {
                return own;
            }
        }
        return parties(reading, clause.subjects());
    }

    /** Who makes one thing wait for another: the speaker's party; the clause's subject where the article says it itself. */
    public List<String> speakerOrSubject(Reading reading, @Nullable Source source, Clause clause) {
        if (source == null) {
            return parties(reading, clause.subjects());
        }
        if (source.party() != null) {
            return List.of(source.party());
        }
        return HolderPlaces.isPronoun(reading, clause) ? List.of() : parties(reading, clause.subjects());
    }

    /** Who says a clause, when several say it together: "they concluded that …"; else the one that is given. */
    public List<String> speakers(Reading reading, Clause clause, String speaker) {
        for (Clause above = clause.parent(); above != null; above = above.parent()) {
            List<String> together = parties(reading, above.subjects());
            if (together.size() > 1 && together.contains(speaker)) {
                return together;
            }
        }
        return List.of(speaker);
    }

    /** The party behind "by" in the next few chunks. */
    public List<String> agent(Reading reading, int from) {
        for (int i = from; i + 1 < reading.tokens().size() && i < from + 9; i++) {
            if (reading.token(i).norm().equals("by")) {
                Phrase noun = reading.phraseAt(i + 1);
                return noun == null ? List.of() : parties(reading, NounLists.from(reading, noun));
            }
            if (reading.token(i).tag().equals(",") || reading.token(i).tag().startsWith("VB")) {
                break;
            }
        }
        return List.of();
    }

    /** A noun's holder: its possessor or adjective, the one behind "of", "by" or "from", or the subject of a light verb. */
    private List<String> ofNoun(Reading reading, Predicate predicate, Clause clause) {
        Phrase noun = reading.phraseAt(predicate.head());
        if (noun == null) {
            return List.of();
        }
        List<String> own = possessor(reading, noun, predicate.head());
        if (!own.isEmpty()) {
            return own;
        }
        if (noun.from() > 0
                && noun.to() - noun.from() == 1
                && predicate.stance() == Stance.REFUSE
                && reading.token(noun.from() - 1).norm().equals("in")) {
            return parties(reading, clause.subjects());
        }
        List<String> behind = author(reading, noun);
        if (!behind.isEmpty()) {
            return behind;
        }
        VerbGroup nearest = HolderPlaces.verbBefore(reading, noun);
        if (nearest != null
                && nearest.form() == VerbGroup.Form.GERUND
                && LIGHT.contains(reading.token(nearest.head()).lemma())) {
            return ofNonFinite(reading, nearest, clause);
        }
        VerbGroup verb = clause.verb();
        if (verb != null
                && verb.to() <= noun.from()
                && (LIGHT.contains(reading.token(verb.head()).lemma())
                        || (predicate.frame().equals("none")
                                && Predicates.NAMING.contains(
                                        reading.token(verb.head()).lemma())))) {
            return verb.passive() ? agent(reading, noun.to()) : parties(reading, clause.subjects());
        }
        return List.of();
    }

    /** "Hamas 's demand", "its demand", "the union proposal": the party inside the noun phrase before its head. */
    public List<String> possessor(Reading reading, Phrase noun, int head) {
        for (int i = head - 1; i >= noun.from(); i--) {
            if (reading.token(i).tag().equals("POS") && i > noun.from()) {
                Referent nearer = referents.within(reading.sentence().index(), i + 1, head);
                return nearer == null || nearer.party() == null
                        ? parties(reading, List.of(i - 1))
                        : List.of(nearer.party());
            }
            if (reading.token(i).tag().equals("PRP$")) {
                return parties(reading, List.of(i));
            }
        }
        Referent inside = referents.within(reading.sentence().index(), noun.from(), head);
        return inside == null || inside.party() == null ? List.of() : List.of(inside.party());
    }

    /** The party that a noun is "of", "by" or "from", or that "presented" or "drafted" it. */
    public List<String> author(Reading reading, Phrase noun) {
        List<String> named = behind(reading, noun);
        int verb = noun.to();
        while (verb < reading.tokens().size()
                && (reading.phraseAt(verb) == null || reading.token(verb).norm().equals(","))) {
            verb++;
        }
        return named.isEmpty() ? agent(reading, verb + 1) : named;
    }

    private List<String> behind(Reading reading, Phrase noun) {
        int at = reading.phrases().indexOf(noun);
        if (at + 2 >= reading.phrases().size() || !reading.phrases().get(at + 1).is(Kind.PREPOSITION)) {
            return List.of();
        }
        String preposition = reading.token(reading.phrases().get(at + 1).head()).norm();
        if (preposition.equals("on")
                && at + 4 < reading.phrases().size()
                && reading.token(reading.phrases().get(at + 2).head()).norm().equals("part")) {
            return parties(reading, NounLists.from(reading, reading.phrases().get(at + 4)));
        }
        boolean names = preposition.equals("of") || preposition.equals("by") || preposition.equals("from");
        return names
                ? parties(reading, NounLists.from(reading, reading.phrases().get(at + 2)))
                : List.of();
    }

    /** To whom: the object before an infinitive, or the party behind "on", "from" or "to" right after the word. */
    public List<String> addressees(Reading reading, Predicate predicate) {
        if (predicate.frame().equals("passive")) {
            return List.of();
        }
        for (int i = predicate.to(); i < reading.tokens().size() && i < predicate.to() + 3; i++) {
            Phrase phrase = reading.phraseAt(i);
            if (phrase != null && phrase.is(Kind.NOUN)) {
                return parties(reading, NounLists.from(reading, phrase).subList(0, 1));
            }
            if (phrase != null && phrase.is(Kind.THAT)) {
                continue;
            }
            if (phrase != null && !phrase.is(Kind.PREPOSITION)) {
                return List.of();
            }
        }
        return List.of();
    }

    @Nullable
    Referent first(Reading reading, List<Integer> heads) {
        for (int head : heads) {
            for (Referent referent : referents.at(reading.sentence().index(), head)) {
                return referent;
            }
        }
        return null;
    }
}
