package io.github.parley4j.model;

import java.util.HashSet;
import java.util.List;
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

    static void checkIds(Negotiation n) {
        Refusal.ifBlank("id of the negotiation", n.id());
        unique("documents", n.documents(), Document::id);
        unique("parties", n.parties(), Party::id);
        unique("people", n.people(), Person::id);
        unique("acts", n.acts(), Act::id);
        unique("meetings", n.meetings(), Meeting::id);
        unique("figures", n.figures(), Figure::id);
        unique("agreements", n.agreements(), Agreement::id);
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
