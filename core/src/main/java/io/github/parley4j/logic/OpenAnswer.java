package io.github.parley4j.logic;

import io.github.parley4j.logic.Stances.Side;
import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A voice that calls an answer open (pending, under review) which another voice of its party gives. Given is what accepts,
 * rejects, rules out or holds back; who only demands or offers a thing of its own has not answered for the party.
 *
 * @param party the id of the party
 * @param open the answer that is called open, with one thing that it is about
 * @param given the stance of the other voice
 */
public record OpenAnswer(String party, Stance open, Stance given) {
    /**
     * Finds them. An answer is no longer open once a voice of the party has surely given it later, and what a voice took
     * back later was not given.
     *
     * @param negotiation the negotiation
     * @param stances what its acts are for and against
     * @return the pairs, by party and issue in order of appearance
     */
    public static Stream<OpenAnswer> in(Negotiation negotiation, Stream<Stance> stances) {
        Map<List<String>, List<Stance>> open = byIssue(Stances.open(negotiation));
        if (open.isEmpty()) {
            return Stream.of();
        }
        Map<List<String>, List<Stance>> said = byIssue(stances);
        return open.entrySet().stream()
                .flatMap(e -> among(e.getKey().get(0), e.getValue(), said.getOrDefault(e.getKey(), List.of())));
    }

    private static Map<List<String>, List<Stance>> byIssue(Stream<Stance> stances) {
        Map<List<String>, List<Stance>> byIssue = new LinkedHashMap<>();
        stances.forEach(s -> Names.parties(List.of(s.act()))
                .forEach(
                        party -> byIssue.computeIfAbsent(List.of(party, s.term().issue()), k -> new ArrayList<>())
                                .add(s)));
        return byIssue;
    }

    private static Stream<OpenAnswer> among(String party, List<Stance> open, List<Stance> said) {
        List<Stance> given = Stream.of(true, false)
                .flatMap(isFor -> Split.latest(said.stream().filter(s -> s.isFor() == isFor && isGiven(s))).stream())
                .filter(s -> said.stream().noneMatch(later -> Split.replaces(later, s)))
                .toList();
        return Split.latest(open.stream()).stream().flatMap(o -> {
            List<Stance> meant =
                    given.stream().filter(g -> isAbout(g.term(), o)).toList();
            boolean closed = meant.stream().anyMatch(g -> isBefore(o.act(), g.act()));
            return closed
                    ? Stream.of()
                    : meant.stream()
                            .filter(g -> !Split.oneVoice(o.act(), g.act()))
                            .map(g -> new OpenAnswer(party, o, g));
        });
    }

    private static boolean isGiven(Stance stance) {
        return stance.side() != Side.FOR || stance.act() instanceof Response;
    }

    private static boolean isAbout(SimpleTerm term, Stance open) {
        return Subsumption.matches(term, open.term()) || Subsumption.matches(open.term(), term);
    }

    private static boolean isBefore(Act a, Act b) {
        return Contents.before(a.when(), b.when());
    }
}
