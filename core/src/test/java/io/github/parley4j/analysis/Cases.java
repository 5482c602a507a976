package io.github.parley4j.analysis;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.List;

/** Short ways to write the cases of several tests: a strike at a port, a quarrel over tariffs. */
final class Cases {
    private Cases() {}

    static Negotiation talks(Act... acts) {
        return Negotiation.of("talks").with(acts);
    }

    /** A pay rise in percent. */
    static Measure raise(Number percent) {
        return Measure.of("wages", Direction.RAISE, Quantity.exactly(percent, "percent"));
    }

    static Measure tariff(Number percent) {
        return Measure.of("tariffs", Direction.LOWER, Quantity.exactly(percent, "percent"));
    }

    static Act on(String date, Act act) {
        PartialDate when = PartialDate.parse(date);
        return act.accept(new ActVisitor<Act>() {
            @Override
            public Act demand(Demand a) {
                return Demand.builder().copy(a).when(when).build();
            }

            @Override
            public Act precondition(Precondition a) {
                return Precondition.builder().copy(a).when(when).build();
            }

            @Override
            public Act proposal(Proposal a) {
                return Proposal.builder().copy(a).when(when).build();
            }

            @Override
            public Act response(Response a) {
                return Response.builder().copy(a).when(when).build();
            }

            @Override
            public Act threat(Threat a) {
                return Threat.builder().copy(a).when(when).build();
            }

            @Override
            public Act commitment(Commitment a) {
                return Commitment.builder().copy(a).when(when).build();
            }
        });
    }

    static Demand voice(String party, String person, Demand demand) {
        return Demand.builder()
                .copy(demand)
                .addHolders(Holder.of(party, person))
                .build();
    }

    static Evidence toldBy(String party) {
        return Evidence.builder()
                .copy(Evidence.of("d", 0, "they will turn on us"))
                .attribution(List.of(Attribution.builder()
                        .type(Attribution.Type.PARTY_BODY)
                        .party(party)
                        .build()))
                .build();
    }
}
