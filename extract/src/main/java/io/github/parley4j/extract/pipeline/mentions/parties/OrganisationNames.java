package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.NameEntry;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.tags.TaggerModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters an organisation among the names of a text: its full form, its acronym, its initials and its short form. */
final class OrganisationNames {
    private final PartyWords words;
    private final Gazetteer gazetteer;

    OrganisationNames(PartyWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    static @Nullable String acronymAfter(Draft.Line line, int to) {
        String open = line.key(to);
        if ((open.equals("(") || open.equals("-lrb-") || open.equals(",")) && to + 2 < line.size()) {
            String text = line.token(to + 1).text();
            String close = line.key(to + 2);
            boolean closed = open.equals(",") ? close.equals(",") : close.equals(")") || close.equals("-rrb-");
            if (closed
                    && text.length() >= 2
                    && text.length() <= 9
                    && (Casing.isUpper(text) || (!open.equals(",") && hasCapitals(text)))
                    && (line.casing() != Casing.UPPER || !open.equals(","))) {
                return text;
            }
        }
        return null;
    }

    /** "(VuS)": letters of which the first and another are capital. */
    private static boolean hasCapitals(String text) {
        return Character.isUpperCase(text.charAt(0))
                && text.codePoints().filter(Character::isUpperCase).count() > 1
                && text.codePoints().allMatch(Character::isLetter);
    }

    void register(Draft.Line line, Draft draft, int start, int to, EntityKind kind) {
        String name = line.printed(start, to).replaceAll("\\s+", " ");
        String acronym = acronymAfter(line, to);
        Draft.Atom inside = line.atom(start);
        String id = inside != null && inside.from() == start && inside.to() == to ? inside.id() : NameKeys.slug(name);
        if (acronym != null) {
            NameEntry known = gazetteer.names().get(List.of(NameKeys.of(acronym)));
            Gazetteer.Known body = known == null ? null : gazetteer.get(known.id());
            if (body != null && body.kind() == kind) {
                id = body.id();
            }
        }
        Draft.PartyDraft party = draft.party(id, name, kind);
        EntityKind told = told(line, to);
        if (told != null && kind != EntityKind.COMPANY && told != EntityKind.UNIDENTIFIED) {
            party.kind = told;
        }
        if (acronym != null) {
            party.aliases.add(acronym);
            draft.local().add(List.of(NameKeys.of(acronym)), new NameEntry(id, NameUse.NAME, acronym));
        }
        draft.local().add(line.keys().subList(start, to), new NameEntry(id, NameUse.NAME, name));
        boolean stemmed = kind == EntityKind.COMPANY || kind == EntityKind.POLITICAL_PARTY;
        boolean ending = to - start > 2 && stemmed && words.form(line.key(to - 1)) != null;
        if (ending) {
            List<String> stem = line.keys().subList(start, to - 1);
            draft.local().add(stem, new NameEntry(id, NameUse.NAME, line.printed(start, to - 1)));
        }
        shorten(line, draft, start, to, id, kind);
        String initials = initials(line, start, to);
        if (initials.length() >= 3) {
            draft.local().add(List.of(NameKeys.of(initials)), new NameEntry(id, NameUse.NAME, initials));
        }
        line.cover(new Draft.Atom(start, to, id, NameUse.NAME, false, false));
    }

    /** "the Red Shield, a splinter of the movement,": the kind of body that an apposition tells; null when none does. */
    @Nullable
    EntityKind told(Draft.Line line, int to) {
        String article = line.key(to + 1);
        boolean owned = line.capital(to + 1) && WordClasses.isPossessive(line.key(to + 2));
        if (!line.key(to).equals(",") || !(owned || article.equals("a") || article.equals("an"))) {
            return null;
        }
        int from = owned ? to + 3 : to + 2;
        for (int i = from; i < Math.min(line.size(), from + 5) && WordClasses.isModifier(line, i); i++) {
            EntityKind kind = words.naming(line.keys().subList(from, i + 1), i + 1 - from);
            boolean ends = i + 1 >= line.size() || !WordClasses.isModifier(line, i + 1);
            if (ends) {
                return kind;
            }
        }
        return null;
    }

    /** "the Front" for the Moro Reform Front, "Meridian" for Meridian Rail: what the later text may call it. */
    private void shorten(Draft.Line line, Draft draft, int start, int to, String id, EntityKind kind) {
        if (to - start < 2) {
            return;
        }
        boolean states = gazetteer.names().get(List.of(line.key(to - 1))) != null;
        if (words.form(line.key(to - 1)) != null || states) {
            String last = line.token(to - 1).text();
            draft.local().add(List.of(line.key(to - 1)), new NameEntry(id, NameUse.NAME, last, true));
        }
        String first = line.token(start).text();
        boolean own = words.form(line.key(start)) == null
                && (!TaggerModel.knows(line.token(start).norm()) || isNoun(line, start, kind, draft))
                && !words.isGivenName(line.key(start))
                && line.atom(start) == null
                && gazetteer.names().get(List.of(line.key(start))) == null;
        if (own && !WordList.NOT_A_NAME.has(line.key(start))) {
            draft.local().add(List.of(line.key(start)), new NameEntry(id, NameUse.NAME, first));
        }
    }

    /** "Meridian", of Meridian Rail: a noun that the text never prints in lower case can stand for the company. */
    private boolean isNoun(Draft.Line line, int at, EntityKind kind, Draft draft) {
        String norm = line.token(at).norm();
        return (kind == EntityKind.COMPANY || kind == EntityKind.UNIDENTIFIED)
                && TaggerModel.allows(norm, "NN")
                && !TaggerModel.allows(norm, "JJ")
                && !draft.lower().contains(line.key(at))
                && words.title(List.of(line.key(at))) == null;
    }

    private static String initials(Draft.Line line, int start, int to) {
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < to; i++) {
            if (OrganisationFinder.isPart(line, i)) {
                initials.append(Character.toUpperCase(line.token(i).text().charAt(0)));
            }
        }
        return initials.toString();
    }
}
