package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been demanded and offered so far in the article, for "these conditions" and "the offer". */
final class Memory {
    private static final Set<String> DEMANDS = ClosedClasses.words("demand-nouns");
    private static final Set<String> OFFERS = ClosedClasses.words("offer-nouns");

    private final List<Proposition> said = new ArrayList<>();
    private @Nullable Proposition lastProposal;
    private @Nullable Proposition lastWish;
    private List<Content> gate = List.of();
    private List<String> gateHolders = List.of();
    private int gateSentence = -1;

    /** Keeps what waits for demands that a later sentence lists: "its demands as prerequisites for any deal". */
    void gate(int sentence, List<String> holders, List<Content> held) {
        gateHolders = holders;
        gate = held.stream().map(Memory::detached).toList();
        gateSentence = sentence;
    }

    /** What waits for the demands listed in this sentence; nothing when no gate was set shortly before. */
    List<Content> gateFor(int sentence) {
        return gateSentence >= 0 && sentence - gateSentence <= 2 ? gate : List.of();
    }

    void remember(List<Proposition> propositions) {
        for (Proposition proposition : propositions) {
            said.add(proposition);
            if (proposition.kind() == Proposition.Kind.PROPOSAL) {
                lastProposal = proposition;
            } else if (isWish(proposition)) {
                lastWish = proposition;
            }
        }
    }

    private static boolean isWish(Proposition proposition) {
        return proposition.kind() == Proposition.Kind.DEMAND || proposition.kind() == Proposition.Kind.PRECONDITION;
    }

    /** Who last made a demand, or set conditions of a gate; nobody when none did. */
    List<String> demander(int sentence) {
        if (!gateFor(sentence).isEmpty()) {
            return gateHolders;
        }
        return lastWish == null ? List.of() : lastWish.holders();
    }

    /** How many sentences back the last proposal stands; very many when there is none. */
    int distanceToProposal(int sentence) {
        return lastProposal == null ? Integer.MAX_VALUE : sentence - lastProposal.sentence();
    }

    /** What the last position was about, for "do so". */
    List<Content> latest() {
        return said.isEmpty()
                ? List.of()
                : said.get(said.size() - 1).contents().stream()
                        .map(Memory::detached)
                        .toList();
    }

    /** Who last put a proposal on the table; nobody when none did. */
    List<String> proposer() {
        return lastProposal == null ? List.of() : lastProposal.holders();
    }

    /** The contents that the object of a stance word points back to, when it names no content itself. */
    List<Content> recall(Reading reading, Predicate predicate, int end, List<String> holders) {
        boolean backwards =
                predicate.frame().equals("passive") || predicate.frame().equals("none");
        int from = backwards ? reading.clauseAt(predicate.head()).from : predicate.to();
        int to = backwards ? predicate.from() : end;
        for (int i = from; i < to; i++) {
            String lemma = reading.token(i).lemma();
            if (DEMANDS.contains(lemma)) {
                Proposition last = last(holders);
                return last == null
                        ? List.of()
                        : last.contents().stream().map(Memory::detached).toList();
            }
            if (OFFERS.contains(lemma)) {
                return List.of(new Content(i, i + 1, "agreement", Valence.GIVE, false, -1, i, "DEAL"));
            }
        }
        return List.of();
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
