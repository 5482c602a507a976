package io.github.parley4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How acts read, and the little work that their factories share. */
final class ActWords {
    private ActWords() {}

    static List<Holder> holders(String... parties) {
        return Arrays.stream(parties).map(Holder::of).toList();
    }

    static Proposal proposal(String id, Proposal.Linkage linkage, Term... terms) {
        List<Leg> legs = Arrays.stream(terms).map(Leg::of).toList();
        return Proposal.builder().id(id).linkage(linkage).addAllLegs(legs).build();
    }

    static String of(Holder h) {
        String party = h.party().map(Words::name).orElse("");
        List<String> parts = java.util.stream.Stream.of(
                        party,
                        h.faction().orElse(""),
                        h.person().map(Words::name).orElse(""))
                .filter(s -> !s.isEmpty())
                .toList();
        return String.join(", ", parts);
    }

    static String of(Demand a) {
        String mode = switch (a.mode()) {
            case MUST_INCLUDE -> "";
            case MUST_EXCLUDE -> "no ";
            case PREFER -> "preferably ";
        };
        return line("Demand", a, mode + a.term());
    }

    static String of(Precondition a) {
        return line("Precondition", a, a.consequent() + " " + dependency(a) + " " + a.condition());
    }

    private static String dependency(Precondition a) {
        String relation = switch (a.order()) {
            case BEFORE -> "after";
            case NOT_LATER -> "with";
            case DURING -> "during";
            case CONCURRENT -> "together with";
        };
        return switch (a.logic()) {
            case NECESSARY -> "only " + relation;
            case SUFFICIENT -> "once there is";
            case BICONDITIONAL -> "if and only if there is";
        };
    }

    static String of(Proposal a) {
        String joiner = switch (a.linkage()) {
            case EXCHANGE -> " in exchange for ";
            case PACKAGE -> " and ";
            case ALTERNATIVES -> " or ";
        };
        String conditions = a.conditions().map(c -> ", if " + c).orElse("");
        return line("Proposal", a, Words.join(a.legs(), joiner) + conditions);
    }

    static String of(Response a) {
        String what = a.term().map(t -> " " + t).orElse("")
                + a.to().map(t -> " →" + t).orElse("");
        return line(
                "Response",
                a,
                Words.of(a.kind()) + what + a.conditions().map(c -> ", if " + c).orElse(""));
    }

    static String of(Threat a) {
        String words = a.term()
                + a.trigger().map(t -> ", if " + t).orElse("")
                + a.deadline().map(d -> ", by " + d).orElse("")
                + (a.ultimatum() ? ", ultimatum" : "");
        return line("Threat", a, words);
    }

    static String of(Commitment a) {
        String words = a.term()
                + a.antecedent().map(t -> ", if " + t).orElse("")
                + a.regardlessOf().map(t -> ", even if " + t).orElse("");
        return line("Commitment", a, words);
    }

    private static String line(String kind, Act a, String words) {
        String holders = a.holders().isEmpty()
                ? "unspecified"
                : a.holders().stream().map(Holder::summary).collect(Collectors.joining(" and "));
        String to = a.addressees().isEmpty() ? "" : " to " + Words.names(a.addressees());
        String sure = a.evidence().isEmpty() ? "" : "; " + Words.of(a.certainty()) + "; chars " + chars(a);
        return kind + "[" + holders + to + ": " + words + sure + "]";
    }

    private static String chars(Act a) {
        return a.evidence().stream().map(e -> e.begin() + "–" + e.end()).collect(Collectors.joining(", "));
    }
}
