package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether the chunks behind a stance word fill one of its frames: an object, an infinitive, a clause. */
final class Frames {
    private static final Set<String> ADDRESSING = ClosedClasses.words("addressing-prepositions");
    private static final Set<String> UNTIL = Set.of("till", "until");
    private static final Set<String> UNITS = ClosedClasses.words("time-units");
    private static final Set<String> TIMES = ClosedClasses.words("interposed-times");
    private static final Set<String> TIME_WORDS = Set.of("last", "this", "next", "late", "earlier", "that");
    private static final Set<String> INTERPOSED = ClosedClasses.words("interposed-after-preposition");
    private static final Set<String> DAYS = ClosedClasses.words("interposed-days");

    /** How many tokens a report between commas has at most. */
    private static final int REPORT = 7;

    private final List<Token> tokens;
    private final List<Phrase> phrases;

    Frames(List<Token> tokens, List<Phrase> phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** "appealed [to both sides to stop]": an addressee behind a preposition, then the infinitive. */
    boolean isAddressed(Phrase joint) {
        Phrase addressee = joint.is(Kind.PREPOSITION)
                        && ADDRESSING.contains(tokens.get(joint.head()).norm())
                ? next(joint)
                : null;
        return addressee != null && isNoun(addressee) && infinitiveAfter(addressee);
    }

    /** "gave the army [until Friday to leave]", "gave them [48 hours to answer]": a time that is set, then the infinitive. */
    private boolean setsTime(Phrase addressee) {
        Phrase behind = next(addressee);
        boolean of = behind != null && tokens.get(behind.head()).norm().equals("of");
        Phrase owner = of && behind != null ? next(behind) : null;
        Phrase time = owner == null ? behind : next(owner);
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

    boolean fills(String frame, @Nullable Phrase phrase, int next) {
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

    private boolean prepositionAfter(Phrase noun, String preposition) {
        int next = skip(noun.to());
        return next < tokens.size() && tokens.get(next).norm().equals(preposition);
    }

    /** Passes over adverbs, quotation marks, days and "in principle", which stand between a word and its complement. */
    int skip(int i) {
        int at = i;
        while (at < tokens.size()) {
            boolean pair = at + 1 < tokens.size()
                    && INTERPOSED.contains(tokens.get(at + 1).norm());
            int said = behindReport(at);
            if (said > at) {
                at = said;
            } else if (isQuoteMark(at)
                    || VerbGroups.isAdverb(tokens.get(at))
                    || DAYS.contains(tokens.get(at).norm())) {
                at++;
            } else if (pair
                    && (tokens.get(at).norm().equals("on")
                            || tokens.get(at).norm().equals("in"))) {
                at += 2;
            } else if (timeEnd(at) > at) {
                at = timeEnd(at);
            } else if (isAside(at)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    /** "threatened [over the weekend] to attack", "demanded [last week] that …": the token behind a time, or i. */
    private int timeEnd(int i) {
        Phrase phrase = Reading.phraseAt(phrases, i);
        Phrase noun = phrase != null && phrase.is(Kind.PREPOSITION) ? next(phrase) : phrase;
        boolean time = noun != null
                && isNoun(noun)
                && phrase != null
                && phrase.from() == i
                && (phrase.is(Kind.PREPOSITION)
                        || TIME_WORDS.contains(tokens.get(i).norm()))
                && TIMES.contains(tokens.get(noun.head()).lemma());
        return time && noun != null ? noun.to() : i;
    }

    /** ", however,": an adverb between two commas. */
    private boolean isAside(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).norm().equals(",")
                && tokens.get(at + 1).tag().equals("RB")
                && tokens.get(at + 2).norm().equals(",");
    }

    /** "is ready[, she said,] to leave": the token behind a short report between commas, or the same token. */
    int behindReport(int at) {
        if (at >= tokens.size() || !tokens.get(at).norm().equals(",")) {
            return at;
        }
        boolean says = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + REPORT); i++) {
            says |= tokens.get(i).lemma().equals("say") || tokens.get(i).lemma().equals("add");
            if (tokens.get(i).norm().equals(",")) {
                return says ? i + 1 : at;
            }
        }
        return at;
    }

    @Nullable
    Phrase next(Phrase phrase) {
        int at = phrases.indexOf(phrase) + 1;
        return at < phrases.size() ? phrases.get(at) : null;
    }

    /** "were urged by both to stop": an infinitive behind the passive, an agent between them at most. */
    boolean infinitiveBehind(int from) {
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

    private static boolean isNoun(Phrase phrase) {
        return phrase.is(Kind.NOUN);
    }

    private boolean isQuoteMark(int i) {
        return tokens.get(i).tag().equals("``") || tokens.get(i).tag().equals("''");
    }
}
