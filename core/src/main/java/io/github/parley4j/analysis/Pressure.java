package io.github.parley4j.analysis;

import io.github.parley4j.logic.Names;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who presses whom from outside, and through whom: conditional sanctions and demands that go through a third party
 * (Pechenkina's data on third-party pressure), and what those who are no side of the negotiation want of its sides.
 *
 * <p>A push goes through the party that is asked or obliged to act if that depends on what yet another does ("expel them
 * if they refuse"), or if what is asked of one is another's to do. A party counts as no side only if the negotiation lists
 * what part it plays and that is not the principal's.
 *
 * @param pushes who presses whom, in the order of the acts
 */
public record Pressure(List<Push> pushes) {
    /**
     * Copies the list.
     *
     * @param pushes who presses whom, in the order of the acts
     */
    public Pressure {
        pushes = List.copyOf(pushes);
    }

    /**
     * Finds it.
     *
     * @param negotiation the negotiation
     * @return who presses whom; {@link Graphs#pressure} draws it
     */
    public static Pressure of(Negotiation negotiation) {
        return new Pressure(new Pushes(negotiation).all());
    }

    /**
     * Finds who presses a party.
     *
     * @param party the id of the party
     * @return the pushes that end at it
     */
    public List<Push> on(String party) {
        return pushes.stream().filter(p -> p.to().equals(party)).toList();
    }

    @Override
    public String toString() {
        return pushes.isEmpty()
                ? "No pressure from outside."
                : pushes.stream().map(Push::sentence).collect(Collectors.joining("\n"));
    }

    /**
     * One party presses another.
     *
     * @param from the id of the party that presses
     * @param through the id of the party that it presses through; absent: directly
     * @param to the id of the party that is meant
     * @param sought what is asked for or threatened
     * @param act the act that does it
     * @param sentence what a mediator needs to know, in one sentence
     */
    public record Push(String from, Optional<String> through, String to, Term sought, Act act, String sentence) {
        /** {@return the words it rests on} */
        public List<Evidence> evidence() {
            return Names.evidence(List.of(act));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
