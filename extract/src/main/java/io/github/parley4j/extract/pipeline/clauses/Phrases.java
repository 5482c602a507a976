package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a tagged sentence into chunks by its Penn tags. Quotation marks are passed over, so a quoted word stays in the
 * noun phrase that it belongs to.
 */
final class Phrases {
    private static final Set<String> NOUN_START =
            Set.of("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP", "EX", "$", "FW");
    private static final Set<String> NOUN_HEAD = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "EX", "CD");
    private static final Set<String> SUBORDINATORS = ClosedClasses.words("subordinators");
    /** Prepositions that open a clause when a subject and a finite verb, or a gerund, follow. */
    private static final Set<String> AMBIGUOUS = ClosedClasses.words("clause-or-phrase");

    private static final Set<String> CALENDAR = ClosedClasses.words("days");

    private static final List<List<String>> JOINING = ClosedClasses.words("joining-words").stream()
            .sorted()
            .map(words -> List.of(words.split(" ")))
            .toList();

    private static final Set<String> UNITS = ClosedClasses.words("time-units");
    private static final Set<String> INDEFINITE = Set.of("anything", "everything", "nothing", "something");
    private static final Set<String> COMPARED = ClosedClasses.words("compared");
    private static final Set<String> REPORTING = ClosedClasses.words("reporting-gerunds");

    private static final Set<String> APPROXIMATING = ClosedClasses.words("approximating-words");

    private final List<Token> tokens;
    private final List<Phrase> phrases = new ArrayList<>();

    private Phrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Phrase> of(List<Token> tokens) {
        Phrases reader = new Phrases(tokens);
        reader.read();
        return reader.phrases;
    }

    private void read() {
        int i = 0;
        while (i < tokens.size()) {
            int next = isQuoteMark(i) ? i + 1 : phraseAt(i);
            i = Math.max(next, i + 1);
        }
    }

    private int phraseAt(int i) {
        String tag = tag(i);
        String norm = tokens.get(i).norm();
        if (tag.equals(",") || norm.equals(",")) {
            return add(Phrase.Kind.COMMA, i, i + 1, i);
        }
        if (tag.equals(":") || tag.equals("-LRB-") || tag.equals("-RRB-") || tag.equals(".") || isBreak(norm)) {
            return add(Phrase.Kind.BREAK, i, i + 1, i);
        }
        if (APPROXIMATING.contains(norm) && i + 1 < tokens.size() && tag(i + 1).equals("CD")) {
            return add(Phrase.Kind.ADVERB, i, i + 1, i);
        }
        int joined = joinEnd(i);
        if (joined > i) {
            return add(Phrase.Kind.COORDINATOR, i, joined, i);
        }
        if (tag.equals("CC")) {
            return add(Phrase.Kind.COORDINATOR, i, i + 1, i);
        }
        if ((SUBORDINATORS.contains(norm) && !tag.startsWith("VB")) || (norm.equals("provided") && opensProviso(i))) {
            return add(Phrase.Kind.SUBORDINATOR, i, i + 1, i);
        }
        if (norm.equals("should") && isInverted(i)) {
            return add(Phrase.Kind.SUBORDINATOR, i, i + 1, i);
        }
        if (norm.equals("once") && opensClause(i)) {
            return add(Phrase.Kind.SUBORDINATOR, i, i + 1, i);
        }
        if (tag.equals("IN") && AMBIGUOUS.contains(norm) && !isComparison(i)) {
            return add(opensClause(i) ? Phrase.Kind.SUBORDINATOR : Phrase.Kind.PREPOSITION, i, i + 1, i);
        }
        if (norm.equals("that") && (tag.equals("IN") || tag.equals("WDT"))) {
            return add(Phrase.Kind.THAT, i, i + 1, i);
        }
        if (tag.startsWith("W")) {
            return add(Phrase.Kind.RELATIVE, i, i + 1, i);
        }
        int verbEnd = VerbGroups.end(tokens, i);
        if (verbEnd > i) {
            return add(Phrase.Kind.VERB, i, verbEnd, VerbGroups.head(tokens, i, verbEnd));
        }
        if (tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
            return add(Phrase.Kind.PREPOSITION, i, i + 1, i);
        }
        return NOUN_START.contains(tag) || tag.equals("VBN") || tag.equals("VBG") ? nounPhrase(i) : other(i);
    }

    /** The token behind "as well as", "along with" and the like, which join nouns as "and" does; else i. */
    private int joinEnd(int i) {
        for (List<String> words : JOINING) {
            int end = i + words.size();
            if (end < tokens.size()
                    && tokens.subList(i, end).stream().map(Token::norm).toList().equals(words)) {
                return end;
            }
        }
        return i;
    }

    private int other(int i) {
        String tag = tag(i);
        return add(tag.startsWith("RB") ? Phrase.Kind.ADVERB : Phrase.Kind.OTHER, i, i + 1, i);
    }

    /** Reads determiners, modifiers, possessors and nouns; without a noun it is an adjective phrase. */
    private int nounPhrase(int start) {
        int i = start;
        int head = -1;
        int end = start;
        while (i < tokens.size()) {
            String tag = tag(i);
            if (isQuoteMark(i)) {
                i++;
                continue;
            }
            boolean noun = NOUN_HEAD.contains(tag) || isDemonstrative(i, start);
            if (head >= 0 && beginsTime(head, i)) {
                break;
            }
            if (tag.equals("POS") && head >= 0) {
                head = -1;
            } else if (noun) {
                if (head >= 0 && splits(head, i)) {
                    break;
                }
                if (!tag.equals("CD") || head < 0) {
                    head = i;
                }
            } else if (head >= 0 && !continues(i)) {
                break;
            } else if (!isModifier(i)) {
                break;
            }
            i++;
            end = i;
            if (tag.equals("PRP") || tag.equals("EX")) {
                break;
            }
        }
        if (head < 0) {
            return add(Phrase.Kind.ADJECTIVE, start, Math.max(end, start + 1), Math.max(end, start + 1) - 1);
        }
        return add(Phrase.Kind.NOUN, start, head + 1, head);
    }

    /** After a head noun only another noun, or an adjective or participle before one, goes on with the phrase. */
    private boolean continues(int i) {
        if (!(tag(i).startsWith("JJ") || tag(i).equals("VBG") || tag(i).equals("VBN"))) {
            return false;
        }
        int next = i + 1;
        return next < tokens.size()
                && tag(i).startsWith("JJ")
                && NOUN_HEAD.contains(tag(next))
                && tokens.get(i).text().indexOf('-') > 0;
    }

    /** "gave the company [48 hours] to …": a length of time is no part of the noun phrase before it. */
    private boolean beginsTime(int head, int i) {
        return tag(i).equals("CD")
                && (tag(head).startsWith("NN") || tag(head).equals("PRP"))
                && i + 1 < tokens.size()
                && UNITS.contains(tokens.get(i + 1).lemma());
    }

    private boolean isModifier(int i) {
        String tag = tag(i);
        return (NOUN_START.contains(tag) && !tag.equals("PRP"))
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("POS")
                || (tag.startsWith("RB")
                        && i + 1 < tokens.size()
                        && (tag(i + 1).startsWith("JJ") || tag(i + 1).equals("VBN")));
    }

    private boolean splits(int head, int i) {
        boolean calendar = CALENDAR.contains(tokens.get(head).norm())
                || CALENDAR.contains(tokens.get(i).norm());
        return calendar || INDEFINITE.contains(tokens.get(head).norm()) || tag(i).equals("PRP") || tag(i).equals("EX");
    }

    private boolean isDemonstrative(int i, int start) {
        if (i != start || !tag(i).equals("DT")) {
            return false;
        }
        String norm = tokens.get(i).norm();
        boolean pronoun =
                Set.of("this", "that", "these", "those", "both", "all", "some").contains(norm);
        return pronoun
                && (i + 1 >= tokens.size()
                        || (!isModifier(i + 1) && !tag(i + 1).equals("PRP"))
                        || tag(i + 1).startsWith("RB"));
    }

    /** "will quit should the talks fail": before its subject "should" opens a condition; not in a question. */
    private boolean isInverted(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && NOUN_START.contains(tag(i + 1))
                && !tokens.get(tokens.size() - 1).norm().equals("?")
                && tokens.stream().noneMatch(token -> token.norm().equals("?"))
                && !tag(i - 1).equals("PRP")
                && !tag(i - 1).startsWith("W");
    }

    /** "as much as six months" compares and opens no clause. */
    private boolean isComparison(int i) {
        return tokens.get(i).norm().equals("as")
                && i > 0
                && COMPARED.contains(tokens.get(i - 1).norm());
    }

    private boolean opensClause(int i) {
        boolean sawNoun = false;
        for (int j = i + 1; j < tokens.size() && j < i + 14; j++) {
            String tag = tag(j);
            if (tag.equals("VBG") && j == i + 1) {
                return !tokens.get(i).norm().equals("as");
            }
            if (tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD")) {
                return sawNoun;
            }
            if (REPORTING.contains(tokens.get(j).norm())) {
                return false;
            }
            if (tag.equals(",")
                    || (tag.equals("CC") && (!sawNoun || namesRole(i)))
                    || tag.equals(".")
                    || tag.equals("WDT")
                    || tag.equals("WP")
                    || (tag.equals("TO") && !sawNoun)) {
                return false;
            }
            sawNoun |= NOUN_HEAD.contains(tag) || tag.equals("DT");
        }
        return false;
    }

    /** "used as a weapon and called": behind "as" and an article stands what something is. */
    private boolean namesRole(int i) {
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).norm() : "";
        return tokens.get(i).norm().equals("as") && (next.equals("a") || next.equals("an"));
    }

    private boolean opensProviso(int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).norm().equals("that")
                        || tag(i + 1).equals("DT")
                        || tag(i + 1).equals("EX")
                        || tag(i + 1).equals("PRP"))
                && i > 0
                && (tokens.get(i - 1).norm().equals(",") || tag(i - 1).startsWith("NN"));
    }

    private int add(Phrase.Kind kind, int from, int to, int head) {
        phrases.add(new Phrase(kind, from, to, head));
        return to;
    }

    private boolean isQuoteMark(int i) {
        return tag(i).equals("``") || tag(i).equals("''");
    }

    private static boolean isBreak(String norm) {
        return norm.equals("-")
                || norm.equals("--")
                || norm.equals("(")
                || norm.equals(")")
                || norm.equals(";")
                || norm.equals(":");
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }
}
