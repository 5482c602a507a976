package io.github.parley4j.rules;

import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is a side and who goes between, as far as the participations say. */
final class Roles {
    private static final Set<ParticipationRole> BETWEEN =
            Set.of(ParticipationRole.MEDIATOR, ParticipationRole.FACILITATOR, ParticipationRole.HOST);

    private final Map<String, Set<ParticipationRole>> roles;

    Roles(Negotiation negotiation) {
        roles = negotiation.participations().stream()
                .collect(Collectors.groupingBy(
                        Participation::party, Collectors.mapping(Participation::role, Collectors.toSet())));
    }

    /** Whether the party is listed as a go-between and as nothing else. */
    boolean onlyBetween(String party) {
        return roles.containsKey(party) && BETWEEN.containsAll(roles.getOrDefault(party, Set.of()));
    }

    /** Whether the party is listed, and not as a side. */
    boolean noSide(String party) {
        return roles.containsKey(party) && !roles.getOrDefault(party, Set.of()).contains(ParticipationRole.PRINCIPAL);
    }
}
