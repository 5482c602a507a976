package io.github.parley4j.extract.pipeline.propositions.contents;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentUnits.Unit;
import io.github.parley4j.extract.pipeline.propositions.contents.ContentWord.Part;
import java.util.Set;

/** How a phrase that can be a verb stands in its sentence: as a verb or a noun, active or passive. */
final class ContentVoice {
    private static final Set<String> WISHING = ClosedClasses.words("wishing-verbs");

    private final ContentReader reader;

    ContentVoice(ContentReader reader) {
        this.reader = reader;
    }

    boolean isVerb(Unit unit) {
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.VERB) {
                return !isNominalGerund(unit) && !prefersNoun(unit);
            }
        }
        return false;
    }

    /** "the hostages home": says something of the noun before it. */
    boolean isPredicate(Unit unit) {
        return unit.words().stream().anyMatch(word -> word.part() == Part.PREDICATE);
    }

    /** "the lifting of the siege", "bombing of towns". */
    boolean isNominalGerund(Unit unit) {
        return reader.tag(unit.from()).equals("VBG")
                && (reader.groups.at(unit.from()) != null
                        || reader.norm(unit.to()).equals("of"));
    }

    /** "a freeze on hiring": a bare gerund that is the name of something. */
    boolean isGerundOfThing(Unit unit) {
        return reader.tag(unit.from()).equals("VBG")
                && unit.words().stream().anyMatch(word -> word.part() == Part.THING);
    }

    /** A phrase that is no noun group by its tags and yet names a thing: a bare gerund, a misread noun. */
    boolean standsAsNoun(Unit unit) {
        return namesThing(unit) || isNominalGerund(unit);
    }

    private boolean prefersNoun(Unit unit) {
        NounGroup group = reader.groups.at(unit.to() - 1);
        return group != null
                && group.head() == unit.to() - 1
                && namesThing(unit)
                && !reader.tag(unit.from()).startsWith("VB");
    }

    private static boolean namesThing(Unit unit) {
        for (ContentWord word : unit.words()) {
            if (word.part() == Part.THING || word.part() == Part.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** A participle behind a form of "be" or "get", adverbs and "not" aside. */
    boolean isPassive(Unit unit) {
        String tag = reader.tag(unit.from());
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return false;
        }
        int k = unit.from() - 1;
        while (k >= reader.from && (reader.tag(k).startsWith("RB") || reader.isQuote(k))) {
            k--;
        }
        return k >= reader.from && reader.isAuxiliary(k);
    }

    /** "to see the hostages freed". */
    boolean isBareParticiple(Unit unit) {
        return reader.tag(unit.from()).equals("VBN") && reader.groups.at(unit.from() - 1) != null;
    }

    /** "all who fled", "those that have left": says what happened, not what should. */
    boolean isPastRelative(Unit unit) {
        int k = unit.from();
        if (reader.tag(k).equals("VBN") && reader.isHave(k - 1)) {
            k--;
        } else if (!reader.tag(k).equals("VBD")) {
            return false;
        }
        return reader.tag(k - 1).equals("WP");
    }

    /** "the blockade imposed on the port": says what is, not what should be. */
    boolean isReducedRelative(Unit unit) {
        if (!reader.tag(unit.from()).equals("VBN")) {
            return false;
        }
        int k = unit.from() - 1;
        while (k >= reader.from && reader.tag(k).startsWith("RB")) {
            k--;
        }
        NounGroup group = reader.groups.at(k);
        return group != null
                && !(isWishing(group.from() - 1) && isLastParticiple(unit.end()))
                && (reader.tag(unit.end()).equals("IN")
                        || reader.tag(unit.end()).equals("TO"));
    }

    /** "see the hostages [freed]": the verb tells what is to become of its object. */
    boolean isOfParticiple(Unit unit) {
        NounGroup object = !unit.gapped() && isWishing(unit.from()) ? reader.groups.startingAt(unit.from() + 1) : null;
        return object != null && reader.tag(object.to()).equals("VBN");
    }

    /** "wants the men held in Lima freed": the first participle only tells which men. */
    private boolean isLastParticiple(int from) {
        for (int i = from; i < reader.to && !reader.tag(i).equals(","); i++) {
            if (reader.tag(i).equals("VBN")) {
                return false;
            }
        }
        return true;
    }

    private boolean isWishing(int verb) {
        return verb >= 0
                && reader.tokens.get(verb).tag().startsWith("VB")
                && WISHING.contains(reader.tokens.get(verb).lemma());
    }
}
