package io.github.parley4j.rules;

import io.github.parley4j.logic.Exclusion;
import io.github.parley4j.logic.Literals;
import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Subsumption;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.rules.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Nobody is bound, whatever is agreed, to do what an offer excludes. */
final class C6DefeatsOffer extends Standard {
    C6DefeatsOffer() {
        super("C6", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        return scene.negotiation.commitments().stream()
                .filter(c -> c.regardlessOf().isPresent())
                .flatMap(c -> Contents.sure(c.term())
                        .flatMap(deed -> scene.negotiation.proposals().stream()
                                .filter(p -> inSpiteOf(c, p))
                                .flatMap(p -> p.contents().stream()
                                        .flatMap(Contents::sure)
                                        .filter(leg -> defeats(c, deed, leg))
                                        .map(leg -> finding(sentence(scene, c, deed, p, leg), c, p)))));
    }

    /** Whether the commitment stands in spite of an agreement, or of what the proposal holds. */
    private static boolean inSpiteOf(Commitment c, Proposal p) {
        Term spite = Literals.normal(c.regardlessOf().orElse(c.term()));
        return Subsumption.matches(spite, Process.agreement())
                || p.contents().stream().anyMatch(t -> Subsumption.matches(Literals.normal(t), spite));
    }

    /** Whether keeping the leg means leaving the deed; where they take place is said in the sentence. */
    private static boolean defeats(Commitment c, SimpleTerm deed, SimpleTerm leg) {
        SimpleTerm own = Contents.ownedBy(Names.parties(List.of(c)), deed);
        Term left = Literals.normal(Not.of(own));
        if (left instanceof Cessation stop && leg instanceof Cessation) {
            Cessation anywhere =
                    Cessation.builder().copy(stop).place(leg.place()).build();
            return Subsumption.matches(leg, anywhere);
        }
        return left instanceof Not && Exclusion.between(own, leg);
    }

    private static String sentence(Scene scene, Commitment c, SimpleTerm deed, Proposal p, SimpleTerm leg) {
        String places = deed.place().isPresent()
                        && leg.place().isPresent()
                        && !deed.place().equals(leg.place())
                ? ", if " + deed.place().get() + " lies in " + leg.place().get()
                : "";
        return scene.names.holders(c) + " is set on " + deed + " even if "
                + c.regardlessOf().get() + ": this defeats " + leg + " in " + p.id() + places + ".";
    }
}
