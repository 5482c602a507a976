package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.List;
import java.util.Set;

/** Finds verb groups ("has not yet been accepted", "to stop") and says what their words mean together. */
public final class VerbGroups {
    private static final Set<String> NEGATIONS = ClosedClasses.words("negations");
    private static final Set<String> AUXILIARIES = ClosedClasses.words("auxiliaries");
    private static final Set<String> FUTURE = Set.of("about", "going");

    private VerbGroups() {}

    /** The token after the verb group that begins at i, or i when none begins there. */
    static int end(List<Token> tokens, int i) {
        int j = i;
        boolean main = false;
        while (j < tokens.size()) {
            Token token = tokens.get(j);
            String tag = token.tag();
            if (tag.equals("``") || tag.equals("''")) {
                if (!main && j > i && j + 1 < tokens.size() && continuesAt(tokens, j + 1)) {
                    j++;
                    continue;
                }
                break;
            }
            if (tag.equals("TO")) {
                boolean future = j > i && isGoing(tokens, i, j);
                if ((j > i && !future) || !verbAfterTo(tokens, j + 1)) {
                    break;
                }
                main = main && !future;
            } else if (tag.equals("MD")) {
                if (main) {
                    break;
                }
            } else if (tag.startsWith("VB")) {
                if (main && !chains(tokens, j)) {
                    break;
                }
                if (j == i && (tag.equals("VBN") || tag.equals("VBG")) && beforeNoun(tokens, j)) {
                    return i;
                }
                main = true;
            } else if (isAbout(tokens, i, j)) {
                j++;
                continue;
            } else if (isAdverb(token)) {
                boolean never = j == i && isNever(tokens, j);
                if (j == i
                        ? !never || !verbFollows(tokens, j + 1)
                        : !continuesAt(tokens, j + 1) && !aboutFollows(tokens, i, j + 1)) {
                    break;
                }
            } else {
                break;
            }
            j++;
        }
        return main || (j > i && tokens.get(i).tag().equals("MD")) ? j : i;
    }

    /** "is not going to", "is not about to": a future. */
    private static boolean isGoing(List<Token> tokens, int from, int to) {
        return FUTURE.contains(tokens.get(to - 1).norm())
                && tokens.subList(from, to - 1).stream()
                        .anyMatch(token -> token.lemma().equals("be"));
    }

    /** The "about" of "is about to leave". */
    private static boolean isAbout(List<Token> tokens, int from, int at) {
        return tokens.get(at).norm().equals("about")
                && at > from
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals("TO")
                && verbAfterTo(tokens, at + 2)
                && isGoing(tokens, from, at + 1);
    }

    private static boolean aboutFollows(List<Token> tokens, int from, int at) {
        return at < tokens.size() && isAbout(tokens, from, at);
    }

    private static boolean verbFollows(List<Token> tokens, int j) {
        int k = j;
        while (k < tokens.size() && isAdverb(tokens.get(k))) {
            k++;
        }
        return k < tokens.size() && tokens.get(k).tag().startsWith("VB");
    }

    /** "never accepted", "no longer insists": the negation begins the group. */
    private static boolean isNever(List<Token> tokens, int i) {
        boolean longer = i + 1 < tokens.size() && tokens.get(i + 1).norm().equals("longer");
        return tokens.get(i).norm().equals("never") || (tokens.get(i).norm().equals("no") && longer);
    }

    /** A verb goes on with the group when the verb before it is an auxiliary. */
    private static boolean chains(List<Token> tokens, int j) {
        int k = j - 1;
        while (k >= 0 && isAdverb(tokens.get(k))) {
            k--;
        }
        String tag = tokens.get(j).tag();
        return k >= 0
                && AUXILIARIES.contains(tokens.get(k).lemma())
                && (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VB") || tag.equals("VBD"));
    }

    private static boolean continuesAt(List<Token> tokens, int j) {
        int k = j;
        while (k < tokens.size()
                && (isAdverb(tokens.get(k)) || tokens.get(k).tag().startsWith("``"))) {
            k++;
        }
        return k < tokens.size()
                && tokens.get(k).tag().startsWith("VB")
                && (k == j || !tokens.get(k).tag().equals("VBZ"));
    }

    private static boolean verbAfterTo(List<Token> tokens, int j) {
        int k = j;
        while (k < tokens.size()
                && (isAdverb(tokens.get(k)) || tokens.get(k).tag().equals("``"))) {
            k++;
        }
        return k < tokens.size()
                && (tokens.get(k).tag().equals("VB") || tokens.get(k).tag().equals("VBP"));
    }

    /** "remaining hostages", "proposed truce": a participle before a noun is a modifier when a determiner stands before it. */
    private static boolean beforeNoun(List<Token> tokens, int j) {
        return !(j == 0 && opensAside(tokens))
                && j + 1 < tokens.size()
                && tokens.get(j + 1).tag().startsWith("NN")
                && (j == 0
                        || Set.of("DT", "PRP$", "JJ", "POS", "CD")
                                .contains(tokens.get(j - 1).tag())
                        || (tokens.get(j).tag().equals("VBN")
                                && tokens.get(j - 1).tag().equals("IN")));
    }

    /** "Rejecting calls for a truce, Iran said …": a gerund with its object, a comma, then a subject with its verb. */
    private static boolean opensAside(List<Token> tokens) {
        int comma = 1;
        while (comma < tokens.size() && !tokens.get(comma).norm().equals(",")) {
            if (tokens.get(comma).tag().startsWith("VB")
                    || tokens.get(comma).tag().equals("MD")) {
                return false;
            }
            comma++;
        }
        boolean subject = comma + 1 < tokens.size()
                && (tokens.get(comma + 1).tag().startsWith("NN")
                        || tokens.get(comma + 1).tag().startsWith("PRP")
                        || tokens.get(comma + 1).tag().equals("DT"));
        return subject && tokens.get(0).tag().equals("VBG");
    }

    public static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB")
                || (NEGATIONS.contains(token.norm()) && !token.tag().equals("MD"));
    }

    /** The main verb of the group [from, to). */
    static int head(List<Token> tokens, int from, int to) {
        int head = from;
        for (int i = from; i < to; i++) {
            if (tokens.get(i).tag().startsWith("VB")) {
                head = i;
            }
        }
        return head;
    }

    public static VerbGroup read(List<Token> tokens, int from, int to) {
        int head = head(tokens, from, to);
        String modal = "";
        boolean negated = false;
        boolean infinitive = false;
        boolean be = false;
        boolean have = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean going = token.tag().equals("TO") && i > from && isGoing(tokens, from, i);
            infinitive |= token.tag().equals("TO") && !going;
            if (going) {
                modal = tokens.get(from).tag().equals("VBD") ? "would" : "will";
            }
            if (token.tag().equals("MD")) {
                modal = modal(token.norm());
            }
            negated |= NEGATIONS.contains(token.norm())
                    || (token.norm().equals("longer")
                            && i > from
                            && tokens.get(i - 1).norm().equals("no"));
            be |= i < head && (token.lemma().equals("be") || token.lemma().equals("get"));
            have |= i < head && token.lemma().equals("have");
        }
        String tag = tokens.get(head).tag();
        int first = from;
        while (first < head && isAdverb(tokens.get(first))) {
            first++;
        }
        VerbGroup.Form form = infinitive
                ? VerbGroup.Form.INFINITIVE
                : tokens.get(first).tag().equals("VBG")
                        ? VerbGroup.Form.GERUND
                        : onlyParticiple(tokens, from, head) ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        boolean passive = (participle && be) || (form == VerbGroup.Form.PARTICIPLE && !have);
        boolean past = tag.equals("VBD") || have || tokens.get(from).tag().equals("VBD");
        return new VerbGroup(from, to, head, form, modal, negated, passive, past && modal.isEmpty());
    }

    /** "has accepted", "had not yet agreed", without a modal. */
    public static boolean isPerfect(List<Token> tokens, VerbGroup group) {
        return group.modal().isEmpty()
                && group.head() > group.from()
                && tokens.get(group.from()).lemma().equals("have");
    }

    private static boolean onlyParticiple(List<Token> tokens, int from, int head) {
        for (int i = from; i < head; i++) {
            if (!isAdverb(tokens.get(i))) {
                return false;
            }
        }
        return tokens.get(head).tag().equals("VBN");
    }

    private static String modal(String norm) {
        return switch (norm) {
            case "'ll", "will", "wo", "shall" -> "will";
            case "'d", "would" -> "would";
            case "can", "ca", "cannot" -> "can";
            default -> norm;
        };
    }
}
