package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Demand.Mode;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Response.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sides ask of an agreement: that it hold something, or that it not. */
public final class Requirements {
    private Requirements() {}

    /**
     * Lists the demands, and as red lines what is refused outright: a term, not one offer of it. A step on the way to an
     * agreement, such as talks, is no content of one.
     *
     * @param negotiation the negotiation
     * @return the demands in the order of their acts; a refusal under its own id and evidence
     */
    public static List<Demand> of(Negotiation negotiation) {
        List<Demand> demands = new ArrayList<>();
        for (Act act : negotiation.acts()) {
            if (act instanceof Demand demand) {
                demands.add(demand);
            } else if (act instanceof Response response) {
                refusal(response).ifPresent(demands::add);
            }
        }
        return List.copyOf(demands);
    }

    private static Optional<Demand> refusal(Response r) {
        return r.kind() == Kind.REJECT && r.to().isEmpty() && r.conditions().isEmpty()
                ? r.term()
                        .filter(t -> t.leaves().stream().noneMatch(leaf -> leaf instanceof Process p && p.isGate()))
                        .map(term -> Demand.builder()
                                .id(r.id())
                                .holders(r.holders())
                                .addressees(r.addressees())
                                .when(r.when())
                                .evidence(r.evidence())
                                .term(term)
                                .mode(Mode.MUST_EXCLUDE)
                                .build())
                : Optional.empty();
    }
}
