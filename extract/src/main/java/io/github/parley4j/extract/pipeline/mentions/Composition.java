package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.Home;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import org.jspecify.annotations.Nullable;

/** One text in the making, with what its readers share: words, verbs, names, salience. */
public final class Composition {
    final Draft draft;
    final Gazetteer gazetteer;
    final PartyWords words;
    final ActingVerbs verbs;
    final Salience salience = new Salience();

    public Composition(Draft draft, Gazetteer gazetteer, PartyWords words, ActingVerbs verbs) {
        this.draft = draft;
        this.gazetteer = gazetteer;
        this.words = words;
        this.verbs = verbs;
    }

    public Draft draft() {
        return draft;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public PartyWords words() {
        return words;
    }

    public ActingVerbs verbs() {
        return verbs;
    }

    public Salience salience() {
        return salience;
    }

    /** The state from which the article reports, or null. */
    public @Nullable String home() {
        return Home.of(draft.text, gazetteer);
    }

    /** The party of an id, known by the tables or made by the text. */
    public Draft.PartyDraft party(String id) {
        Draft.PartyDraft party = draft.parties.get(id);
        if (party != null) {
            return party;
        }
        Gazetteer.Known known = gazetteer.get(id);
        if (known == null) {
            return draft.party(id, id, EntityKind.UNIDENTIFIED);
        }
        party = draft.party(id, known.name(), known.kind());
        party.memberOf = known.owner();
        party.code = known.code();
        return party;
    }

    /** Whether a party is a part of a state that has a government of its own. */
    public boolean isRegion(@Nullable String id) {
        Gazetteer.Known known = id == null ? null : gazetteer.get(id);
        return known != null && Gazetteer.isRegion(known.code());
    }

    public EntityKind kind(String id) {
        Draft.PartyDraft party = draft.parties.get(id);
        if (party != null) {
            return party.kind;
        }
        Gazetteer.Known known = gazetteer.get(id);
        return known == null ? EntityKind.UNIDENTIFIED : known.kind();
    }

    /** Adds a mention of a party and keeps its words as an alias. */
    public Mention addParty(Draft.Line line, int from, int to, String id, Mention.Form form) {
        Draft.PartyDraft party = party(id);
        boolean outlet = !party.kind.canBeParty();
        Mention mention = new Mention(
                line.sentence.index(),
                from,
                to,
                Mention.Kind.PARTY,
                party.kind == EntityKind.OUTLET ? Mention.Form.OUTLET : form,
                id,
                outlet ? null : id);
        if (form != Mention.Form.PRONOUN) {
            party.aliases.add(alias(line, from, to));
        }
        return add(line, mention);
    }

    public Mention add(Draft.Line line, Mention mention) {
        line.mentions.add(mention);
        boolean subject = isSubject(line, mention.from(), mention.to());
        String id = mention.ref();
        EntityKind kind = id == null || mention.kind() == Mention.Kind.PERSON ? EntityKind.UNIDENTIFIED : kind(id);
        if (mention.form() != Mention.Form.OUTLET) {
            salience.add(new Salience.Recent(mention, kind, subject, plural(line, mention), isOfficial(line, mention)));
        }
        return mention;
    }

    /** Whether a verb follows whose subject the words are, or a verb of speech stands before them. */
    public boolean isSubject(Draft.Line line, int from, int to) {
        if (verbs.of(line, from, to).active()) {
            return true;
        }
        int before = from - 1;
        while (before >= 0
                && (WordList.DETERMINER.has(line.key(before)) || WordClasses.isModifier(line, before))
                && verbs.group(line.key(before)) != ActingVerbs.Group.SPEAK
                && from - before < 8) {
            before--;
        }
        String key = line.key(before);
        String lead = line.key(before - 1);
        return verbs.group(key) == ActingVerbs.Group.SPEAK
                && (lead.equals(",")
                        || lead.equals("\"")
                        || lead.equals("'")
                        || lead.equals("''")
                        || lead.equals("?")
                        || lead.equals("\u201d")
                        || before == 0);
    }

    /** Whether a mention speaks of several officials: "union officials", "lawyers for the rebels". */
    public boolean isMany(Draft.Line line, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            boolean official = words.organEndingAt(line.keys, i, i + 1) > 0
                    && words.organForm(line.keys.subList(i, i + 1)) == Mention.Form.OFFICIAL;
            if (official && line.key(i).endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention speaks of one official without a name: "France's ambassador". */
    public boolean isOfficial(Draft.Line line, Mention mention) {
        boolean form = mention.form() == Mention.Form.OFFICIAL && mention.kind() == Mention.Kind.PARTY;
        for (int i = mention.from(); form && i < mention.to(); i++) {
            boolean office =
                    words.organEndingAt(line.keys, i, i + 1) > 0 && words.titleEndingAt(line.keys, i, i + 1) > 0;
            if (office) {
                return !line.key(i).endsWith("s");
            }
        }
        return false;
    }

    private static boolean plural(Draft.Line line, Mention mention) {
        String last = line.key(mention.to() - 1);
        if (mention.form() == Mention.Form.PRONOUN) {
            return last.startsWith("the");
        }
        if (line.keys.subList(mention.from(), mention.to()).contains("and")) {
            return true;
        }
        String first = line.key(mention.from());
        boolean one = first.equals("a") || first.equals("an");
        return !one && last.endsWith("s") && last.length() > 3 && !line.capital(mention.to() - 1);
    }

    private static String alias(Draft.Line line, int from, int to) {
        int end = WordClasses.isPossessive(line.key(to - 1)) && to - from > 1 ? to - 1 : to;
        String printed = line.printed(from, end).replaceAll("\\s+", " ");
        return printed;
    }

    public @Nullable Mention covering(Draft.Line line, int token) {
        Mention best = null;
        for (Mention mention : line.mentions) {
            if (mention.from() <= token
                    && token < mention.to()
                    && (best == null || mention.to() - mention.from() < best.to() - best.from())) {
                best = mention;
            }
        }
        return best;
    }
}
