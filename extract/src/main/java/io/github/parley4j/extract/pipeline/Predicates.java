package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.lexicon.StanceWord;
import io.github.parley4j.extract.lexicon.StanceWord.Part;
import io.github.parley4j.extract.lexicon.Stances;
import io.github.parley4j.extract.pipeline.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the stance words of a sentence whose frame is filled by what follows them. */
final class Predicates {
    private static final Set<String> DAYS = ClosedClasses.words("interposed-days");
    private static final Set<String> INTERPOSED = ClosedClasses.words("interposed-after-preposition");
    private static final Set<String> AUTHORING = ClosedClasses.words("authoring-prepositions");
    private static final Set<String> PARTICLES = ClosedClasses.words("split-particles");
    private static final Set<String> ANSWERS = ClosedClasses.words("answering-verbs");
    private static final Set<String> ADDRESSING = ClosedClasses.words("addressing-prepositions");
    private static final Set<String> UNTIL = Set.of("till", "until");
    private static final Set<String> UNITS = ClosedClasses.words("time-units");
    private static final Set<String> SUMMING = ClosedClasses.words("summing-nouns");
    private static final Set<String> COPULAS = ClosedClasses.words("copulas");

    /** Verbs that say what their object is. */
    static final Set<String> NAMING = ClosedClasses.words("naming-verbs");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Stances stances;

    private Predicates(List<Token> tokens, List<Phrase> phrases, Stances stances) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.stances = stances;
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

    private @Nullable Predicate at(int i) {
        for (StanceWord word : words(i)) {
            int end = matchEnd(word, i);
            if (end < 0 && isSplit(word, i)) {
                return new Predicate(word, i, i + 1, i, "np");
            }
            int head = word.part() == Part.NOUN ? end - 1 : i;
            if (end < 0 || !word.part().admits(tokens.get(head).tag()) || !standsRight(word, i, end)) {
                continue;
            }
            String frame = frame(word, i, end);
            if (frame != null) {
                return new Predicate(word, i, end, head, frame);
            }
        }
        return null;
    }

    /** By lemma; a participle behind a copula first by its printed form: "is prepared to". */
    private List<StanceWord> words(int i) {
        Token token = tokens.get(i);
        List<StanceWord> byLemma = stances.startingWith(token.lemma());
        if (token.lemma().equals(token.norm()) || !afterCopula(i)) {
            return byLemma;
        }
        List<StanceWord> words = new ArrayList<>(stances.startingWith(token.norm()));
        words.addAll(byLemma);
        return words;
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
            if (at >= tokens.size()
                    || (!tokens.get(at).lemma().equals(lemma)
                            && !tokens.get(at).norm().equals(lemma))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** A verb must head its group, a noun its phrase, an adjective must follow a copula or close its phrase. */
    private boolean standsRight(StanceWord word, int i, int end) {
        Phrase phrase = phraseOf(i);
        if (phrase == null) {
            return false;
        }
        if (word.part() == Part.VERB) {
            return phrase.is(Kind.VERB) && phrase.head() == i;
        }
        if (word.part() == Part.NOUN) {
            return phrase.is(Kind.NOUN) && phrase.head() == end - 1;
        }
        return !phrase.is(Kind.NOUN) || i == phrase.to() - 1 || afterCopula(i);
    }

    private boolean afterCopula(int i) {
        int j = i - 1;
        while (j >= 0 && (VerbGroups.isAdverb(tokens.get(j)) || isQuoteMark(j))) {
            j--;
        }
        return j >= 0 && COPULAS.contains(tokens.get(j).lemma());
    }

    /** The frame of the word that is filled here, or null when none is. */
    private @Nullable String frame(StanceWord word, int i, int end) {
        int next = skip(word.part() == Part.NOUN ? behindAuthor(word, end) : end);
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
            if (word.takes(frame) && fills(frame, phrase, next)) {
                return frame;
            }
        }
        if (word.takes("np-to") && phrase != null && isAddressed(phrase)) {
            return "np-to";
        }
        if (phrase != null
                && next < tokens.size()
                && word.takes(preposition(tokens.get(next).norm()))) {
            return preposition(tokens.get(next).norm());
        }
        if (word.part() == Part.VERB && word.takes("np-to") && isPassive(i) && infinitiveBehind(end)) {
            return "np-to";
        }
        if (word.part() == Part.VERB && isPassive(i) && (word.takes("np") || word.takes("deal"))) {
            return "passive";
        }
        if (word.part() == Part.NOUN) {
            boolean judged = afterCopula(phraseStart(i)) || isNamed(phraseOf(i));
            return !word.takes("none") ? "bare" : judged ? "none" : null;
        }
        if (word.part() == Part.VERB && (word.takes("np") || word.takes("deal")) && relativeObject(i)) {
            return "gap";
        }
        if (word.part() == Part.VERB && ANSWERS.contains(word.name()) && endsClause(end)) {
            return "bare";
        }
        return word.takes("none") ? "none" : null;
    }

    /** "The bank declined.", "Kenya agreed on Friday": nothing says to what. */
    private boolean endsClause(int end) {
        int at = skip(end);
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
                joint == null || !AUTHORING.contains(tokens.get(joint.head()).norm()) ? null : next(joint);
        if (author == null || !isNoun(author) || word.takes(tokens.get(end).norm())) {
            return end;
        }
        Phrase behind = next(author);
        boolean complement = behind != null
                && (behind.is(Kind.THAT)
                        || tokens.get(behind.from()).tag().equals("TO")
                        || word.takes(tokens.get(behind.from()).norm()));
        return complement ? author.to() : end;
    }

    private @Nullable Phrase next(Phrase phrase) {
        int at = phrases.indexOf(phrase) + 1;
        return at < phrases.size() ? phrases.get(at) : null;
    }

    private boolean fills(String frame, @Nullable Phrase phrase, int next) {
        if (phrase == null) {
            return false;
        }
        return switch (frame) {
            case "that" -> phrase.is(Kind.THAT) || (isNoun(phrase) && finiteAfter(phrase));
            case "to" -> phrase.is(Kind.VERB) && tokens.get(phrase.from()).tag().equals("TO");
            case "ing" ->
                phrase.is(Kind.VERB) && tokens.get(phrase.from()).tag().equals("VBG");
            case "np", "deal" -> isNoun(phrase) || (phrase.is(Kind.ADJECTIVE) && next == phrase.from());
            case "np-time-to" -> setsTime(phrase);
            case "np-to", "np-not" -> isNoun(phrase) && infinitiveAfter(phrase);
            default -> isNoun(phrase) && prepositionAfter(phrase, frame.substring(3));
        };
    }

    private static boolean isNoun(Phrase phrase) {
        return phrase.is(Kind.NOUN);
    }

    private boolean finiteAfter(Phrase noun) {
        for (int i = phrases.indexOf(noun) + 1; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(Kind.VERB)) {
                return VerbGroups.read(tokens, phrase.from(), phrase.to()).finite();
            }
            if (!phrase.is(Kind.NOUN)
                    && !phrase.is(Kind.PREPOSITION)
                    && !phrase.is(Kind.ADVERB)
                    && !phrase.is(Kind.COORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    private boolean infinitiveAfter(Phrase noun) {
        for (int i = phrases.indexOf(noun) + 1; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(Kind.VERB)) {
                return tokens.get(phrase.from()).tag().equals("TO")
                        || (phrase.from() > 0
                                && tokens.get(phrase.from()).norm().equals("not"));
            }
            if (!phrase.is(Kind.NOUN)
                    && !phrase.is(Kind.PREPOSITION)
                    && !phrase.is(Kind.ADVERB)
                    && !phrase.is(Kind.COORDINATOR)
                    && !tokens.get(phrase.head()).norm().equals("not")) {
                return false;
            }
        }
        return false;
    }

    /** "appealed [to both sides to stop]": an addressee behind a preposition, then the infinitive. */
    private boolean isAddressed(Phrase joint) {
        Phrase addressee = joint.is(Kind.PREPOSITION)
                        && ADDRESSING.contains(tokens.get(joint.head()).norm())
                ? next(joint)
                : null;
        return addressee != null && isNoun(addressee) && infinitiveAfter(addressee);
    }

    /** "gave the army [until Friday to leave]", "gave them [48 hours to answer]": a time that is set, then the infinitive. */
    private boolean setsTime(Phrase addressee) {
        Phrase time = next(addressee);
        boolean until = time != null && UNTIL.contains(tokens.get(time.head()).norm());
        boolean length = time != null
                && isNoun(time)
                && UNITS.contains(tokens.get(time.head()).lemma());
        return isNoun(addressee) && (until || length) && time != null && infinitiveNear(time);
    }

    private boolean infinitiveNear(Phrase time) {
        int at = phrases.indexOf(time);
        for (int i = at + 1; i < Math.min(phrases.size(), at + 7); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(Kind.VERB)) {
                return tokens.get(phrase.from()).tag().equals("TO");
            }
            if (phrase.is(Kind.COMMA) || phrase.is(Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** The frame of a preposition; "to" before a noun has a name of its own, as "to" stands for the infinitive. */
    private static String preposition(String norm) {
        return norm.equals("to") ? "to-np" : norm;
    }

    private boolean prepositionAfter(Phrase noun, String preposition) {
        int next = skip(noun.to());
        return next < tokens.size() && tokens.get(next).norm().equals(preposition);
    }

    /** "were urged by both to stop": an infinitive behind the passive, an agent between them at most. */
    private boolean infinitiveBehind(int from) {
        for (Phrase phrase : phrases) {
            if (phrase.from() < from) {
                continue;
            }
            if (phrase.is(Kind.VERB)) {
                return tokens.get(phrase.from()).tag().equals("TO");
            }
            if (!phrase.is(Kind.NOUN)
                    && !phrase.is(Kind.PREPOSITION)
                    && !phrase.is(Kind.COORDINATOR)
                    && !phrase.is(Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    private int phraseStart(int i) {
        Phrase phrase = phraseOf(i);
        return phrase == null ? i : phrase.from();
    }

    /** "called the talks a farce": an object between a naming verb and the noun. */
    private boolean isNamed(@Nullable Phrase noun) {
        int at = noun == null ? -1 : phrases.indexOf(noun) - 1;
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
    static @Nullable Phrase summing(List<Token> tokens, List<Phrase> phrases, int before) {
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

    /** Passes over adverbs, quotation marks, days and "in principle", which stand between a word and its complement. */
    private int skip(int i) {
        int at = i;
        while (at < tokens.size()) {
            boolean pair = at + 1 < tokens.size()
                    && INTERPOSED.contains(tokens.get(at + 1).norm());
            if (isQuoteMark(at)
                    || VerbGroups.isAdverb(tokens.get(at))
                    || DAYS.contains(tokens.get(at).norm())) {
                at++;
            } else if (pair
                    && (tokens.get(at).norm().equals("on")
                            || tokens.get(at).norm().equals("in"))) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isQuoteMark(int i) {
        return tokens.get(i).tag().equals("``") || tokens.get(i).tag().equals("''");
    }

    private @Nullable Phrase phraseOf(int token) {
        return Reading.phraseAt(phrases, token);
    }
}
