package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which described party has which name, where the text says both side by side: "the union, Trakt,", "the rebels,
 * who call themselves the Shield", "the pilots' association, known as APV".
 */
final class Appositions {
    private static final int LONGEST_RELATIVE = 9;
    private static final Set<String> NAMING = Set.of("as", "called", "named", "themselves", "itself", "acronym");
    private static final Set<String> CLOSING = Set.of("", ",", ".", ")", "(", ";", ":");

    private final Composition all;

    Appositions(Composition all) {
        this.all = all;
    }

    /** The id of each described party that has a name, with the id of the named one. */
    Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Draft.Line line : all.draft().lines()) {
            List<Mention> mentions = List.copyOf(line.mentions());
            for (Mention described : mentions) {
                String party = described.party();
                if (described.form() == Mention.Form.DESCRIPTION && party != null && party.startsWith("role:")) {
                    Mention name = nameOf(line, described, mentions);
                    if (name != null && name.party() != null) {
                        pairs.putIfAbsent(party, name.party());
                    }
                }
            }
        }
        return pairs;
    }

    private @Nullable Mention nameOf(Draft.Line line, Mention described, List<Mention> mentions) {
        for (Mention name : mentions) {
            boolean named = name.form() == Mention.Form.NAME && name.kind() == Mention.Kind.PARTY;
            if (named && name.from() >= described.to() && fits(described, name) && beside(line, described, name)) {
                return name;
            }
        }
        return null;
    }

    private boolean beside(Draft.Line line, Mention described, Mention name) {
        int from = line.key(name.from() - 1).equals("the") ? name.from() - 1 : name.from();
        if (from - described.to() > LONGEST_RELATIVE) {
            return false;
        }
        if (from - 1 == described.to() && line.key(from - 1).equals("of")) {
            EntityKind kind = all.kind(String.valueOf(described.party()));
            return kind == EntityKind.POLITICAL_PARTY || kind == EntityKind.ARMED_GROUP;
        }
        if (NAMING.contains(line.key(from - 1))) {
            return names(line, described.to(), from - 1);
        }
        boolean closed = CLOSING.contains(line.key(name.to()))
                && !line.key(name.to() + 1).equals("and");
        return closed && line.key(from - 1).equals(",") && apposed(line, described.to(), from - 1);
    }

    /** "known as", "who call themselves", ", called": from the description to the word before the name. */
    private static boolean names(Draft.Line line, int from, int last) {
        String before = line.key(last - 1);
        boolean verb = switch (line.key(last)) {
            case "as" -> before.equals("known") || before.equals("itself") || before.equals("themselves");
            case "themselves", "itself" -> before.startsWith("call");
            case "acronym" -> before.equals("its");
            default -> true;
        };
        return verb && last - from <= 4;
    }

    /** Nothing stands between but a relative clause: "the company that employs the men, Nordvik, said". */
    private static boolean apposed(Draft.Line line, int from, int comma) {
        if (from == comma) {
            return true;
        }
        String opener = line.key(from);
        if (!opener.equals("that") && !opener.equals("which") && !opener.equals("who")) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            if (line.key(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Mention described, Mention name) {
        EntityKind one = all.kind(String.valueOf(described.party()));
        EntityKind other = all.kind(String.valueOf(name.party()));
        boolean open = other == EntityKind.UNIDENTIFIED || one == other;
        boolean workers = one == EntityKind.COLLECTIVE || one == EntityKind.UNION || one == EntityKind.COMPANY;
        boolean forces = one == EntityKind.ARMED_GROUP || one == EntityKind.POLITICAL_PARTY;
        boolean blocs = one == EntityKind.IGO && other == EntityKind.POLITICAL_PARTY;
        return open
                || blocs
                || (workers && (other == EntityKind.UNION || other == EntityKind.NGO))
                || (forces && (other == EntityKind.ARMED_GROUP || other == EntityKind.POLITICAL_PARTY));
    }
}
