package io.github.parley4j.analysis;

import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Release;

/** The winter of 2023 to 2024 built by hand: what the two sides held, and the draft of the mediators. */
final class Gaza {
    static final Precondition NO_RELEASE = Precondition.builder()
            .id("no-release")
            .consequent(Release.of("captives").by("hamas"))
            .condition(
                    Cessation.builder().activity("bombing").addObligor("israel").build())
            .addEvidence(Evidence.of("d3", 10, "nobody else goes free until the bombing ends"))
            .build()
            .by("hamas");
    static final Precondition NO_STOP = Precondition.builder()
            .id("no-stop")
            .consequent(Cessation.builder().activity("war").build())
            .condition(AllOf.of(
                    Other.of("disarmament", "Hamas is destroyed"),
                    Release.ofAll("hostages").by("hamas")))
            .addEvidence(Evidence.of("d2", 20, "the war goes on until every goal is reached"))
            .build()
            .by("israel");
    static final Demand END_THE_WAR =
            Demand.of("end-the-war", Cessation.permanent()).by("hamas");
    static final Demand NO_END = Demand.redLine("no-end", Cessation.permanent()).by("israel");
    static final Proposal DRAFT = Proposal.exchange(
                    "draft",
                    Cessation.pause(40, "day").by("israel"),
                    Release.of("hostages").by("hamas"),
                    Release.of("prisoners").by("israel"))
            .by("egypt", "qatar");
    static final Negotiation TALKS = Negotiation.of("gaza")
            .with(Party.state("Israel"), Party.armedGroup("Hamas"), Party.state("Egypt"), Party.state("Qatar"))
            .with(NO_RELEASE, NO_STOP, END_THE_WAR, NO_END, DRAFT);

    private Gaza() {}
}
