package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.Stance;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.lexicon.StanceWord.Part;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the stance words of a sentence whose frame is filled by what follows them. */
public final class Predicates {
    /** Stands in a table for every possessive pronoun. */
    public static final String POSSESSOR = "its";

    /** Stands in a table for every reflexive pronoun. */
    public static final String REFLEXIVE = "itself";

    private static final Set<String> DAYS = ClosedClasses.words("interposed-days");
    private static final Set<String> AUTHORING = ClosedClasses.words("authoring-prepositions");
    private static final Set<String> PARTICLES = ClosedClasses.words("split-particles");
    private static final Set<String> ANSWERS = ClosedClasses.words("answering-verbs");
    private static final Set<String> SUMMING = ClosedClasses.words("summing-nouns");
    private static final Set<String> COPULAS = ClosedClasses.words("copulas");

    /** Verbs that say what their object is. */
    public static final Set<String> NAMING = ClosedClasses.words("naming-verbs");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Stances stances;
    private final Frames frames;

    private Predicates(List<Token> tokens, List<Phrase> phrases, Stances stances) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.stances = stances;
        this.frames = new Frames(tokens, phrases);
    }

    static List<Predicate> of(List<Token> tokens, List<Phrase> phrases, Stances stances) {
        Predicates reader = new Predicates(tokens, phrases, stances);
        List<Predicate> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Predicate predicate = reader.at(i);
            if (predicate != null) {
                found.add(predicate);
                i = predicate.to();
            } else {
                i++;
            }
        }
        return found;
    }

    /** The first word whose frame is filled; a verb that needs no complement only where no other sense of it has one. */
    private @Nullable Predicate at(int i) {
        Predicate bare = null;
        for (StanceWord word : words(i)) {
            if (bare != null && word.lemmas().size() < bare.word().lemmas().size()) {
                return bare;
            }
            int end = matchEnd(word, i);
            if (end < 0 && isSplit(word, i)) {
                return new Predicate(word, i, i + 1, i, "np");
            }
            int head = word.part() == Part.NOUN ? nounHead(i, end) : verb(word, i, end);
            if (end < 0 || !word.part().admits(tokens.get(head).tag()) || !standsRight(word, i, head)) {
                continue;
            }
            String frame = frame(word, i, end);
            if (frame != null && !(frame.equals("none") && bare != null)) {
                boolean complement = !frame.equals("none") && !frame.equals("bare");
                Predicate found = new Predicate(word, i, complement ? frames.behindReport(end) : end, head, frame);
                if (!frame.equals("none") || word.part() != Part.VERB) {
                    return found;
                }
                bare = found;
            }
        }
        return bare;
    }

    /** By lemma; a participle behind a copula first by its printed form: "is prepared to". */
    private List<StanceWord> words(int i) {
        Token token = tokens.get(i);
        List<StanceWord> byLemma = stances.startingWith(token.lemma());
        if (token.lemma().equals(token.norm()) || !(afterCopula(i) || isAside(i))) {
            return byLemma;
        }
        List<StanceWord> words = new ArrayList<>(stances.startingWith(token.norm()));
        words.addAll(byLemma);
        return words;
    }

    /** "is, however, prepared to", "a state prepared to": a participle alone, before an infinitive. */
    private boolean isAside(int i) {
        Phrase phrase = phraseOf(i);
        return tokens.get(i).tag().equals("VBN")
                && phrase != null
                && phrase.from() == i
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().equals("TO");
    }

    /** "turned the offer down", "ruled it out": the object between a verb and its particle. */
    private boolean isSplit(StanceWord word, int i) {
        Phrase verb = phraseOf(i);
        Phrase object = i + 1 < tokens.size() ? phraseOf(i + 1) : null;
        return word.part() == Part.VERB
                && word.lemmas().size() == 2
                && word.takes("np")
                && verb != null
                && verb.is(Kind.VERB)
                && verb.head() == i
                && tokens.get(i).lemma().equals(word.lemmas().get(0))
                && object != null
                && isNoun(object)
                && object.to() < tokens.size()
                && PARTICLES.contains(word.lemmas().get(1))
                && tokens.get(object.to()).norm().equals(word.lemmas().get(1));
    }

    private int matchEnd(StanceWord word, int i) {
        int at = i;
        for (String lemma : word.lemmas()) {
            while (at > i && word.part() == Part.VERB && isBetween(lemma, at)) {
                at++;
            }
            if (at >= tokens.size() || !stands(lemma, tokens.get(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** The verb of a word: its first token, or behind an adverb that belongs to it: "would [rather have]". */
    private int verb(StanceWord word, int i, int end) {
        boolean adverb = word.part() == Part.VERB && end > i + 1 && VerbGroups.isAdverb(tokens.get(i));
        return adverb ? i + 1 : i;
    }

    /** "is [not] against", "is looking [instead] for", "called [Monday] on": what the word itself does not have. */
    private boolean isBetween(String lemma, int at) {
        return at < tokens.size()
                && !stands(lemma, tokens.get(at))
                && (VerbGroups.isAdverb(tokens.get(at))
                        || DAYS.contains(tokens.get(at).norm()));
    }

    /** Whether a token is the word of a table; "its" stands for every possessor: "drag its feet". */
    private static boolean stands(String word, Token token) {
        return token.lemma().equals(word)
                || token.norm().equals(word)
                || (word.equals(POSSESSOR) && token.tag().equals("PRP$"))
                || (word.equals(REFLEXIVE)
                        && (token.norm().endsWith("self") || token.norm().endsWith("selves")));
    }

    /** The last word of a noun, or in "matter for the courts" the noun before the preposition. */
    private int nounHead(int i, int end) {
        Phrase first = phraseOf(i);
        return first == null || first.to() >= end ? end - 1 : first.head();
    }

    /** A verb must head its group, a noun its phrase, an adjective must follow a copula or close its phrase. */
    private boolean standsRight(StanceWord word, int i, int head) {
        Phrase phrase = phraseOf(i);
        if (phrase == null) {
            return false;
        }
        if (word.part() == Part.VERB) {
            return phrase.is(Kind.VERB) && phrase.head() == head;
        }
        if (word.part() == Part.NOUN) {
            return phrase.is(Kind.NOUN) && phrase.head() == head;
        }
        return !phrase.is(Kind.NOUN) || i == phrase.to() - 1 || afterCopula(i);
    }

    /** "is[, however,] prepared": the token before an adverb between commas. */
    private int beforeAside(int last) {
        boolean aside = last >= 3
                && tokens.get(last).norm().equals(",")
                && VerbGroups.isAdverb(tokens.get(last - 1))
                && tokens.get(last - 2).norm().equals(",");
        return aside ? last - 3 : last;
    }

    private boolean afterCopula(int i) {
        int j = beforeAside(i - 1);
        while (j >= 0 && (VerbGroups.isAdverb(tokens.get(j)) || isQuoteMark(j))) {
            j--;
        }
        return j >= 0 && COPULAS.contains(tokens.get(j).lemma());
    }

    /** The frame of the word that is filled here, or null when none is. */
    private @Nullable String frame(StanceWord word, int i, int end) {
        int next = frames.skip(word.part() == Part.NOUN ? behindAuthor(word, end) : end);
        Phrase phrase = next < tokens.size() ? phraseOf(next) : null;
        for (String frame : List.of(
                "that",
                "to",
                "ing",
                "np-time-to",
                "np-to",
                "np-not",
                "np-for",
                "np-into",
                "np-from",
                "np-against",
                "np",
                "deal")) {
            if (word.takes(frame) && frames.fills(frame, phrase, next)) {
                return frame;
            }
        }
        if (word.takes("np-to") && phrase != null && frames.isAddressed(phrase)) {
            return "np-to";
        }
        if (word.part() == Part.VERB && namesBehind(word, i, end)) {
            return "gap";
        }
        if (phrase != null
                && next < tokens.size()
                && word.takes(preposition(tokens.get(next).norm()))) {
            return preposition(tokens.get(next).norm());
        }
        if (word.part() == Part.VERB && word.takes("np-to") && isPassive(i) && frames.infinitiveBehind(end)) {
            return "np-to";
        }
        if (word.part() == Part.VERB && isPassive(i) && (word.takes("np") || word.takes("deal"))) {
            return "passive";
        }
        if (word.part() == Part.NOUN) {
            boolean judged = afterCopula(phraseStart(i)) || isNamed(phraseOf(i));
            return isGiven(word, i) ? "given" : !word.takes("none") ? "bare" : judged ? "none" : null;
        }
        if (word.part() == Part.VERB && (word.takes("np") || word.takes("deal")) && relativeObject(i)) {
            return "gap";
        }
        if (word.part() == Part.VERB && ANSWERS.contains(word.name()) && endsClause(end)) {
            return "bare";
        }
        return word.takes("none") ? "none" : null;
    }

    /** "what they ask [is that …]", "all they ask [for is …]": what is wanted stands behind the "is". */
    private boolean namesBehind(StanceWord word, int i, int end) {
        boolean joint = end + 1 < tokens.size() && word.takes(tokens.get(end).norm());
        int is = joint ? end + 1 : end;
        return is < tokens.size()
                && tokens.get(is).lemma().equals("be")
                && (joint || word.takes("that") || word.takes("np"))
                && relativeObject(i);
    }

    /** "The bank declined.", "Kenya agreed on Friday": nothing says to what. */
    private boolean endsClause(int end) {
        int at = frames.skip(end);
        while (at + 1 < tokens.size()
                && tokens.get(at).norm().equals("on")
                && DAYS.contains(tokens.get(at + 1).norm())) {
            at += 2;
        }
        Phrase phrase = at < tokens.size() ? phraseOf(at) : null;
        return phrase == null || phrase.is(Kind.BREAK);
    }

    /** "a call by France for a truce": the token behind the author that stands between a noun and its complement. */
    private int behindAuthor(StanceWord word, int end) {
        Phrase joint = end < tokens.size() ? phraseOf(end) : null;
        Phrase author =
                joint == null || !AUTHORING.contains(tokens.get(joint.head()).norm()) ? null : frames.next(joint);
        if (author == null || !isNoun(author) || word.takes(tokens.get(end).norm())) {
            return end;
        }
        Phrase behind = frames.next(author);
        boolean complement = behind != null
                && (behind.is(Kind.THAT)
                        || tokens.get(behind.from()).tag().equals("TO")
                        || word.takes(tokens.get(behind.from()).norm()));
        return complement ? author.to() : end;
    }

    private static boolean isNoun(Phrase phrase) {
        return phrase.is(Kind.NOUN);
    }

    /** The frame of a preposition; "to" before a noun has a name of its own, as "to" stands for the infinitive. */
    private static String preposition(String norm) {
        return norm.equals("to") ? "to-np" : norm;
    }

    private int phraseStart(int i) {
        Phrase phrase = phraseOf(i);
        return phrase == null ? i : phrase.from();
    }

    /** "gave the truce [its blessing]": what is accepted or refused stands between the verb and the noun. */
    private boolean isGiven(StanceWord word, int i) {
        Phrase noun = phraseOf(i);
        int at = noun == null ? -1 : phrases.indexOf(noun);
        return at > 1
                && (word.stance() == Stance.ACCEPT || word.stance() == Stance.REFUSE)
                && phrases.get(at - 1).is(Kind.NOUN)
                && phrases.get(at - 2).is(Kind.VERB)
                && tokens.get(phrases.get(at - 2).head()).lemma().equals("give");
    }

    /** "called the talks a farce": an object between a naming verb and the noun. */
    private boolean isNamed(@Nullable Phrase noun) {
        int at = noun == null ? -1 : phrases.indexOf(noun) - 1;
        if (at > 0 && tokens.get(phrases.get(at).head()).norm().equals("as")) {
            at--;
        }
        boolean object = at >= 0 && phrases.get(at).is(Kind.NOUN);
        while (at >= 0 && (phrases.get(at).is(Kind.NOUN) || phrases.get(at).is(Kind.PREPOSITION))) {
            at--;
        }
        return object
                && at >= 0
                && phrases.get(at).is(Kind.VERB)
                && NAMING.contains(tokens.get(phrases.get(at).head()).lemma());
    }

    private boolean isPassive(int i) {
        Phrase phrase = phraseOf(i);
        return phrase != null
                && VerbGroups.read(tokens, phrase.from(), phrase.to()).passive();
    }

    /** "the demands that the union made": the object stands before as a relative's antecedent. */
    private boolean relativeObject(int i) {
        Phrase verb = phraseOf(i);
        int at = phrases.indexOf(verb);
        for (int j = at - 1; j >= 0 && j >= at - 4; j--) {
            boolean all = phrases.get(j).is(Kind.NOUN)
                    && j == at - 1
                    && tokens.get(phrases.get(j).from()).norm().equals("all")
                    && phrases.get(j).to() - phrases.get(j).from() == 2;
            boolean sum = j == at - 1 && summing(tokens, phrases, phrases.get(j).from()) != null;
            if (all || sum || phrases.get(j).is(Kind.RELATIVE) || phrases.get(j).is(Kind.THAT)) {
                return true;
            }
        }
        return false;
    }

    /** ", a step [that Kenya rejected]": the noun behind a comma, few chunks before a place, that stands for what came before. */
    public static @Nullable Phrase summing(List<Token> tokens, List<Phrase> phrases, int before) {
        int reach = 0;
        for (int i = phrases.size() - 1; i > 0 && reach < 4; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.to() > before) {
                continue;
            }
            reach++;
            if (phrase.is(Kind.NOUN)
                    && SUMMING.contains(tokens.get(phrase.head()).lemma())
                    && phrases.get(i - 1).is(Kind.COMMA)) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isQuoteMark(int i) {
        return tokens.get(i).tag().equals("``") || tokens.get(i).tag().equals("''");
    }

    private @Nullable Phrase phraseOf(int token) {
        return Reading.phraseAt(phrases, token);
    }
}
