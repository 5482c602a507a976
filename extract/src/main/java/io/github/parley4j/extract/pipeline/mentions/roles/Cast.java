package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.PartyEntity;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.ParticipationRole;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.PartyKind;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part: the parties that hold, are addressed, or matter by their role, and the people who act for them. */
public final class Cast {
    private final Entities entities;
    private final Roles roles;
    private final Map<String, Party> given;

    /** {@code given} are the parties that a user names, by id. */
    public Cast(Entities entities, Roles roles, Map<String, Party> given) {
        this.entities = entities;
        this.roles = roles;
        this.given = given;
    }

    public void addTo(Negotiation.Builder negotiation, List<Act> acts) {
        Set<String> named = named(acts);
        boolean matter = !acts.isEmpty() || roles.negotiation();
        for (PartyEntity party : entities.parties()) {
            if (!party.kind().canBeParty()) {
                continue;
            }
            if (named.contains(party.id()) || (matter && roles.relevant(party.id()))) {
                negotiation.addParties(party(party));
                negotiation.addParticipations(Participation.of(party.id(), role(party.id(), acts)));
                named.add(party.id());
            }
        }
        for (PersonEntity person : entities.people()) {
            boolean ofParty = acts(person) && named.contains(person.party());
            if ((matter && (roles.relevant(person) || ofParty)) || speaks(acts, person.id())) {
                negotiation.addPeople(person(person));
            }
        }
    }

    /** Whether a person acts for somebody, and is no witness, reporter or analyst. */
    private static boolean acts(PersonEntity person) {
        return person.party() != null && person.standing() != PersonEntity.Standing.OUTSIDER;
    }

    /** Whether a person belongs in the model when quoted for anything. */
    public boolean mayList(String person) {
        return entities.person(person).filter(Cast::acts).isPresent();
    }

    /** Adds who is quoted only for a figure, a meeting or a past deal, with their party. */
    public void addQuoted(Negotiation.Builder negotiation, Negotiation read, List<Evidence> words) {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        words.stream().flatMap(evidence -> evidence.attribution().stream()).forEach(by -> {
            by.party().ifPresent(parties::add);
            by.person().ifPresent(people::add);
        });
        people.removeIf(id -> read.person(id).isPresent());
        for (String id : people) {
            entities.person(id).filter(Cast::acts).ifPresent(person -> {
                negotiation.addPeople(person(person));
                parties.add(String.valueOf(person.party()));
            });
        }
        parties.removeIf(id -> read.party(id).isPresent());
        for (String id : parties) {
            entities.party(id).filter(party -> party.kind().canBeParty()).ifPresent(party -> {
                negotiation.addParties(party(party));
                negotiation.addParticipations(Participation.of(id, role(id, read.acts())));
            });
        }
    }

    private ParticipationRole role(String party, List<Act> acts) {
        Roles.Role role = roles.role(party);
        boolean side = role == Roles.Role.OTHER && acts.stream().anyMatch(act -> isOfSide(act) && holds(act, party));
        return switch (side ? Roles.Role.PRINCIPAL : role) {
            case PRINCIPAL -> ParticipationRole.PRINCIPAL;
            case MEDIATOR -> ParticipationRole.MEDIATOR;
            case OTHER -> ParticipationRole.OBSERVER;
        };
    }

    /** Who refuses, threatens, accepts or sets a condition is a side; whoever demands may be a third party. */
    private static boolean isOfSide(Act act) {
        return !(act instanceof Demand) && !(act instanceof Commitment);
    }

    private static boolean holds(Act act, String party) {
        return act.holders().stream()
                .anyMatch(holder -> holder.party().filter(party::equals).isPresent());
    }

    private static boolean speaks(List<Act> acts, String person) {
        return acts.stream()
                .flatMap(act -> Stream.concat(
                        act.holders().stream().map(Holder::person),
                        act.evidence().stream()
                                .flatMap(e -> e.attribution().stream())
                                .map(Attribution::person)))
                .anyMatch(id -> id.filter(person::equals).isPresent());
    }

    private static Set<String> named(List<Act> acts) {
        Set<String> named = new LinkedHashSet<>();
        for (Act act : acts) {
            act.holders().forEach(holder -> holder.party().ifPresent(named::add));
            named.addAll(act.addressees());
            act.evidence().forEach(e -> e.attribution().forEach(a -> a.party().ifPresent(named::add)));
            for (Term term : act.contents()) {
                term.leaves().stream().map(SimpleTerm::obligors).forEach(named::addAll);
            }
            for (Term term : act.waitsFor()) {
                term.leaves().stream().map(SimpleTerm::obligors).forEach(named::addAll);
            }
        }
        return named;
    }

    private Party party(PartyEntity party) {
        Party.Builder builder = Party.builder();
        Party known = given.get(party.id());
        if (known != null) {
            return builder.copy(known).aliases(party.aliases()).build();
        }
        builder.id(party.id())
                .name(party.name())
                .kind(PartyKind.valueOf(party.kind().name()));
        builder.aliases(party.aliases()).externalIds(party.externalIds());
        return builder.build();
    }

    private Person person(PersonEntity person) {
        Person.Builder builder = Person.builder();
        builder.id(person.id()).name(person.name()).aliases(person.aliases()).titles(person.titles());
        if (person.party() != null) {
            Affiliation.Builder affiliation = Affiliation.builder();
            affiliation
                    .party(person.party())
                    .kind(
                            switch (person.standing()) {
                                case LEADER -> Affiliation.Kind.LEADER;
                                case SPOKESPERSON -> Affiliation.Kind.SPOKESPERSON;
                                default -> Affiliation.Kind.MEMBER;
                            });
            person.titles().stream().findFirst().ifPresent(affiliation::role);
            builder.addAffiliations(affiliation.build());
        }
        return builder.build();
    }
}
