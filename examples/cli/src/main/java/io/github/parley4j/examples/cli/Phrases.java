package io.github.parley4j.examples.cli;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.ActVisitor;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what an act is in words that continue its holder's name. */
final class Phrases implements ActVisitor<String> {
    static String of(Act act) {
        return act.accept(new Phrases());
    }

    @Override
    public String demand(Demand act) {
        return switch (act.mode()) {
                    case MUST_INCLUDE -> "demands ";
                    case MUST_EXCLUDE -> "rules out ";
                    case PREFER -> "would rather have ";
                }
                + act.term();
    }

    @Override
    public String precondition(Precondition act) {
        String link = switch (act.logic()) {
            case NECESSARY -> " only " + relation(act.order()) + " ";
            case SUFFICIENT -> " once there is ";
            case BICONDITIONAL -> " in return for ";
        };
        return "allows " + act.consequent() + link + act.condition();
    }

    private static String relation(Precondition.Order order) {
        return switch (order) {
            case BEFORE -> "after";
            case NOT_LATER -> "with";
            case DURING -> "during";
            case CONCURRENT -> "together with";
        };
    }

    @Override
    public String proposal(Proposal act) {
        return "offers " + joined(act.contents(), act.linkage()) + conditional(" if ", act.conditions());
    }

    private static String joined(List<Term> terms, Proposal.Linkage linkage) {
        String link = switch (linkage) {
            case EXCHANGE -> " in exchange for ";
            case PACKAGE -> " and ";
            case ALTERNATIVES -> " or ";
        };
        return terms.stream().map(Term::summary).collect(Collectors.joining(link));
    }

    @Override
    public String response(Response act) {
        String answer = switch (act.kind()) {
            case ACCEPT, CONDITIONAL_ACCEPT -> "accepts ";
            case REJECT -> "rejects ";
            case COUNTER -> "answers with other terms than ";
            case AMENDMENT_SOUGHT -> "wants changes to ";
            case UNDER_REVIEW -> "considers ";
            case PENDING -> "has yet to answer ";
            case WITHDRAWN -> "takes back its answer to ";
        };
        String subject = act.term().map(Term::summary).orElse("what was proposed");
        return answer + subject + conditional(" if ", act.conditions());
    }

    @Override
    public String threat(Threat act) {
        return "threatens " + act.term() + conditional(" if ", act.trigger())
                + conditional(" even if ", act.regardlessOf())
                + act.deadline().map(day -> " by " + day).orElse("");
    }

    @Override
    public String commitment(Commitment act) {
        return "promises " + act.term() + conditional(" if ", act.antecedent())
                + conditional(" even if ", act.regardlessOf());
    }

    private static String conditional(String link, Optional<Term> term) {
        return term.map(words -> link + words).orElse("");
    }
}
