package io.github.parley4j.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The work behind the questions that a negotiation answers. */
final class Query {
    private Query() {}

    static <A extends Act> List<A> of(Negotiation negotiation, Class<A> kind) {
        return negotiation.acts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether the holder's act is said to the other, would oblige it, or answers an act of it. */
    static boolean concerns(Negotiation negotiation, Act act, String holder, String other) {
        return act.heldBy(holder)
                && (act.addressees().contains(other)
                        || obliges(act, other)
                        || (act instanceof Response response
                                && response.to()
                                        .flatMap(negotiation::act)
                                        .filter(a -> a.heldBy(other))
                                        .isPresent()));
    }

    private static boolean obliges(Act act, String party) {
        return Stream.concat(act.contents().stream(), act.waitsFor().stream())
                .flatMap(t -> t.leaves().stream())
                .anyMatch(leaf -> leaf.obligors().contains(party));
    }

    static Negotiation atLeast(Negotiation negotiation, double confidence) {
        Refusal.unless(
                confidence >= 0 && confidence <= 1,
                "least confidence",
                confidence,
                "lie between 0 and 1",
                "0 keeps all.");
        Set<String> kept = new HashSet<>();
        for (Act act : negotiation.acts()) {
            if (act.confidence().orElse(1) >= confidence) {
                Optional<Act> next = Optional.of(act);
                while (next.isPresent() && kept.add(next.get().id())) {
                    next = next.flatMap(Query::target).flatMap(negotiation::act);
                }
            }
        }
        return Negotiation.builder()
                .copy(negotiation)
                .acts(negotiation.acts().stream()
                        .filter(act -> kept.contains(act.id()))
                        .toList())
                .build();
    }

    /** The act that an act answers or replaces. */
    private static Optional<String> target(Act act) {
        if (act instanceof Response response) {
            return response.to();
        }
        return act instanceof Proposal proposal ? proposal.supersedes() : Optional.empty();
    }

    static void checkIds(Negotiation n) {
        Refusal.ifBlank("id of the negotiation", n.id());
        unique("documents", n.documents(), Document::id);
        unique("parties", n.parties(), Party::id);
        unique("people", n.people(), Person::id);
        unique("acts", n.acts(), Act::id);
        unique("meetings", n.meetings(), Meeting::id);
        unique("figures", n.figures(), Figure::id);
        unique("agreements", n.agreements(), Agreement::id);
        unique("sticking points", n.stickingPoints(), StickingPoint::id);
    }

    private static <T> void unique(String list, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            Refusal.unless(
                    seen.add(id.apply(value)),
                    "id in the list of " + list,
                    "\"" + id.apply(value) + "\"",
                    "occur once",
                    "Rename one, or merge negotiations with plus.");
        }
    }
}
