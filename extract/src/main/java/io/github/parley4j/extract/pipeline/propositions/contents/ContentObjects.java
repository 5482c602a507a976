package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds by grammar what an action is done to. */
final class ContentObjects {
    private static final Set<String> SPEECH = Set.of("said", "added", "told", "reported", "wrote");
    private static final String THAT = "that";
    private static final int LONGEST_CLAUSE = 16;
    private static final int MAX_LIST = 12;
    private static final int MAX_PARTS = 4;

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
            found.addAll(second(k));
            if (found.isEmpty()) {
                found.addAll(phraseOrClause(k));
            }
            if (found.isEmpty() && reader.groups.startingAt(k) != null) {
                k = reader.groups.phraseEnd(k);
            }
        }
        if (found.isEmpty() && links.contains(THAT) && reader.norm(k).equals(THAT)) {
            found.addAll(finite(k + 1));
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

    /** Objects behind a linking word that follows a direct object: "reconnect the bank [to the payments network]". */
    List<ContentMeaning> beyond(int i, Set<String> links) {
        int k = reader.skipAdverbs(i);
        int end = reader.groups.phraseEnd(k);
        return end > k ? after(end, links) : List.of();
    }

    /** Objects behind an amount: "a rise of 500,000 bags [in the quotas]". */
    List<ContentMeaning> afterAmount(int i, Set<String> links) {
        NounGroup amount = reader.norm(i).equals("of") ? reader.groups.startingAt(i + 1) : null;
        return amount != null && isCounted(amount) ? after(reader.groups.phraseEnd(amount.from()), links) : List.of();
    }

    private boolean isCounted(NounGroup group) {
        return IntStream.range(group.from(), group.to())
                .anyMatch(k -> reader.tag(k).equals("CD"));
    }

    /** The second of two objects: "give them [four ministries]". */
    private List<ContentMeaning> second(int first) {
        int end = reader.groups.phraseEnd(first);
        NounGroup one = reader.groups.startingAt(first);
        NounGroup group = end > first && (one == null || one.to() == end) ? reader.groups.startingAt(end) : null;
        boolean plain =
                group != null && !reader.scene.words().is("calendar", reader.norm(group.head())) && !isSubject(group);
        return plain ? list(end) : List.of();
    }

    /** Whether a noun phrase that is no date follows directly. */
    boolean hasDirectObject(int i) {
        int k = reader.skipAdverbs(i);
        NounGroup group = reader.groups.startingAt(k);
        if (group == null) {
            return false;
        }
        return !reader.scene.words().is("calendar", reader.norm(group.head())) && !isSubject(group);
    }

    private List<ContentMeaning> phraseOrClause(int i) {
        int k = reader.skipAdverbs(i);
        if (reader.tag(k).equals("TO")) {
            k = reader.skipAdverbs(k + 1);
        }
        if (reader.groups.startingAt(k) != null) {
            return list(k);
        }
        return reader.tag(k).equals("PRP") ? reader.people.pronoun(k) : clause(k);
    }

    /** What the first verb that says something says in the clause that begins at a token. */
    private List<ContentMeaning> finite(int start) {
        for (int k = start; k < reader.to && k < start + LONGEST_CLAUSE; k++) {
            if (reader.norm(k).equals(",") || reader.norm(k).equals(";")) {
                return List.of();
            }
            List<ContentMeaning> found = clause(k);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What an exchange gives for its objects: "hostages [for prisoners]". */
    List<ContentMeaning> inReturn(List<ContentMeaning> objects) {
        int end = objects.stream().mapToInt(ContentMeaning::to).max().orElse(reader.to);
        NounGroup group = reader.groups.at(end - 1);
        int k = group == null ? end : Math.max(end, group.to());
        return reader.norm(k).equals("for") ? phraseOrClause(k + 1) : List.of();
    }

    private List<ContentMeaning> clause(int k) {
        Unit verb = reader.verbUnitAt(k);
        if (verb == null) {
            return List.of();
        }
        List<ContentMeaning> found = reader.verbal.of(verb);
        return found.isEmpty() && reader.voice.isGerundOfThing(verb) ? reader.nominal.ofBare(verb) : found;
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
            if (n > 0 && (isOwnAction(member) || isName(found) != isName(member))) {
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

    private static boolean isAmount(List<ContentMeaning> members) {
        return !members.isEmpty() && members.get(0).group().equals("AMOUNT");
    }

    private static boolean isName(List<ContentMeaning> members) {
        return !members.isEmpty() && members.get(0).group().equals("NAME");
    }

    /** What a group means, or what hangs on it with "of": "hundreds of prisoners", "11 of the hostages". */
    private List<ContentMeaning> member(NounGroup first) {
        NounGroup group = first;
        for (int n = 0; n < MAX_PARTS; n++) {
            boolean part = reader.norm(group.to()).equals("of");
            NounGroup inner = part ? reader.groups.startingAt(group.to() + 1) : null;
            boolean counts = inner != null && reader.tag(group.head()).equals("CD");
            List<ContentMeaning> meanings = counts ? List.of() : reader.nominal.of(group);
            if (inner != null && isAmount(meanings)) {
                List<ContentMeaning> whole = reader.nominal.of(inner);
                return whole.isEmpty() || isAmount(whole) ? meanings : whole;
            }
            if (inner == null || !meanings.isEmpty()) {
                return meanings;
            }
            group = inner;
        }
        return List.of();
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
                        || (tag.equals("VBD") && (reader.isAuxiliary(k) || SPEECH.contains(reader.norm(k)))));
    }
}
