package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.ContentUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds by grammar what an action is done to. */
final class ContentObjects {
    private static final int LOOK_BACK = 16;
    private static final int MAX_LIST = 12;
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "if",
            "unless",
            "until",
            "because",
            "while",
            "whether",
            "although",
            "though",
            "since",
            "before",
            "after",
            "once",
            "so");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "tomorrow",
            "yesterday",
            "week",
            "month",
            "year",
            "day",
            "night",
            "time",
            "hour",
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "way",
            "home");

    private final ContentReader reader;

    ContentObjects(ContentReader reader) {
        this.reader = reader;
    }

    /** Objects behind an action that ends before token {@code i}: its noun phrase, or one behind a linking word. */
    List<ContentMeaning> after(int i, Set<String> links) {
        int k = reader.skipAdverbs(i);
        if (reader.norm(k).equals("by") && reader.groups.startingAt(k + 1) != null) {
            k = reader.groups.phraseEnd(k + 1);
        }
        List<ContentMeaning> found = new ArrayList<>();
        if (links.contains("")) {
            found.addAll(phraseOrClause(k));
            if (found.isEmpty() && reader.groups.startingAt(k) != null) {
                k = reader.groups.phraseEnd(k);
            }
        }
        k = reader.skipAdverbs(k);
        if (found.isEmpty() && k < reader.to && links.contains(reader.norm(k))) {
            found.addAll(
                    reader.tag(k).equals("TO") && reader.verbUnitAt(k + 1) != null
                            ? clause(k + 1)
                            : phraseOrClause(k + 1));
        }
        return found;
    }

    /** Whether a noun phrase that is no date follows directly. */
    boolean hasDirectObject(int i) {
        int k = reader.skipAdverbs(i);
        NounGroup group = reader.groups.startingAt(k);
        if (group == null) {
            return reader.tag(k).equals("PRP");
        }
        return !CALENDAR.contains(reader.norm(group.head())) && !isSubject(group);
    }

    private List<ContentMeaning> phraseOrClause(int i) {
        int k = reader.skipAdverbs(i);
        if (reader.tag(k).equals("TO")) {
            k = reader.skipAdverbs(k + 1);
        }
        if (reader.groups.startingAt(k) != null) {
            return list(k);
        }
        return clause(k);
    }

    private List<ContentMeaning> clause(int k) {
        Unit verb = reader.verbUnitAt(k);
        return verb == null ? List.of() : reader.verbal.of(verb);
    }

    /** The members of a coordination of noun phrases. */
    List<ContentMeaning> list(int start) {
        List<ContentMeaning> found = new ArrayList<>();
        int k = start;
        for (int n = 0; n < MAX_LIST; n++) {
            NounGroup group = reader.groups.startingAt(k);
            if (group == null || (n > 0 && isSubject(group))) {
                break;
            }
            List<ContentMeaning> member = member(group);
            if (n > 0 && isOwnAction(member)) {
                break;
            }
            found.addAll(member);
            if (found.isEmpty()) {
                break;
            }
            int end = reader.groups.phraseEnd(group.from());
            for (ContentMeaning meaning : member) {
                end = Math.max(end, meaning.to());
            }
            int next = joint(end);
            if (next == end) {
                break;
            }
            k = next;
        }
        return found;
    }

    /** "a halt to attacks and an end of the siege": the second is no object of the first. */
    private static boolean isOwnAction(List<ContentMeaning> member) {
        return !member.isEmpty() && member.get(0).action() >= 0;
    }

    private List<ContentMeaning> member(NounGroup group) {
        List<ContentMeaning> meanings = reader.nominal.of(group);
        if (!meanings.isEmpty()) {
            return meanings;
        }
        boolean part = reader.norm(group.to()).equals("of");
        NounGroup inner = part ? reader.groups.startingAt(group.to() + 1) : null;
        return inner == null ? List.of() : member(inner);
    }

    /** Index after a comma, a coordinator or both; the index itself when there is neither. */
    private int joint(int i) {
        int k = i;
        while (reader.isQuote(k)) {
            k++;
        }
        int start = k;
        if (reader.norm(k).equals(",")) {
            k++;
        }
        if (reader.tag(k).equals("CC") && !reader.norm(k).equals("but")) {
            k++;
        } else if (reader.norm(k).equals("as")
                && reader.norm(k + 1).equals("well")
                && reader.norm(k + 2).equals("as")) {
            k += 3;
        }
        return k == start ? i : k;
    }

    /** Whether a finite verb follows a group, so that it begins a clause of its own. */
    private boolean isSubject(NounGroup group) {
        int k = reader.skipAdverbs(reader.groups.phraseEnd(group.from()));
        String tag = reader.tag(k);
        return k < reader.to
                && (tag.equals("MD")
                        || tag.equals("VBZ")
                        || tag.equals("VBP")
                        || (tag.equals("VBD") && reader.isAuxiliary(k)));
    }

    /** Candidates for the subject of a verb, the nearest first: groups to its left within the clause. */
    List<NounGroup> before(int verb) {
        List<NounGroup> found = new ArrayList<>();
        int k = verb - 1;
        int limit = Math.max(reader.from, verb - LOOK_BACK);
        while (k >= reader.from
                && (reader.tag(k).startsWith("RB")
                        || reader.tag(k).equals("MD")
                        || reader.tag(k).equals("TO")
                        || reader.isAuxiliary(k)
                        || reader.isQuote(k)
                        || reader.norm(k).startsWith("ha"))) {
            k--;
        }
        while (k >= limit) {
            NounGroup group = reader.groups.at(k);
            if (group != null) {
                found.add(group);
                k = group.from() - 1;
            } else if (endsClause(k)) {
                break;
            } else {
                k--;
            }
        }
        return found;
    }

    private boolean endsClause(int k) {
        String tag = reader.tag(k);
        String norm = reader.norm(k);
        if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
            String before = reader.tag(k - 1);
            return !(before.equals("WP") || before.equals("WDT"));
        }
        return norm.equals(",")
                || tag.equals(":")
                || tag.equals(".")
                || norm.equals(";")
                || (tag.equals("IN") && CLAUSE_OPENERS.contains(norm));
    }
}
