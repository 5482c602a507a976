package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.mentions.parties.DescriptionReader;
import io.github.parley4j.extract.pipeline.mentions.parties.Enumerations;
import io.github.parley4j.extract.pipeline.mentions.parties.NameReader;
import io.github.parley4j.extract.pipeline.mentions.parties.NameSpotter;
import io.github.parley4j.extract.pipeline.mentions.parties.PronounReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the mentions of a text, sentence by sentence, in the order of the words. */
public final class MentionComposer {
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "with", "in");

    /** Nouns for people or bodies that act together: "a coalition of aid agencies". */
    private static final Set<String> GATHERINGS = Set.of(
            "alliance",
            "association",
            "bloc",
            "coalition",
            "consortium",
            "federation",
            "front",
            "group",
            "handful",
            "league",
            "majority",
            "network",
            "platform",
            "syndicate",
            "trio");

    private final Composition all;
    private final NameReader names;
    private final DescriptionReader descriptions;
    private final PronounReader pronouns;
    private final Enumerations enumerations;
    private final Map<Integer, List<PersonFinder.Tie>> ties = new HashMap<>();
    private final List<PersonFinder.Tie> unresolved = new ArrayList<>();

    public MentionComposer(Composition all, NameSpotter spotter, List<PersonFinder.Tie> ties) {
        this.all = all;
        this.names = new NameReader(all, spotter);
        this.descriptions = new DescriptionReader(all);
        this.pronouns = new PronounReader(all);
        this.enumerations = new Enumerations(all);
        for (PersonFinder.Tie tie : ties) {
            this.ties.computeIfAbsent(tie.sentence(), key -> new ArrayList<>()).add(tie);
        }
    }

    public void compose() {
        for (Draft.Line line : all.draft().lines()) {
            compose(line);
            for (PersonFinder.Tie tie : ties.getOrDefault(line.sentence().index(), List.of())) {
                resolve(line, tie);
            }
        }
    }

    private void compose(Draft.Line line) {
        enumerations.reset();
        int i = 0;
        while (i < line.size()) {
            Draft.Atom atom = line.atom(i);
            if (atom != null && atom.from() == i) {
                i = atom.person() ? person(line, atom) : names.read(line, atom);
                enumerations.follow(line);
                continue;
            }
            if (!pronouns.read(line, i) && !linked(line, i) && descriptions.read(line, i)) {
                enumerations.follow(line);
                voice(line);
            }
            i++;
        }
    }

    private int person(Draft.Line line, Draft.Atom atom) {
        Draft.PersonDraft person = all.draft().people().get(atom.id());
        int end = atom.to();
        boolean possessive = WordClasses.isPossessive(line.key(end));
        int to = possessive ? end + 1 : end;
        all.add(
                line,
                new Mention(
                        line.sentence().index(),
                        atom.from(),
                        to,
                        Mention.Kind.PERSON,
                        possessive ? Mention.Form.POSSESSIVE : Mention.Form.NAME,
                        atom.id(),
                        person == null ? null : person.party));
        return to;
    }

    /** "officials of the union": the official before the description that was just read. */
    private void voice(Draft.Line line) {
        Mention described = line.mentions().get(line.mentions().size() - 1);
        int link = described.from() - 1;
        if (described.party() == null
                || !LINKS.contains(line.key(link))
                || line.key(link).equals("in")
                || line.key(link).equals("with")) {
            return;
        }
        int length = all.words().organEndingAt(line.keys(), Math.max(0, link - 3), link);
        Mention.Form form = length == 0
                ? Mention.Form.NAME
                : all.words().organForm(line.keys().subList(link - length, link));
        if (length == 0 && line.key(link).equals("of")) {
            length = GATHERINGS.contains(line.key(link - 1)) ? 1 : 0;
            form = length == 0 ? form : Mention.Form.ORGAN;
        }
        boolean body = form == Mention.Form.ORGAN && line.key(link).equals("of");
        if (form != Mention.Form.OFFICIAL && !body) {
            return;
        }
        int from = start(line, link - length, link - 1);
        String party = described.party();
        Mention mention =
                new Mention(described.sentence(), from, described.to(), Mention.Kind.PARTY, form, party, party);
        all.add(line, mention);
        if (form == Mention.Form.OFFICIAL) {
            all.salience().official(DescriptionReader.office(line, link - length, link), mention);
        }
    }

    private static int start(Draft.Line line, int from, int head) {
        int start = from;
        while (start > 0
                && head - start < 6
                && !line.key(start - 1).equals("that")
                && (WordList.DETERMINER.has(line.key(start - 1))
                        || (WordClasses.isModifier(line, start - 1) && line.atom(start - 1) == null))) {
            start--;
        }
        return start;
    }

    /** "a spokeswoman for NBC", "the government of Syria": the noun before, the name after. */
    private boolean linked(Draft.Line line, int i) {
        if (!LINKS.contains(line.key(i + 1)) || line.atom(i) != null) {
            return false;
        }
        int length = all.words().organEndingAt(line.keys(), Math.max(0, i - 3), i + 1);
        if (length == 0) {
            return false;
        }
        int k = i + 2;
        while (k < line.size()
                && k < i + 6
                && line.atom(k) == null
                && !line.key(k).endsWith("ing")
                && all.words().roleEndingAt(line.keys(), k, k + 1) == 0
                && (WordList.DETERMINER.has(line.key(k)) || WordClasses.isModifier(line, k))) {
            k++;
        }
        Draft.Atom atom = line.atom(k);
        if (atom == null || atom.person() || !all.kind(atom.id()).canBeParty()) {
            return false;
        }
        List<String> noun = line.keys().subList(i + 1 - length, i + 1);
        int role = all.words().roleEndingAt(line.keys(), Math.max(0, i - 3), i + 1);
        PartyWords.Role body = role == 0 ? null : all.words().role(line.keys().subList(i + 1 - role, i + 1));
        if (body != null && body.kind() == EntityKind.UNION) {
            return false;
        }
        if (all.kind(atom.id()) == EntityKind.STATE && all.words().ofBodies(noun)) {
            return false;
        }
        Mention.Form form = all.words().organForm(noun);
        String link = line.key(i + 1);
        if ((link.equals("in") || link.equals("with")) && form == Mention.Form.ORGAN) {
            return false;
        }
        if (link.equals("with") || (link.equals("in") && all.kind(atom.id()) == EntityKind.STATE)) {
            return false;
        }
        int from = start(line, i + 1 - length, i);
        Mention mention =
                new Mention(line.sentence().index(), from, atom.to(), Mention.Kind.PARTY, form, atom.id(), atom.id());
        all.party(atom.id()).aliases.add(line.printed(from, atom.to()));
        all.add(line, mention);
        if (form == Mention.Form.OFFICIAL) {
            all.salience().official(DescriptionReader.office(line, i + 1 - length, i + 1), mention);
        }
        return true;
    }

    /** Gives a person the party that the token beside the title turned out to mean. */
    private void resolve(Draft.Line line, PersonFinder.Tie tie) {
        Draft.PersonDraft person = all.draft().people().get(tie.person());
        if (person == null || person.party != null) {
            return;
        }
        if (!person.usual.isEmpty() && all.kind(person.usual) != EntityKind.STATE) {
            person.party = person.usual;
            return;
        }
        Mention meant = all.covering(line, tie.token());
        if (meant == null) {
            unresolved.add(tie);
        } else if (meant.form() == Mention.Form.OUTLET) {
            person.standing = PersonEntity.Standing.OUTSIDER;
        } else if (meant.kind() == Mention.Kind.PERSON) {
            Draft.PersonDraft other = all.draft().people().get(String.valueOf(meant.ref()));
            person.party = other == null ? null : other.party;
            if (person.party == null) {
                unresolved.add(tie);
            }
        } else {
            person.party = meant.party();
        }
        if (person.party != null) {
            all.salience().officer(person.party);
        }
    }

    /** The ties whose token meant nobody. */
    public List<PersonFinder.Tie> unresolved() {
        return unresolved;
    }
}
