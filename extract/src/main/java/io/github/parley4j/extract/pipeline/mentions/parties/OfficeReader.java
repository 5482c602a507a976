package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.Salience;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whose officer "the prime minister" is who is not named beside it. */
final class OfficeReader {
    private static final int REACH = 8;
    private static final int SPOKEN_OF = 3;

    private final Composition all;

    OfficeReader(Composition all) {
        this.all = all;
    }

    /** Adds the mention of an officer of state whose noun phrase is given; false when it is none. */
    boolean read(Draft.Line line, int from, int head) {
        List<String> office = line.keys().subList(from + 1, head + 1);
        PartyWords.Title title = line.key(from).equals("the") ? all.words().title(office) : null;
        boolean joined = line.key(head + 1).equals("of") || line.key(head + 1).equals("for");
        if (title == null
                || title.implied() != PartyWords.Implied.STATE
                || !title.party().isEmpty()
                || joined) {
            return false;
        }
        Salience.Recent named = all.salience().last(line.sentence().index(), REACH, r -> holds(r, office));
        named = named == null ? all.salience().last(line.sentence().index(), 1, this::isUntitledSubject) : named;
        if (named != null) {
            return add(line, from, head, named.mention().ref(), named.mention().party());
        }
        Mention earlier = all.salience().official(String.join(" ", office));
        String state = earlier == null ? opening(line) : earlier.party();
        state = state == null && office.size() > 1 ? governed() : state;
        return state != null && add(line, from, head, state, state);
    }

    /** The state the article reports from, where it names it, or else the one that it has most to say of. */
    private @Nullable String governed() {
        String home = all.home();
        return home != null && all.salience().weight(home) > 0
                ? home
                : all.salience()
                        .governing(id -> all.kind(id) == EntityKind.STATE
                                && all.salience().weight(id) >= SPOKEN_OF);
    }

    private boolean add(Draft.Line line, int from, int head, @Nullable String ref, @Nullable String party) {
        int sentence = line.sentence().index();
        Mention mention = new Mention(sentence, from, head + 1, Mention.Kind.PARTY, Mention.Form.OFFICIAL, ref, party);
        all.add(line, mention);
        return true;
    }

    /** Whether a person that was named has an office of that name. */
    private boolean holds(Salience.Recent recent, List<String> office) {
        Draft.PersonDraft person = recent.person()
                ? all.draft().people().get(String.valueOf(recent.mention().ref()))
                : null;
        String name = String.join(" ", office);
        return person != null
                && person.standing != PersonEntity.Standing.FORMER
                && person.titles.stream()
                        .map(title -> String.join(" ", NameKeys.ofName(title)))
                        .anyMatch(title -> title.equals(name) || title.endsWith(" " + name));
    }

    /** "Ana Rojas assured the families … The prime minister said": somebody who acts and has no office yet. */
    private boolean isUntitledSubject(Salience.Recent recent) {
        Draft.PersonDraft person = recent.person()
                ? all.draft().people().get(String.valueOf(recent.mention().ref()))
                : null;
        return person != null && recent.subject() && person.titles.isEmpty();
    }

    /** "In Oslo, …, the prime minister": the state in whose place the sentence is set; null when it tells none. */
    private @Nullable String opening(Draft.Line line) {
        Mention first = line.mentions().isEmpty() ? null : line.mentions().get(0);
        boolean set = first != null
                && line.key(0).equals("in")
                && first.from() == 1
                && line.key(first.to()).equals(",");
        return set && first != null && all.kind(String.valueOf(first.party())) == EntityKind.STATE
                ? first.party()
                : null;
    }
}
