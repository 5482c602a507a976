package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.parties.DescriptionReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives people whose title names no party the party of the context: the state of a minister, the side of an official. */
public final class Affiliations {
    private static final Set<String> BETWEEN =
            Set.of("intermediary", "go-between", "mediator", "facilitator", "arbitrator");

    private static final Set<String> TALKS = Set.of("conference", "meeting", "round", "session", "summit", "talks");
    private static final Set<String> CHAIRS = Set.of("chair", "chairman", "chairperson", "chairwoman", "president");

    private final Composition all;
    private final StateOfContext states;
    private final ParagraphTopics topics;
    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Set<String> owned = new HashSet<>();
    private final Set<String> described = new HashSet<>();

    public Affiliations(Composition all) {
        this.all = all;
        this.states = new StateOfContext(all);
        this.topics = new ParagraphTopics(all);
        for (Draft.Line line : all.draft().lines()) {
            for (Mention mention : line.mentions()) {
                String person = mention.ref();
                if (mention.kind() == Mention.Kind.PERSON && person != null && mention.form() != Mention.Form.PRONOUN) {
                    first.putIfAbsent(person, mention);
                }
            }
        }
    }

    public void complete(List<PersonFinder.Tie> unresolved) {
        all.draft().lines().forEach(this::counterparts);
        unresolved.forEach(this::byTie);
        for (Draft.PersonDraft person : all.draft().people().values()) {
            Mention mention = first.get(person.id);
            if (person.party == null && mention != null && person.standing != PersonEntity.Standing.OUTSIDER) {
                person.party = byContext(person, mention);
            }
        }
        unresolved.forEach(this::byTie);
        all.draft().people().values().stream()
                .filter(person -> isOfNoBody(person) && presides(person))
                .forEach(this::forOneself);
        for (Draft.PersonDraft person : all.draft().people().values()) {
            if (person.party != null && !all.draft().parties().containsKey(person.party)) {
                all.party(person.party).aliases.addAll(person.titles);
            }
        }
    }

    private @Nullable String byContext(Draft.PersonDraft person, Mention mention) {
        String party = null;
        if (!person.usual.isEmpty()
                && (all.draft().parties().containsKey(person.usual) || all.kind(person.usual) != EntityKind.STATE)) {
            return person.usual;
        }
        switch (person.implied) {
            case STATE, FORCE -> {
                String topic = topics.before(mention, id -> states.fits(person, id));
                topic = topic == null ? topics.said(mention, id -> states.fits(person, id)) : topic;
                return topic == null ? states.of(person, mention) : topic;
            }
            case LOCAL -> {
                return states.weightiestOf("local");
            }
            default -> {
                // the title implies no state
            }
        }
        if (!person.titled) {
            party = topics.before(mention, id -> all.kind(id).canBeParty());
            party = party == null ? ofOfficialBefore(mention) : party;
            return party == null ? ofOfficialAfter(mention) : party;
        } else if (owned.contains(person.id)) {
            party = inSentence(mention);
        }
        boolean free = party == null && !described.contains(person.id) && !isBetween(person);
        if (free) {
            party = topics.before(mention, id -> isTopic(all.kind(id), person.implied));
        }
        if (party == null && free) {
            party = bodyBefore(mention, person.implied);
            return party == null ? onlyBody(person.implied) : party;
        }
        return party;
    }

    /** Whether somebody carries messages between sides: then the body named before is not theirs. */
    private static boolean isBetween(Draft.PersonDraft person) {
        return person.titles.stream()
                .anyMatch(title -> BETWEEN.contains(NameKeys.of(title.substring(title.lastIndexOf(' ') + 1))));
    }

    /** "Summit chairman Karl Brandt": who presides over the talks acts for no side. */
    private static boolean presides(Draft.PersonDraft person) {
        return person.titles.stream()
                .map(NameKeys::ofName)
                .anyMatch(title -> title.size() > 1
                        && TALKS.contains(title.get(title.size() - 2))
                        && CHAIRS.contains(title.get(title.size() - 1)));
    }

    /** A conference may be led by a minister of some state, not by a member of some body. */
    private boolean isOfNoBody(Draft.PersonDraft person) {
        return person.party == null || all.kind(person.party) == EntityKind.STATE;
    }

    /** Somebody who acts for nobody else is a party of one. */
    private void forOneself(Draft.PersonDraft person) {
        Draft.PartyDraft own = all.draft().party(person.id, person.name, EntityKind.UNIDENTIFIED);
        own.aliases.addAll(person.aliases);
        own.aliases.addAll(person.titles);
        person.party = own.id;
    }

    /** A token beside the title that was no mention: a role noun, or a person whose party is known by now. */
    private void byTie(PersonFinder.Tie tie) {
        Draft.PersonDraft person = all.draft().people().get(tie.person());
        Draft.Line line = all.draft().lines().get(tie.sentence());
        if (person == null || person.party != null) {
            return;
        }
        Draft.Atom atom = line.atom(tie.token());
        if (atom != null && atom.person()) {
            Draft.PersonDraft other = all.draft().people().get(atom.id());
            person.party = other == null ? null : other.party;
            return;
        }
        int length = all.words().roleEndingAt(line.keys(), Math.max(0, tie.token() - 3), tie.token() + 1);
        PartyWords.Role role =
                length == 0 ? null : all.words().role(line.keys().subList(tie.token() + 1 - length, tie.token() + 1));
        if (role == null || line.capital(tie.token())) {
            person.party = shortForm(line, tie.token());
            owned.add(person.id);
        }
        if (role == null || person.party != null) {
            return;
        }
        described.add(person.id);
        String id = DescriptionReader.roleId(role);
        if (all.draft().parties().containsKey(id)) {
            person.party = id;
        } else if (role.group().equals("workers")) {
            person.party = states.weightiest(EntityKind.UNION);
        } else if (role.kind() != EntityKind.COLLECTIVE) {
            String body = states.weightiest(role.kind());
            person.party = body == null ? all.draft().party(id, role.singular(), role.kind()).id : body;
        }
    }

    /** "Council chair": the last body before whose name ends in the word; null when none does. */
    private @Nullable String shortForm(Draft.Line line, int at) {
        for (int s = line.sentence().index(); line.capital(at) && s >= 0; s--) {
            for (Mention near : all.draft().lines().get(s).mentions()) {
                String last = all.draft().lines().get(s).key(near.to() - 1);
                boolean body = near.form() == Mention.Form.NAME && near.kind() == Mention.Kind.PARTY;
                if (body && near.to() - near.from() > 1 && last.equals(line.key(at))) {
                    return near.party();
                }
            }
        }
        return null;
    }

    /** The organisation that the sentence, or the one before, named last: for a commissioner or chairman of nothing. */
    private @Nullable String bodyBefore(Mention mention, PartyWords.Implied implied) {
        for (int s = mention.sentence(); s >= 0 && s >= mention.sentence() - 1; s--) {
            List<Mention> mentions = all.draft().lines().get(s).mentions();
            for (int k = mentions.size() - 1; k >= 0; k--) {
                Mention near = mentions.get(k);
                boolean before = s < mention.sentence() || near.to() <= mention.from();
                if (before
                        && near.kind() == Mention.Kind.PARTY
                        && near.party() != null
                        && (implied != PartyWords.Implied.NOTHING
                                || !near.party().startsWith("role:"))
                        && isBody(all.kind(near.party()), implied)) {
                    return near.party();
                }
            }
        }
        return null;
    }

    /** The only company or union of the text, for a managing director or a shop steward. */
    private @Nullable String onlyBody(PartyWords.Implied implied) {
        if (implied != PartyWords.Implied.COMPANY && implied != PartyWords.Implied.UNION) {
            return null;
        }
        String only = null;
        for (Draft.PartyDraft party : all.draft().parties().values()) {
            if (isBody(party.kind, implied)) {
                if (only != null) {
                    return null;
                }
                only = party.id;
            }
        }
        return only;
    }

    /** Whom a spokesman of nobody may speak for: any party, but a shop steward only for a union. */
    private static boolean isTopic(EntityKind kind, PartyWords.Implied implied) {
        return implied == PartyWords.Implied.NOTHING ? kind.canBeParty() : isBody(kind, implied);
    }

    private static boolean isBody(EntityKind kind, PartyWords.Implied implied) {
        if (implied == PartyWords.Implied.COMPANY) {
            return kind == EntityKind.COMPANY || kind == EntityKind.UNIDENTIFIED;
        }
        if (implied == PartyWords.Implied.UNION) {
            return kind == EntityKind.UNION || kind == EntityKind.NGO;
        }
        return kind == EntityKind.COMPANY
                || kind == EntityKind.UNION
                || kind == EntityKind.NGO
                || kind == EntityKind.ARMED_GROUP
                || kind == EntityKind.POLITICAL_PARTY;
    }

    /** The first party that the sentence names after an official of nobody. */
    private @Nullable String inSentence(Mention mention) {
        for (Mention near : all.draft().lines().get(mention.sentence()).mentions()) {
            if (near.kind() == Mention.Kind.PARTY
                    && near.from() > mention.from()
                    && near.party() != null
                    && near.form() == Mention.Form.NAME) {
                return near.party();
            }
        }
        return null;
    }

    /** "his Greek and French counterparts, NAME and NAME": one for each, in order. */
    private void counterparts(Draft.Line line) {
        int at = line.keys().indexOf("counterparts");
        if (at < 0) {
            return;
        }
        List<Draft.Atom> states = list(line, at - 1, -1);
        List<Draft.Atom> names = list(line, at + 1, 1);
        if (states.size() == names.size()) {
            for (int k = 0; k < names.size(); k++) {
                Draft.PersonDraft person = all.draft().people().get(names.get(k).id());
                if (person != null && person.party == null) {
                    person.party = states.get(states.size() - 1 - k).id();
                }
            }
        }
    }

    private static List<Draft.Atom> list(Draft.Line line, int from, int step) {
        List<Draft.Atom> atoms = new ArrayList<>();
        for (int i = from; i >= 0 && i < line.size(); i += step) {
            Draft.Atom atom = line.atom(i);
            if (atom != null && atom.person() == step > 0) {
                if (atoms.isEmpty() || !atoms.get(atoms.size() - 1).equals(atom)) {
                    atoms.add(atom);
                }
            } else if (!line.key(i).equals(",") && !line.key(i).equals("and")) {
                break;
            }
        }
        return atoms;
    }

    /** A name without a title, right after "the head of the bureau" or "a ministry spokesman", is that official's. */
    private @Nullable String ofOfficialBefore(Mention mention) {
        Draft.Line line = all.draft().lines().get(mention.sentence());
        if (!all.verbs().after(line, mention.to()).active() && !all.isSubject(line, mention.from(), mention.to())) {
            return null;
        }
        for (int s = mention.sentence(); s >= 0 && s >= mention.sentence() - 2; s--) {
            List<Mention> mentions = all.draft().lines().get(s).mentions();
            for (int k = mentions.size() - 1; k >= 0; k--) {
                Mention near = mentions.get(k);
                boolean earlier = s < mention.sentence() || near.to() <= mention.from();
                if (earlier
                        && near.kind() == Mention.Kind.PARTY
                        && near.form() == Mention.Form.OFFICIAL
                        && all.isOfficial(all.draft().lines().get(s), near)) {
                    Draft.PersonDraft other = all.draft().people().get(String.valueOf(near.ref()));
                    return near.party() == null && other != null ? other.party : near.party();
                }
            }
        }
        return null;
    }

    /** "NAME flew in. The EU negotiator said": the official that the next sentence begins with. */
    private @Nullable String ofOfficialAfter(Mention mention) {
        for (int s = mention.sentence() + 1; s < all.draft().lines().size() && s <= mention.sentence() + 2; s++) {
            Draft.Line line = all.draft().lines().get(s);
            for (Mention near : line.mentions()) {
                if (near.from() == 0
                        && near.form() == Mention.Form.OFFICIAL
                        && line.key(0).equals("the")
                        && all.isOfficial(line, near)
                        && !taken(near.party())) {
                    return near.party();
                }
            }
        }
        return null;
    }

    private boolean taken(@Nullable String party) {
        return all.draft().people().values().stream().anyMatch(person -> party != null && party.equals(person.party));
    }
}
