package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Threat;
import java.util.Locale;

/** Names an act in a sentence: "the proposal by Northland (ceasefire and release of hostages)". */
record Phrases(Names names) implements ActVisitor<String> {
    @Override
    public String demand(Demand act) {
        return phrase(act.mode() == Demand.Mode.MUST_EXCLUDE ? "red line" : "demand", act, joined(act, " and "));
    }

    @Override
    public String precondition(Precondition act) {
        return phrase("precondition", act, names.say(act.condition()) + " for " + names.say(act.consequent()));
    }

    @Override
    public String proposal(Proposal act) {
        return switch (act.linkage()) {
            case EXCHANGE -> phrase("exchange", act, joined(act, " for "));
            case PACKAGE -> phrase("proposal", act, joined(act, " and "));
            case ALTERNATIVES -> phrase("choice", act, joined(act, " or "));
        };
    }

    @Override
    public String response(Response act) {
        String kind = act.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return phrase("answer", act, act.contents().isEmpty() ? kind : kind + ": " + joined(act, " and "));
    }

    @Override
    public String threat(Threat act) {
        return phrase("threat", act, joined(act, " and "));
    }

    @Override
    public String commitment(Commitment act) {
        return phrase("promise", act, joined(act, " and "));
    }

    private String phrase(String noun, Act act, String words) {
        String by = act.holders().isEmpty() ? "" : " by " + names.holders(act);
        return "the " + noun + by + " (" + words + ")";
    }

    private String joined(Act act, String joiner) {
        return Names.listed(act.contents().stream().map(names::say), joiner);
    }
}
