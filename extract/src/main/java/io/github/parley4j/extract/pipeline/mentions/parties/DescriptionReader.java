package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.Salience;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parties that are described and not named: "the militant group", "the union", "striking teachers". */
public final class DescriptionReader {
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final Set<String> OTHERS = Set.of("another", "different", "other", "rival", "second", "separate");
    private static final Set<String> ADJECTIVES = Set.of("the", "its", "their", "his", "her");

    private final Composition all;
    private final Antecedents antecedents;
    /** Whose the forces are that were called his: "its militias", for "the militias" later. */
    private final Map<String, String> owned = new HashMap<>();

    private final PairReader pairs;
    private final OfficeReader offices;
    private final DescriptionReach reach;

    public DescriptionReader(Composition all) {
        this.all = all;
        this.antecedents = new Antecedents(all);
        this.pairs = new PairReader(all);
        this.offices = new OfficeReader(all);
        this.reach = new DescriptionReach(all);
    }

    /** "told this newspaper": whoever prints the article is nobody in it. */
    private boolean isThisOutlet(Draft.Line line, int head, int length) {
        return length > 0
                && line.key(head - length).equals("this")
                && all.words()
                        .description(line.keys().subList(head + 1 - length, head + 1))
                        .contains(EntityKind.OUTLET);
    }

    /** Adds the mention whose head noun stands at a token; false when there is none. */
    public boolean read(Draft.Line line, int head) {
        if (!WordClasses.isWord(line.key(head)) || line.atom(head) != null || reach.headOfMore(line, head)) {
            return false;
        }
        if (pairs.read(line, head)) {
            return true;
        }
        int from = reach.start(line, head);
        int role = all.words().roleEndingAt(line.keys(), from, head + 1);
        if (role > 0 && all.words().titleEndingAt(line.keys(), Math.max(0, head - 3), head + 1) > Math.max(1, role)) {
            return false;
        }
        int description = all.words().descriptionEndingAt(line.keys(), from, head + 1);
        if ((role == 0 && description == 0) || isThisOutlet(line, head, description)) {
            return role == 0 && description == 0 && readOfficial(line, from, head);
        }
        boolean definite = isDefinite(line, from);
        Draft.Atom inside = atomWithin(line, from, head);
        int member = description == 1 && role == 0 ? all.words().roleEndingAt(line.keys(), from, head) : 0;
        if (member > 0) {
            PartyWords.Role noun = all.words().role(line.keys().subList(head - member, head));
            return noun != null && !noun.group().equals("government") && readRole(line, from, head, noun, true, inside);
        }
        boolean complete = !line.key(head + 1).equals("of") || !WordList.DEVERBAL.has(line.key(head));
        PartyWords.Role part = role == 0 ? null : all.words().role(line.keys().subList(head + 1 - role, head + 1));
        if (part != null && possessed(line, from, part) != null) {
            return readRole(line, from, head, part, definite, inside);
        }
        boolean owned = line.keys().subList(from, head).stream().anyMatch(WordClasses::isPossessive);
        if (definite && complete && !owned && description >= Math.max(1, role)) {
            Set<EntityKind> kinds = all.words().description(line.keys().subList(head + 1 - description, head + 1));
            String antecedent = named(line, head, kinds);
            antecedent = antecedent != null ? antecedent : antecedents.shortForm(line, head);
            antecedent = antecedent != null
                    ? antecedent
                    : antecedents.of(
                            line, kinds, line.keys().subList(from, head + 1), description > 1 || inside != null);
            if (antecedent != null) {
                all.addParty(line, from, head + 1, antecedent, Mention.Form.DESCRIPTION);
                return true;
            }
        }
        if (role == 0 || !complete) {
            return false;
        }
        PartyWords.Role noun = all.words().role(line.keys().subList(head + 1 - role, head + 1));
        noun = noun != null && ofWorkers(line, from, head) ? noun.union() : noun;
        return noun != null && readRole(line, from, head, noun, definite, inside);
    }

    /** "the group, the Red Shield,": the party whose name stands beside the description; null when none does. */
    private @Nullable String named(Draft.Line line, int head, Set<EntityKind> kinds) {
        int at = line.key(head + 2).equals("the") ? head + 3 : head + 2;
        Draft.Atom atom = line.key(head + 1).equals(",") ? line.atom(at) : null;
        if (atom == null || atom.person() || atom.use() != NameUse.NAME || atom.from() != at) {
            return null;
        }
        String behind = line.key(atom.to());
        boolean closed = (behind.equals(",") && !line.key(atom.to() + 1).equals("and"))
                || behind.equals(".")
                || behind.isEmpty();
        EntityKind kind = all.kind(atom.id());
        return closed && (kinds.contains(kind) || kind == EntityKind.UNIDENTIFIED) ? atom.id() : null;
    }

    /** "the pilots' association": a body that a trade possesses is its union. */
    private boolean ofWorkers(Draft.Line line, int from, int head) {
        int owner = line.keys().subList(from, head).lastIndexOf("'") + from;
        int length = owner > from ? all.words().roleEndingAt(line.keys(), from, owner) : 0;
        PartyWords.Role role = length == 0 ? null : all.words().role(line.keys().subList(owner - length, owner));
        return role != null && role.group().equals("workers");
    }

    private static boolean isDefinite(Draft.Line line, int from) {
        String key = line.key(from);
        return ADJECTIVES.contains(key) || WordList.DEFINITE.has(key) || key.equals("all");
    }

    private static Draft.@Nullable Atom atomWithin(Draft.Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Draft.Atom atom = line.atom(i);
            if (atom != null) {
                return atom;
            }
        }
        return null;
    }

    private boolean readRole(
            Draft.Line line, int from, int head, PartyWords.Role noun, boolean definite, Draft.@Nullable Atom inside) {
        boolean single = line.key(from).equals("a") || line.key(from).equals("an");
        if (!definite && (!noun.plural() || single) && !(single && introduced(line, from, head, noun))) {
            return false;
        }
        String owner = possessed(line, from, noun);
        if (owner != null) {
            all.addParty(line, from, head + 1, owner, Mention.Form.ORGAN);
            return true;
        }
        if (inside != null
                && inside.use() == NameUse.ADJECTIVE
                && noun.kind() != EntityKind.ARMED_GROUP
                && noun.kind() != EntityKind.POLITICAL_PARTY
                && noun.kind() != EntityKind.UNION) {
            return false;
        }
        String id = roleParty(line, head, noun, definite, from);
        int begin = WordList.DETERMINER.has(line.key(from)) ? from + 1 : from;
        String name = begin <= head ? line.printed(begin, head + 1) : line.printed(head, head + 1);
        Draft.PartyDraft party = described(id, name, noun);
        all.addParty(line, from, head + 1, id, Mention.Form.DESCRIPTION);
        party.aliases.add(name);
        return true;
    }

    /** The party of an id: the one that the tables know, or a new one with the words that describe it. */
    private Draft.PartyDraft described(String id, String name, PartyWords.Role noun) {
        Draft.PartyDraft party =
                all.gazetteer().get(id) == null ? all.draft().party(id, name, noun.kind()) : all.party(id);
        party.group = party.group.isEmpty() ? noun.group() : party.group;
        return party;
    }

    /** "A rebel faction said": a body, and not one person or a part of a state, that does something. */
    private boolean introduced(Draft.Line line, int from, int head, PartyWords.Role noun) {
        boolean another = line.keys().subList(from, head).stream().anyMatch(OTHERS::contains);
        return noun.isBody()
                && !another
                && !line.key(head + 1).equals("of")
                && all.verbs().of(line, from, head + 1).active();
    }

    /** "its army", "their government": whose it is, by the pronoun; null when the noun is no part of a state. */
    private @Nullable String possessed(Draft.Line line, int from, PartyWords.Role noun) {
        boolean forces = noun.kind() == EntityKind.ARMED_GROUP && noun.plural();
        boolean part =
                forces || noun.group().equals("government") || noun.singular().equals("board");
        Mention pronoun = part && OWNERS.contains(line.key(from)) ? all.covering(line, from) : null;
        String owner = pronoun == null ? null : pronoun.party();
        if (pronoun == null || owner == null || (forces && pronoun.kind() == Mention.Kind.PERSON)) {
            return null;
        }
        if (forces) {
            owned.put(roleId(noun), owner);
        }
        return owner;
    }

    private String roleParty(Draft.Line line, int head, PartyWords.Role noun, boolean definite, int from) {
        Set<EntityKind> kinds = Set.of(noun.kind());
        boolean collective = noun.kind() == EntityKind.ARMED_GROUP || noun.kind() == EntityKind.UNION;
        boolean bare = head - from <= 1;
        String commander = definite && bare ? owned.get(roleId(noun)) : null;
        if (commander != null) {
            return commander;
        }
        if (noun.group().equals("government")) {
            String organ = antecedents.shortForm(line, head);
            if (organ != null) {
                return organ;
            }
            String state = antecedents.government(line.sentence().index(), Set.of(EntityKind.STATE));
            state = beside(line, from) == null ? state : beside(line, from);
            if (state == null) {
                state = all.home();
            }
            return state == null ? "government" : state;
        }
        if (collective && definite && bare && !noun.group().equals("workers")) {
            Salience.Recent found = all.salience()
                    .last(
                            line.sentence().index(),
                            Integer.MAX_VALUE,
                            r -> !r.person()
                                    && kinds.contains(r.kind())
                                    && r.mention().party() != null);
            if (found != null && found.mention().party() != null) {
                return found.mention().party();
            }
        }
        return roleId(noun);
    }

    /** "In neighbouring Niger, authorities said": the state in the sentence's opening phrase; null when none is. */
    private @Nullable String beside(Draft.Line line, int head) {
        if (!line.key(0).equals("in") || line.mentions().isEmpty()) {
            return null;
        }
        Mention first = line.mentions().get(0);
        boolean opening = first.to() < head
                && line.key(first.to()).equals(",")
                && line.key(first.to() + 1).equals(line.key(head));
        return opening && all.kind(String.valueOf(first.party())) == EntityKind.STATE ? first.party() : null;
    }

    /** The id of the party that a role noun names by itself. */
    public static String roleId(PartyWords.Role noun) {
        return "role:" + NameKeys.slug(noun.singular());
    }

    /** "a union spokesman", "rebel commanders", "the bloc's floor leader": those who speak for a described party. */
    private boolean readMember(Draft.Line line, int from, int head) {
        int length = all.words().organEndingAt(line.keys(), from, head + 1);
        if (length == 0 || reach.headOfMore(line, head) || DescriptionReach.isPerson(line.atom(head + 1))) {
            return false;
        }
        int end = head + 1 - length;
        Mention pronoun = OWNERS.contains(line.key(from)) ? all.covering(line, from) : null;
        if (pronoun != null && end == from + 1) {
            return pronoun.party() != null && speak(line, from, head, pronoun.party());
        }
        while (end > from
                && WordClasses.isModifier(line, end - 1)
                && all.words().roleEndingAt(line.keys(), from, end) == 0) {
            end--;
        }
        if (WordClasses.isPossessive(line.key(end - 1))) {
            Mention owner = all.covering(line, end - 2);
            if (owner != null && owner.kind() == Mention.Kind.PERSON) {
                return voiceOf(line, owner, head);
            }
            if (owner == null || owner.kind() != Mention.Kind.PARTY || owner.party() == null) {
                return false;
            }
            return speak(line, owner.from(), head, owner.party());
        }
        int role = all.words().roleEndingAt(line.keys(), from, end);
        PartyWords.Role noun = role == 0 ? null : all.words().role(line.keys().subList(end - role, end));
        if (noun == null || atomWithin(line, from, end) != null) {
            return false;
        }
        String id = roleParty(line, end - 1, noun, true, end - role);
        described(id, line.printed(end - role, end), noun);
        return speak(line, from, head, id);
    }

    /** "the president's spokesman": whoever speaks for a person speaks for the party that the person turns out to act for. */
    private boolean voiceOf(Draft.Line line, Mention person, int head) {
        int length = all.words().organEndingAt(line.keys(), person.to(), head + 1);
        boolean official = length > 0
                && all.words().organForm(line.keys().subList(head + 1 - length, head + 1)) == Mention.Form.OFFICIAL;
        if (official) {
            all.add(
                    line,
                    new Mention(
                            person.sentence(),
                            person.from(),
                            head + 1,
                            Mention.Kind.PARTY,
                            Mention.Form.OFFICIAL,
                            person.ref(),
                            person.party()));
        }
        return official;
    }

    private boolean speak(Draft.Line line, int from, int head, String party) {
        int length = all.words().organEndingAt(line.keys(), from, head + 1);
        Mention.Form form = all.words().organForm(line.keys().subList(head + 1 - length, head + 1));
        Mention mention = all.addParty(line, from, head + 1, party, form);
        if (form == Mention.Form.OFFICIAL) {
            all.salience().official(office(line, head + 1 - length, head + 1), mention);
        }
        return true;
    }

    /** The words of an office, in the singular: "foreign minister". */
    public static String office(Draft.Line line, int from, int to) {
        String last = NameReader.singular(line.key(to - 1));
        return to - from < 2 ? last : String.join(" ", line.keys().subList(from, to - 1)) + " " + last;
    }

    /** "the spokesman", "the official": whoever of that name spoke last. */
    private boolean readOfficial(Draft.Line line, int from, int head) {
        if (readMember(line, from, head)) {
            return true;
        }
        if (!isDefinite(line, from) || head - from > 2 || all.words().organEndingAt(line.keys(), head, head + 1) == 0) {
            return false;
        }
        if (offices.read(line, from, head)) {
            return true;
        }
        Mention earlier = all.salience().official(NameReader.singular(line.key(head)));
        if (earlier == null) {
            return false;
        }
        String party = earlier.party();
        boolean many = line.key(head).endsWith("s");
        Draft.Line before = all.draft().lines().get(earlier.sentence());
        if (party == null || (many && !all.isMany(before, earlier))) {
            return false;
        }
        all.add(
                line,
                new Mention(
                        line.sentence().index(),
                        from,
                        head + 1,
                        Mention.Kind.PARTY,
                        Mention.Form.OFFICIAL,
                        party,
                        party));
        return true;
    }
}
