package io.github.parley4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<String> parts = Stream.of(
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
        return line("Demand", a, mode + (mode.isEmpty() ? a.term() : TermWords.inner(a.term())));
    }

    static String of(Precondition a) {
        return line("Precondition", a, a.consequent() + " " + dependency(a) + " " + a.condition());
    }

    private static String dependency(Precondition a) {
        return switch (a.logic()) {
            case NECESSARY ->
                switch (a.order()) {
                    case BEFORE -> "only after";
                    case NOT_LATER -> "only with";
                    case DURING -> "only during";
                    case CONCURRENT -> "only together with";
                };
            case SUFFICIENT -> "once";
            case BICONDITIONAL -> "in exchange for";
        };
    }

    static String of(Proposal a) {
        String conditions = a.conditions().map(c -> ", if " + c).orElse("");
        String phases = a.phases().isEmpty() ? "" : " (" + Words.join(a.phases(), "; ") + ")";
        String legs = switch (a.linkage()) {
            case EXCHANGE -> exchange(a.legs());
            case PACKAGE -> Words.join(a.legs(), " and ");
            case ALTERNATIVES -> Words.join(a.legs(), " or ");
        };
        return line("Proposal", a, legs + conditions + phases);
    }

    /** What one side gives, in exchange for what the others give; unless it is known who gives what, the first leg. */
    private static String exchange(List<Leg> legs) {
        Object firstSide = side(legs.get(0));
        boolean sidesKnown = legs.stream().anyMatch(leg -> !side(leg).equals(firstSide));
        List<Leg> given = sidesKnown
                ? legs.stream().filter(leg -> side(leg).equals(firstSide)).toList()
                : legs.subList(0, 1);
        List<Leg> returned = sidesKnown
                ? legs.stream().filter(leg -> !side(leg).equals(firstSide)).toList()
                : legs.subList(1, legs.size());
        return Words.join(given, " and ")
                + (returned.isEmpty() ? "" : " in exchange for ")
                + Words.join(returned, " and ");
    }

    private static List<String> side(Leg leg) {
        return leg.term().leaves().get(0).obligors();
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
                + a.regardlessOf().map(t -> ", even if " + t).orElse("")
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

    /** What an act depends on cannot be what makes no difference to it. */
    static void checkRegardless(Act a, String what) {
        Refusal.unless(
                a.regardlessOf().isEmpty()
                        || !a.waitsFor().contains(a.regardlessOf().get()),
                what + a.id(),
                a.regardlessOf().map(Term::summary).orElse(""),
                "differ from regardlessOf",
                "Keep the one that the source says.");
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
