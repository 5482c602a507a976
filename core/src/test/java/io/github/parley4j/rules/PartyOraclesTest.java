package io.github.parley4j.rules;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.StickingPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules on parties against the plainest loops that say the same. */
class PartyOraclesTest {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<Negotiation> any() {
        return Arbitraries.oneOf(ParleyArbitraries.conflicts(), ParleyArbitraries.negotiations());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyDemandsOnlyOfItself(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Demand demand : n.demands()) {
            Set<String> others = new HashSet<>();
            boolean open = false;
            for (SimpleTerm leaf : demand.term().leaves()) {
                open |= leaf.obligors().isEmpty();
                others.addAll(leaf.obligors());
            }
            others.removeAll(Naive.parties(demand));
            if (!open && others.isEmpty() && demand.mode() != Demand.Mode.MUST_EXCLUDE) {
                naive.expect(demand.id());
            }
        }
        naive.isWhatIsFoundBy("P1", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void noSideCountsOnAMereMediator(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            boolean asks = act instanceof Demand || act instanceof Precondition;
            boolean vouches = Naive.leaves(act).stream()
                    .anyMatch(t -> t instanceof Process
                            || List.of("security-arrangement", "talks", "agreement")
                                    .contains(t.issue()));
            boolean obliges = Naive.leaves(act).stream()
                    .flatMap(t -> t.obligors().stream())
                    .anyMatch(p -> !roles(n, p).isEmpty()
                            && List.of(
                                            ParticipationRole.MEDIATOR,
                                            ParticipationRole.FACILITATOR,
                                            ParticipationRole.HOST)
                                    .containsAll(roles(n, p)));
            Set<String> holders = Naive.parties(act);
            boolean ofASide = holders.isEmpty()
                    || holders.stream()
                            .anyMatch(p -> roles(n, p).isEmpty() || roles(n, p).contains(ParticipationRole.PRINCIPAL));
            if (asks && ofASide && obliges && !vouches) {
                naive.expect(act.id());
            }
        }
        naive.isWhatIsFoundBy("P2", n);
    }

    private static Set<ParticipationRole> roles(Negotiation n, String party) {
        Set<ParticipationRole> roles = new HashSet<>();
        n.participations().stream().filter(p -> p.party().equals(party)).forEach(p -> roles.add(p.role()));
        return roles;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void onlyWhoHoldsPeopleReleasesThem(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            for (SimpleTerm term : Naive.leaves(act)) {
                if (term instanceof Release r && !r.obligors().isEmpty()) {
                    r.selection()
                            .heldBy()
                            .filter(captor -> r.obligors().stream().noneMatch(o -> isPartOrWhole(n, o, captor)))
                            .ifPresent(captor -> naive.expect(act.id()));
                }
            }
        }
        naive.isWhatIsFoundBy("P3", n);
    }

    private static boolean isPartOrWhole(Negotiation n, String a, String b) {
        return a.equals(b)
                || n.party(a).flatMap(Party::memberOf).equals(Optional.of(b))
                || n.party(b).flatMap(Party::memberOf).equals(Optional.of(a));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoSpeaksForAPartyHasATieToIt(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        for (Act act : n.acts()) {
            for (Holder holder : act.holders()) {
                Optional<Person> speaker = holder.person().flatMap(n::person);
                if (speaker.isPresent()
                        && holder.party().isPresent()
                        && speaker.get().affiliations().stream()
                                .noneMatch(t -> isPartOrWhole(
                                        n, t.party(), holder.party().get()))) {
                    naive.expect(act.id());
                }
            }
        }
        naive.isWhatIsFoundBy("P4", n);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void namelessSourcesAreNotMerged(@ForAll("any") Negotiation n) {
        Naive naive = new Naive();
        List<Evidence> all = Stream.of(
                        n.acts().stream().map(Act::evidence),
                        n.figures().stream().map(Figure::evidence),
                        n.meetings().stream().map(Meeting::evidence),
                        n.agreements().stream().map(Agreement::evidence),
                        n.stickingPoints().stream().map(StickingPoint::evidence),
                        n.participations().stream().map(Participation::evidence))
                .flatMap(s -> s)
                .flatMap(List::stream)
                .toList();
        for (Evidence here : all) {
            for (Attribution source : here.attribution()) {
                boolean elsewhere = all.stream()
                        .anyMatch(there -> there.attribution().stream()
                                .filter(other -> other.person().equals(source.person()))
                                .anyMatch(other -> !there.document().equals(here.document())
                                        || other.type() == Attribution.Type.NAMED));
                if (source.type().name().startsWith("ANONYMOUS") && elsewhere) {
                    source.person().ifPresent(naive::expect);
                }
            }
        }
        naive.isWhatIsFoundBy("P5", n);
    }
}
