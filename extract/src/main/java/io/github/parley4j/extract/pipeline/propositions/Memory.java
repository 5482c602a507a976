package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Predicate;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.propositions.attribution.Holders;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been demanded and offered so far in the article, for "these conditions" and "the offer". */
public final class Memory {
    private static final Set<String> DEMANDS = ClosedClasses.words("demand-nouns");
    private static final Set<String> POINTERS = ClosedClasses.words("pointing-pronouns");
    private static final Set<String> OFFERS = ClosedClasses.words("offer-nouns");

    private static final Set<String> TABLING = ClosedClasses.words("tabling-verbs");
    private static final Set<String> OWNED = ClosedClasses.words("owned-offers");

    private static final int RECENT = 3;

    private static final Set<String> IDEAS = ClosedClasses.words("idea-nouns");

    private static final int NEAR = 4;

    private final List<Proposition> said = new ArrayList<>();
    private @Nullable Proposition lastProposal;
    private @Nullable Proposition lastWish;
    private List<String> concluders = List.of();
    private List<String> offerers = List.of();
    private int offeredIn = -1;
    private @Nullable Proposition heard;
    private List<Content> gate = List.of();
    private List<String> gateHolders = List.of();
    private int gateSentence = -1;

    /** Keeps what waits for demands that a later sentence lists: "its demands as prerequisites for any deal". */
    public void gate(int sentence, List<String> holders, List<Content> held) {
        gateHolders = holders;
        gate = held.stream().map(Memory::detached).toList();
        gateSentence = sentence;
    }

    /** What waits for the demands listed in this sentence; nothing when no gate was set shortly before. */
    public List<Content> gateFor(int sentence) {
        return gateSentence >= 0 && sentence - gateSentence <= 2 ? gate : List.of();
    }

    /** Whether a sentence may point back to what has been said: "rejected this demand", "accepted it". */
    public boolean mayMean(Sentence sentence) {
        return !said.isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(token -> DEMANDS.contains(token.lemma())
                                || OFFERS.contains(token.lemma())
                                || POINTERS.contains(token.norm()));
    }

    /** Begins a sentence. */
    public void listen() {
        heard = null;
    }

    /** Keeps what the sentence at hand has said so far, for a pronoun later in it. */
    public void hear(Proposition proposition) {
        heard = proposition;
    }

    public void remember(List<Proposition> propositions) {
        heard = null;
        for (Proposition proposition : propositions) {
            said.add(proposition);
            if (proposition.kind() == Proposition.Kind.PROPOSAL) {
                lastProposal = proposition;
            } else if (isWish(proposition)) {
                lastWish = proposition;
            } else if (isConclusion(proposition)) {
                concluders = proposition.holders();
            }
        }
    }

    /** "signed a peace deal", "reached an agreement". */
    private static boolean isConclusion(Proposition proposition) {
        return proposition.kind() == Proposition.Kind.ACCEPTANCE
                && proposition.holders().size() > 1
                && proposition.contents().stream()
                        .allMatch(content -> content.issue().equals("agreement"));
    }

    /** Who concluded the last deal together; nobody when none did. */
    public List<String> concluders() {
        return concluders;
    }

    private static boolean isWish(Proposition proposition) {
        return proposition.kind() == Proposition.Kind.DEMAND || proposition.kind() == Proposition.Kind.PRECONDITION;
    }

    /** Who last made a demand, or set conditions of a gate; nobody when none did. */
    public List<String> demander(int sentence) {
        if (!gateFor(sentence).isEmpty()) {
            return gateHolders;
        }
        return lastWish == null ? List.of() : lastWish.holders();
    }

    /** How many sentences back the last proposal stands; very many when there is none. */
    public int distanceToProposal(int sentence) {
        return lastProposal == null ? Integer.MAX_VALUE : sentence - lastProposal.sentence();
    }

    /** What the last position was about, for "do so". */
    public List<Content> latest() {
        return said.isEmpty()
                ? List.of()
                : said.get(said.size() - 1).contents().stream()
                        .map(Memory::detached)
                        .toList();
    }

    /** Who last put a proposal on the table, or is said to have one; nobody when none did. */
    public List<String> proposer() {
        boolean newer = lastProposal == null || lastProposal.holders().isEmpty() || offeredIn > lastProposal.sentence();
        return newer && !offerers.isEmpty() ? offerers : lastProposal == null ? List.of() : lastProposal.holders();
    }

    /** Keeps whose offer a sentence speaks of: "the airline's latest offer", "a plan by Norway". */
    public void note(Reading reading, Holders holders) {
        for (Phrase phrase : reading.phrases()) {
            if (phrase.is(Phrase.Kind.NOUN)
                    && OWNED.contains(reading.token(phrase.head()).lemma())) {
                List<String> own = holders.possessor(reading, phrase, phrase.head());
                List<String> authors = own.isEmpty() ? holders.author(reading, phrase) : own;
                authors = authors.isEmpty() ? tablers(reading, phrase, holders) : authors;
                offerers = authors.isEmpty() ? offerers : authors;
                offeredIn = authors.isEmpty() ? offeredIn : reading.sentence().index();
            }
        }
    }

    /** "China presented the parties with a revised draft": the subject of a verb that puts its object on the table. */
    private static List<String> tablers(Reading reading, Phrase paper, Holders holders) {
        Clause clause = reading.clauseAt(paper.head());
        VerbGroup verb = clause.verb();
        boolean tables = verb != null
                && verb.to() <= paper.from()
                && paper.from() - verb.to() < 6
                && !verb.negated()
                && !verb.passive()
                && TABLING.contains(reading.token(verb.head()).lemma());
        return tables ? holders.parties(reading, clause.subjects()) : List.of();
    }

    /** Whether a sentence may tell whose a plan is. */
    public boolean mayNote(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> OWNED.contains(token.lemma()));
    }

    /** The contents that the object of a stance word points back to, when it names no content itself. */
    public List<Content> recall(Reading reading, Predicate predicate, int end, List<String> holders) {
        if (predicate.isVerb() && predicate.frame().equals("bare")) {
            return asked(reading, holders);
        }
        boolean backwards =
                predicate.frame().equals("passive") || predicate.frame().equals("none");
        int from = backwards ? reading.clauseAt(predicate.head()).from() : predicate.to();
        int to = backwards ? predicate.from() : end;
        for (int i = from; i < to; i++) {
            String lemma = reading.token(i).lemma();
            if (i > from && reading.token(i).norm().equals(",")) {
                break;
            }
            if (i == from && pointsBack(reading, predicate, i)) {
                return isOwn(holders) ? List.of() : recent(reading);
            }
            if (!reading.token(i).tag().startsWith("NN")) {
                continue;
            }
            if (DEMANDS.contains(lemma)) {
                return wanted(last(holders));
            }
            if (OFFERS.contains(lemma)) {
                List<Content> meant = IDEAS.contains(lemma) ? offered(reading, holders) : List.of();
                return !meant.isEmpty()
                        ? meant
                        : List.of(new Content(i, i + 1, "agreement", Valence.GIVE, false, -1, i, "DEAL"));
            }
        }
        return List.of();
    }

    /** "accepted the offer": what it holds, if another side has just made one; else the content as it is. */
    public List<Content> filled(Reading reading, List<Content> read, List<String> holders, Proposition.Kind answer) {
        boolean whole = read.size() == 1
                && read.get(0).issue().equals("agreement")
                && read.get(0).action() < 0
                && read.get(0).object() >= 0
                && IDEAS.contains(reading.token(read.get(0).object()).lemma());
        if (!whole) {
            return read;
        }
        List<Content> meant = offered(reading, holders);
        List<Content> known = meant.isEmpty() ? answered(answer, holders) : meant;
        return known.isEmpty() ? read : known;
    }

    /** What the same side has given the same answer to before: "also rejected the offer". */
    private List<Content> answered(Proposition.Kind answer, List<String> holders) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Proposition before = said.get(i);
            boolean same = before.kind() == answer
                    && before.holders().equals(holders)
                    && IDEAS.stream().anyMatch(idea -> before.rule().endsWith("> " + idea));
            if (same
                    && before.contents().stream()
                            .noneMatch(content -> content.issue().equals("agreement"))) {
                return before.contents().stream().map(Memory::detached).toList();
            }
        }
        return List.of();
    }

    /** What another side has offered or asked for last, not long ago. */
    private List<Content> offered(Reading reading, List<String> holders) {
        List<Proposition> all = new ArrayList<>(said);
        if (heard != null) {
            all.add(heard);
        }
        for (int i = all.size() - 1;
                i >= 0 && reading.sentence().index() - all.get(i).sentence() <= NEAR;
                i--) {
            Proposition proposition = all.get(i);
            boolean open = proposition.kind() == Proposition.Kind.PROPOSAL || isWish(proposition);
            if (open && proposition.holders().stream().noneMatch(holders::contains)) {
                List<Content> meant = wanted(proposition);
                return meant.size() > 2 ? List.of() : meant;
            }
        }
        return List.of();
    }

    /** What others than {@code holders} have put on the table last: their demands for a noun of wishing, else a proposal. */
    public List<Content> onTable(String noun, List<String> holders) {
        if (DEMANDS.contains(noun)) {
            return wanted(last(holders));
        }
        for (int i = said.size() - 1; i >= 0; i--) {
            Proposition proposition = said.get(i);
            boolean others = proposition.holders().stream().noneMatch(holders::contains);
            if (proposition.kind() == Proposition.Kind.PROPOSAL && others) {
                return proposition.contents().stream().map(Memory::detached).toList();
            }
        }
        return List.of();
    }

    /** What a side asked for in the sentence before; nothing when it asked for nothing there. */
    public List<Content> askedBefore(int sentence, List<String> holders) {
        return lastWish != null
                        && lastWish.kind() == Proposition.Kind.DEMAND
                        && sentence - lastWish.sentence() == 1
                        && lastWish.holders().equals(holders)
                ? wanted(lastWish)
                : List.of();
    }

    /** Whether anything has been demanded or offered so far. */
    public boolean isOffered() {
        return lastProposal != null || lastWish != null;
    }

    /** Whether a proposal has been told of a few sentences back. */
    public boolean isRecent(int sentence) {
        return distanceToProposal(sentence) <= RECENT;
    }

    /** What a demand asks for; of a precondition what must come first. */
    private static List<Content> wanted(@Nullable Proposition wish) {
        if (wish == null) {
            return List.of();
        }
        List<Content> asked = wish.conditions().isEmpty() ? wish.contents() : wish.conditions();
        return asked.stream().map(Memory::detached).toList();
    }

    /** "rejected it", "accepted this": a pronoun that is the whole object of yes or no. */
    public static boolean pointsBack(Reading reading, Predicate predicate, int at) {
        Phrase object = reading.phraseAt(at);
        boolean answers =
                predicate.isVerb() && (predicate.stance() == Stance.REFUSE || predicate.stance() == Stance.ACCEPT);
        return answers
                && object != null
                && object.from() == at
                && object.to() == at + 1
                && POINTERS.contains(reading.token(at).norm());
    }

    /** Whether those who answer said the last thing themselves: they do not answer that. */
    private boolean isOwn(List<String> holders) {
        Proposition last = lastSaid();
        return last != null && !holders.isEmpty() && last.holders().equals(holders);
    }

    private @Nullable Proposition lastSaid() {
        return heard != null ? heard : said.isEmpty() ? null : said.get(said.size() - 1);
    }

    /** What was said last, in this sentence or the one before. */
    private List<Content> recent(Reading reading) {
        Proposition last = lastSaid();
        boolean near = last != null && reading.sentence().index() - last.sentence() <= 1;
        return near && last != null && last.kind() != Proposition.Kind.THREAT
                ? last.contents().stream().map(Memory::detached).toList()
                : List.of();
    }

    /** What another side has just asked or offered, for a bare "declined". */
    private List<Content> asked(Reading reading, List<String> holders) {
        Proposition last = lastSaid();
        boolean others = last != null
                && (isWish(last) || last.kind() == Proposition.Kind.PROPOSAL)
                && last.holders().stream().noneMatch(holders::contains);
        return others ? recent(reading) : List.of();
    }

    /** The content without its place: its words stand in another sentence. */
    private static Content detached(Content content) {
        return new Content(-1, -1, content.issue(), content.valence(), content.negated(), -1, -1, content.shapeHint());
    }

    private @Nullable Proposition last(List<String> holders) {
        for (int i = said.size() - 1; i >= 0 && i >= said.size() - 12; i--) {
            Proposition proposition = said.get(i);
            if (isWish(proposition) && !proposition.holders().equals(holders)) {
                return proposition;
            }
        }
        return null;
    }
}
