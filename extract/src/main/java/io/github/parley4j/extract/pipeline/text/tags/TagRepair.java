package io.github.parley4j.extract.pipeline.text.tags;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Row;
import io.github.parley4j.extract.lexicon.Table;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Mends tags that cannot be right by what stands around the word, and the verb of a sentence where the model saw no finite
 * verb at all.
 */
final class TagRepair {
    private static final Set<String> TIMES = participleWords("time");
    private static final Set<String> TWO_OBJECTS = participleWords("two-objects");
    private static final Set<String> UNINFLECTED = Set.of("let", "put", "set", "cut", "shut", "hit", "shed");
    private static final Set<String> LET = Set.of("let", "lets", "letting");
    private static final Set<String> BEFORE_FREE = Set.of("NN", "NNS", "NNP", "NNPS", "MD", "CC", ",");
    private static final Set<String> AFTER_FREE = Set.of("DT", "CD", "PRP$", "PRP");
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were");
    private static final Set<String> AFTER_VERB = Set.of(".", "IN", "TO", "RP", "RB", "DT", "PRP$", ",", "CC");
    private static final Set<String> SUBJECT =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "POS", "VBN", "IN", "CC");
    private static final Set<String> IN_OBJECT =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "PRP", "POS");
    private static final Set<String> WISHING = ClosedClasses.words("wishing-verbs");
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> ENDS_CLAUSE = Set.of(",", ":", "CC");
    private static final Set<String> SUBJECT_ENDS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "RB");
    private static final Set<String> OBJECT_BEGINS =
            Set.of("DT", "CD", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "``");

    private static final Set<String> WISHES = ClosedClasses.words("wishing-words");
    private static final Set<String> LINKING = ClosedClasses.words("linking-verbs");
    private static final Set<String> NEVER_PASSIVE = Set.of("be", "have", "do", "go", "come");

    private final List<Token> tokens;
    private final boolean headline;
    private final String[] tags;

    private TagRepair(Sentence sentence, String[] tags) {
        this.tokens = sentence.tokens();
        this.headline = sentence.headline();
        this.tags = tags;
    }

    private static Set<String> participleWords(String use) {
        return Table.read("en/1-text/participle-words.tsv").stream()
                .filter(row -> row.get("use").equals(use))
                .map((Row row) -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Mends the tags of a sentence in place.
     *
     * @param shouted whether the case of its words says nothing
     */
    static void mend(Sentence sentence, boolean shouted, String[] tags) {
        WordTags.mend(sentence, shouted, tags);
        new TagRepair(sentence, tags).mend();
    }

    private void mend() {
        PastTense past = new PastTense(tokens, tags);
        if (isNounAtHead()) {
            tags[0] = "NN";
        }
        for (int i = 1; i < tags.length; i++) {
            if (tags[i].equals("DT") && opensClause(i)) {
                tags[i] = "IN";
            }
            tags[i] = isUnknownVerb(i) || isPlainVerb(i) || isVerbOfThat(i) ? "VBZ" : tags[i];
            if (tags[i].equals("VBN") && ((endsSubject(i) && hasObject(i)) || endsAside(i) || past.isAt(i))) {
                tags[i] = "VBD";
            } else if (tags[i].equals("VBD")
                    && ((headline && isPassiveOfHeadline(i))
                            || isInAdverbial(i)
                            || ReducedRelatives.is(tokens, tags, i))) {
                tags[i] = "VBN";
            } else if (tags[i].equals("VBN") && isAttribute(i)) {
                tags[i] = "JJ";
            } else if (tags[i].equals("IN") && isIn(i, "that") && isWish(i)) {
                mendSubjunctive(i);
            }
        }
        for (int i = 1; i < tags.length; i++) {
            if (isFreeing(i)) {
                tags[i] = "VB";
            } else if (isGerund(i)) {
                tags[i] = "VBG";
            } else if (isUninflectedParticiple(i) || isWishedState(i)) {
                tags[i] = "VBN";
            } else if (isSubjunctive(i) || isAffirmed(i)) {
                tags[i] = "VB";
            }
        }
        if (IntStream.range(0, tags.length).noneMatch(i -> FINITE.contains(tags[i]))) {
            mendVerb();
        }
    }

    /** "Opposition leader Ann Lund": a noun that the model takes for a preposition for its capital. */
    private boolean isNounAtHead() {
        String norm = tokens.get(0).norm();
        return tags.length > 1
                && tags[0].equals("IN")
                && tags[1].startsWith("N")
                && !TaggerModel.allows(norm, "IN")
                && TaggerModel.allows(norm, "NN");
    }

    /** "did pledge that": a verb behind the auxiliary, no deed that is done. */
    private boolean isAffirmed(int at) {
        String next = at + 1 < tags.length ? tokens.get(at + 1).norm() : "";
        return tags[at].equals("NN")
                && (isIn(at - 1, "did") || isIn(at - 1, "does"))
                && (next.equals("that") || next.equals("to"))
                && TaggerModel.allows(tokens.get(at).norm(), "VB");
    }

    /** A rare verb in s that the model took for a preposition: "Ukraine withdraws". */
    private boolean isUnknownVerb(int at) {
        Token token = tokens.get(at);
        return tags[at].equals("IN")
                && token.norm().endsWith("s")
                && !TaggerModel.knows(token.norm())
                && allowsVerb(at);
    }

    /** A word in s that is never a noun, between a subject and an object: "the plan envisages a truce". */
    private boolean isPlainVerb(int at) {
        return tags[at].equals("NNS")
                && endsSubject(at)
                && beginsObject(at)
                && allowsVerb(at)
                && !TaggerModel.allows(Lemmatizer.lemma(tokens.get(at).norm(), "VBZ"), "NN");
    }

    /** "and that Chad halts …": no demonstrative stands before a name or a pronoun. */
    private boolean opensClause(int at) {
        return tokens.get(at).norm().equals("that")
                && at + 1 < tags.length
                && (tags[at + 1].equals("NNP") || tags[at + 1].equals("PRP"));
    }

    /** "that Chad halts arms supplies": a name behind "that" has its verb behind it, when none is in sight. */
    private boolean isVerbOfThat(int at) {
        return at >= 2
                && tags[at].equals("NNS")
                && tags[at - 1].equals("NNP")
                && isIn(at - 2, "that")
                && beginsObject(at)
                && allowsVerb(at)
                && verbless(at);
    }

    private boolean allowsVerb(int at) {
        return TaggerModel.allows(Lemmatizer.lemma(tokens.get(at).norm(), "VBZ"), "VB");
    }

    /** Headlines tell the past in the present, so a past form without object is passive: hostages freed in raid. */
    private boolean isPassiveOfHeadline(int at) {
        boolean open = at + 1 == tags.length || tags[at + 1].equals("IN") || tags[at + 1].equals("TO");
        return open
                && !isIn(at + 1, "that")
                && !NEVER_PASSIVE.contains(Lemmatizer.lemma(tokens.get(at).norm(), "VBD"));
    }

    /** "Under the deal reached on Sunday, …": the noun behind a preposition that opens the sentence has no verb. */
    private boolean isInAdverbial(int at) {
        return tags[0].equals("IN")
                && at + 1 < tags.length
                && (tags[at + 1].equals("IN") || isTo(at + 1))
                && !isIn(at + 1, "that")
                && IntStream.range(1, at).allMatch(i -> IN_OBJECT.contains(tags[i]))
                && hasVerbBehindComma(at);
    }

    private boolean hasVerbBehindComma(int at) {
        int comma = IntStream.range(at, tags.length)
                .filter(i -> tags[i].equals(","))
                .findFirst()
                .orElse(tags.length);
        return IntStream.range(at + 1, comma).noneMatch(i -> FINITE.contains(tags[i]))
                && IntStream.range(comma, tags.length).anyMatch(i -> FINITE.contains(tags[i]));
    }

    /** "to have the army free ten soldiers": no adjective stands between a noun or "to" and an article or a number. */
    private boolean isFreeing(int at) {
        return tokens.get(at).norm().equals("free")
                && at + 1 < tags.length
                && (tags[at - 1].equals("TO")
                        ? tags[at + 1].startsWith("NNP")
                                || tokens.get(at + 1).text().matches("\\p{Lu}.*")
                        : BEFORE_FREE.contains(tags[at - 1]) && AFTER_FREE.contains(tags[at + 1]));
    }

    /** "the idea of halting attacks": a word in -ing that the model knows as no noun. */
    private boolean isGerund(int at) {
        String norm = tokens.get(at).norm();
        return tags[at].equals("NN")
                && norm.endsWith("ing")
                && tags[at - 1].equals("IN")
                && TaggerModel.allows(norm, "VBG")
                && !TaggerModel.allows(norm, "NN");
    }

    /** "be let in", "was put off". */
    private boolean isUninflectedParticiple(int at) {
        return UNINFLECTED.contains(tokens.get(at).norm())
                && (tags[at].equals("VB") || tags[at].equals("VBD") || tags[at].equals("VBP"))
                && BE.contains(tokens.get(at - 1).norm());
    }

    /** "would see the prisoners freed": what becomes of the object of such a verb is a participle. */
    private boolean isWishedState(int at) {
        if (!tags[at].equals("VBD")) {
            return false;
        }
        int verb = at - 1;
        while (verb > 0 && at - verb <= LONGEST_SUBJECT && IN_OBJECT.contains(tags[verb])) {
            verb--;
        }
        return verb < at - 1
                && tags[verb].equals("VB")
                && WISHING.contains(tokens.get(verb).norm());
    }

    /** "that the rebels disarm", "let the others leave": read as a noun in a clause that has no other verb. */
    private boolean isSubjunctive(int at) {
        boolean noun = tags[at].equals("NN") && SUBJECT_ENDS.contains(tags[at - 1]) && !tags[at - 1].equals("RB");
        boolean ends = at + 1 == tags.length || AFTER_VERB.contains(tags[at + 1]);
        return noun && ends && TaggerModel.allows(tokens.get(at).norm(), "VB") && opensWithoutVerb(at);
    }

    private boolean opensWithoutVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
            String norm = tokens.get(i).norm();
            if ((norm.equals("that") && i > 0 && tags[i - 1].startsWith("VB")) || LET.contains(norm)) {
                return !norm.equals("that") || verbless(at + 1);
            }
            if (!SUBJECT.contains(tags[i])) {
                return false;
            }
        }
        return false;
    }

    private boolean verbless(int from) {
        for (int i = from; i < tags.length && !ENDS_CLAUSE.contains(tags[i]); i++) {
            if (FINITE.contains(tags[i])) {
                return false;
            }
        }
        return true;
    }

    /** "reject proposed changes": between a full verb and a noun a participle is an adjective. */
    private boolean isAttribute(int at) {
        return Set.of("VB", "VBZ", "VBP", "VBD").contains(tags[at - 1])
                && at + 1 < tags.length
                && (tags[at + 1].startsWith("JJ") || tags[at + 1].startsWith("NN"))
                && !LINKING.contains(Lemmatizer.lemma(tokens.get(at - 1).norm(), tags[at - 1]));
    }

    /** "demanded that", "its demand today that". */
    private boolean isWish(int that) {
        return IntStream.range(Math.max(0, that - 2), that)
                .anyMatch(i -> WISHES.contains(
                        Lemmatizer.lemma(tokens.get(i).norm(), tags[i].startsWith("NN") ? "NN" : "VB")));
    }

    /** "that the guild cut its rates": what is wished has its verb in the base form, which may look like a noun. */
    private void mendSubjunctive(int that) {
        for (int i = that + 2; i + 1 < tags.length && !tags[i].startsWith("VB") && !tags[i].equals("MD"); i++) {
            boolean subject = tags[i - 1].startsWith("NNP") || tags[i - 1].equals("NNS");
            if (tags[i].equals("NN")
                    && subject
                    && beginsObject(i)
                    && TaggerModel.allows(tokens.get(i).norm(), "VB")
                    && verbless(i)) {
                tags[i] = "VB";
                return;
            }
        }
    }

    private void mendVerb() {
        if (change("VB", "VBP", this::endsSubject) || (!headline && change("VBN", "VBD", this::isMainVerb))) {
            return;
        }
        change("NNS", "VBZ", i -> i > 0 && isVerbOfThirdPerson(i) && (beginsObject(i) || isIn(i + 1) || isTo(i + 1)));
    }

    /** "Importers, led by Chile, pressed for more": a participle behind a subject or its aside, not behind "by". */
    private boolean isMainVerb(int at) {
        boolean place = at > 0 && (endsSubject(at) || tags[at - 1].equals(","));
        return place && at + 1 < tags.length && !tokens.get(at + 1).norm().equals("by");
    }

    /** "The rebels, who hold the port, refused to …": behind a relative clause and its comma the main verb is still due. */
    private boolean endsAside(int at) {
        if (!tags[at - 1].equals(",") || at + 1 >= tags.length || !(isTo(at + 1) || beginsObject(at))) {
            return false;
        }
        long finite =
                IntStream.range(0, at).filter(i -> FINITE.contains(tags[i])).count();
        long relatives = IntStream.range(1, at)
                .filter(i -> tags[i].startsWith("W") && tags[i - 1].equals(","))
                .count();
        return relatives > 0 && finite == relatives;
    }

    private boolean change(String from, String to, IntPredicate where) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals(from) && where.test(i)) {
                tags[i] = to;
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before may end a subject: a noun, a pronoun, or an adverb after them. */
    private boolean endsSubject(int at) {
        return at > 0 && SUBJECT_ENDS.contains(tags[at - 1]);
    }

    /** Whether the participle at a place has an object, which only a past tense can have. */
    private boolean hasObject(int at) {
        return !tags[at - 1].equals("RB")
                && beginsObject(at)
                && !TIMES.contains(tokens.get(at + 1).norm())
                && (at + 2 >= tags.length || !TIMES.contains(tokens.get(at + 2).norm()))
                && !TWO_OBJECTS.contains(Lemmatizer.lemma(tokens.get(at).norm(), "VBN"));
    }

    private boolean beginsObject(int at) {
        return at + 1 < tags.length && OBJECT_BEGINS.contains(tags[at + 1]);
    }

    private boolean isTo(int at) {
        return at < tags.length && tags[at].equals("TO");
    }

    private boolean isIn(int at) {
        return at < tags.length && tags[at].equals("IN");
    }

    private boolean isIn(int at, String norm) {
        return isIn(at) && tokens.get(at).norm().equals(norm);
    }

    /** After a name a word in s that can be a verb is one; after a common noun only if it cannot be a noun. */
    private boolean isVerbOfThirdPerson(int at) {
        String base = Lemmatizer.lemma(tokens.get(at).norm(), "VBZ");
        boolean afterName = tags[at - 1].equals("NNP");
        boolean afterNoun = tags[at - 1].startsWith("NN");
        return TaggerModel.allows(base, "VB") && (afterName || (afterNoun && !TaggerModel.allows(base, "NN")));
    }
}
