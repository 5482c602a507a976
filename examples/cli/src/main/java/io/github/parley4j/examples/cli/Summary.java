package io.github.parley4j.examples.cli;

import io.github.parley4j.extract.Extraction;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Certainty;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an article reports, party by party, each position with the words it rests on. */
final class Summary {
    private final Negotiation negotiation;
    private final Lines lines = new Lines();

    private Summary(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    static String of(Extraction extraction) {
        return new Summary(extraction.negotiation()).text(extraction.article().id());
    }

    private String text(String id) {
        lines.line("# " + id);
        for (Party party : negotiation.parties()) {
            List<Act> acts = negotiation.actsOf(party);
            if (!acts.isEmpty() || !roles(party).isEmpty()) {
                section(party.name() + " (" + kind(party) + roles(party) + ")", acts);
            }
        }
        List<Act> unheld = negotiation.acts().stream()
                .filter(act ->
                        act.holders().stream().allMatch(holder -> holder.party().isEmpty()))
                .toList();
        if (!unheld.isEmpty()) {
            section("Nobody in particular", unheld);
        }
        if (negotiation.acts().isEmpty()) {
            lines.blank();
            lines.line("No position was found.");
        }
        lines.blank();
        return lines.toString();
    }

    private void section(String head, List<Act> acts) {
        lines.blank();
        lines.line(head);
        for (Act act : acts) {
            lines.wrap("  - ", Phrases.of(act) + sureness(act));
            act.evidence().stream().limit(1).forEach(this::quote);
        }
    }

    private static String kind(Party party) {
        return words(party.kind());
    }

    private String roles(Party party) {
        return negotiation.participations().stream()
                .filter(participation -> participation.party().equals(party.id()))
                .map(Participation::role)
                .distinct()
                .map(role -> ", " + words(role))
                .collect(Collectors.joining());
    }

    private static String sureness(Act act) {
        return act.evidence().isEmpty() || act.certainty() == Certainty.STATED
                ? ""
                : " (" + words(act.certainty()) + ")";
    }

    private void quote(Evidence evidence) {
        String source = evidence.attribution().stream()
                .flatMap(attribution -> attribution.source().stream())
                .collect(Collectors.joining(", "));
        lines.wrap("      ", "“" + evidence.exact() + "”" + (source.isEmpty() ? "" : " — " + source));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
