package io.github.parley4j.extract.pipeline.clauses;

import io.github.parley4j.extract.pipeline.clauses.Phrase.Kind;
import io.github.parley4j.extract.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the chunks of a sentence into finite clauses and hangs each on the clause that holds it. One pass with a stack:
 * an opener (that, who, unless …) pushes, a verb that finds a waiting subject further down pops.
 */
final class Clauses {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Predicate<String> reports;
    private final List<Clause> clauses = new ArrayList<>();
    private Clause top = new Clause(Clause.Kind.MAIN, null, -1, 0);
    /** Chunks of the top clause since it began or was taken up again. */
    private List<Phrase> run = new ArrayList<>();

    private Clauses(List<Token> tokens, List<Phrase> phrases, Predicate<String> reports) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.reports = reports;
    }

    /**
     * Reads the clauses in the order in which they begin.
     *
     * @param reports whether a verb lemma reports what somebody said or thought
     */
    static List<Clause> of(List<Token> tokens, List<Phrase> phrases, Predicate<String> reports) {
        Clauses reader = new Clauses(tokens, phrases, reports);
        reader.read();
        return reader.clauses;
    }

    private void read() {
        clauses.add(top);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            switch (phrase.kind()) {
                case SUBORDINATOR -> {
                    if (!(ThatClauses.isThat(phrases, i + 1)
                            && phrase.head() + 1 == phrases.get(i + 1).head())) {
                        push(Clause.Kind.SUBORDINATE, phrase.head(), phrase.from());
                    }
                }
                case RELATIVE -> push(Clause.Kind.RELATIVE, phrase.head(), phrase.from());
                case THAT -> push(ThatClauses.kind(tokens, phrases, i), phrase.head(), phrase.from());
                case VERB -> verb(i);
                case BREAK -> aside(phrase);
                default -> run.add(phrase);
            }
            extend(phrase.to());
        }
        close();
    }

    /** "the pact - which both signed - for the army to leave": the second dash ends the clause that the first one opens. */
    private void aside(Phrase mark) {
        Clause outer = isDash(mark.head()) ? openedByDash() : null;
        if (outer != null) {
            top = outer;
            run = new ArrayList<>();
        }
        run.add(mark);
    }

    /** The clause with a verb within which a dash has opened the one that is read; null when none has. */
    private @Nullable Clause openedByDash() {
        Clause inner = top;
        while (inner != null && !(inner.opener > 0 && isDash(inner.opener - 1))) {
            inner = inner.parent;
        }
        Clause outer = inner == null || inner.verb == null ? null : inner.parent;
        return outer == null || outer.verb == null ? null : outer;
    }

    private boolean isDash(int token) {
        return DASHES.contains(tokens.get(token).norm());
    }

    private void verb(int i) {
        Phrase phrase = phrases.get(i);
        VerbGroup group = VerbGroups.read(tokens, phrase.from(), phrase.to());
        if (!group.finite()) {
            run.add(phrase);
            return;
        }
        if (isBare(group)) {
            bare(phrase, group);
            return;
        }
        if (top.verb == null) {
            int reporting = top.kind == Clause.Kind.MAIN && !Runs.hasComma(run)
                    ? Runs.reportingVerb(run, -1, verb -> reports.test(lemma(verb)))
                    : -1;
            if (reporting >= 0) {
                said(reporting);
            }
            assign(top, group, i);
            return;
        }
        int apposed = reports.test(lemma(group.head())) ? Runs.apposed(run, tokens) : -1;
        if (apposed >= 0) {
            Phrase speaker = run.get(apposed);
            start(Clause.Kind.MAIN, null, group, speaker.from());
            top.subjects.add(speaker.head());
            return;
        }
        Clause waiting = waiting();
        boolean afterNoun = !run.isEmpty() && lastOf(run).is(Kind.NOUN);
        boolean comma = Runs.hasComma(run);
        if (waiting != null && (!afterNoun || comma || !reportsNow())) {
            resume(waiting, group, i, comma);
        } else if (isInverted(i)) {
            start(Clause.Kind.MAIN, null, group, group.from());
            addSubject(top, phrases.get(i + 1), i + 1);
        } else if (afterNoun || Runs.hasFreeNoun(run)) {
            withSubject(group, i);
        } else {
            continueVerb(group);
        }
    }

    /** A clause with its own noun: the object of a reporting verb, or the next clause in a row. */
    private void withSubject(VerbGroup group, int i) {
        int cut = Runs.last(run);
        boolean joined = cut >= 0;
        int reporting = Runs.reportingVerb(run, cut, verb -> reports.test(lemma(verb)));
        if (reporting >= 0) {
            cut = reporting;
            joined = false;
        }
        List<Phrase> own = new ArrayList<>(run.subList(cut + 1, run.size()));
        Clause previous = top;
        int from = own.isEmpty() ? group.from() : own.get(0).from();
        if (!joined) {
            start(Clause.Kind.COMPLEMENT, previous, group, from);
        } else {
            boolean tail = Runs.isOneNoun(own) && reports.test(lemma(group.head())) && Runs.endsAt(phrases, i);
            Clause level = tail || Runs.isBut(run, cut, tokens) ? previous.main() : sameMood(previous, group, cut);
            start(level.kind, level.parent, group, from);
            top.continues = tail ? null : level;
        }
        Subjects.choose(own, tokens).forEach(top.subjects::add);
    }

    /** "With the union saying that it …, talks": what is said stands before the verb of the clause that holds it. */
    private void said(int reporting) {
        List<Phrase> own = new ArrayList<>(run.subList(reporting + 1, run.size()));
        top = new Clause(Clause.Kind.COMPLEMENT, top, -1, own.get(0).from());
        clauses.add(top);
        run = own;
    }

    /** Behind a comma the next clause goes on at the nearest level whose verb has a modal where it has one. */
    private Clause sameMood(Clause previous, VerbGroup group, int cut) {
        boolean comma =
                run.get(cut).is(Kind.COMMA) || (cut > 0 && run.get(cut - 1).is(Kind.COMMA));
        for (Clause level = previous; comma && level != null; level = level.parent) {
            if (level.verb != null
                    && level.verb.modal().isEmpty() == group.modal().isEmpty()) {
                return level;
            }
        }
        return comma ? previous.main() : previous;
    }

    private void continueVerb(VerbGroup group) {
        if (top.kind == Clause.Kind.MAIN && isInserted()) {
            insert(group);
            return;
        }
        Clause level = top;
        while (level.parent != null
                && level.verb != null
                && !level.verb.modal().isEmpty()
                && group.modal().isEmpty()
                && level.kind != Clause.Kind.SUBORDINATE) {
            level = level.parent;
        }
        Clause previous = level;
        start(previous.kind, previous.parent, group, group.from());
        top.subjects.addAll(previous.subjects);
        top.continues = previous;
    }

    /** "The hostages, Israel said, must be freed": a report between commas, with a subject still waiting before it. */
    private boolean isInserted() {
        boolean report = top.verb != null && reports.test(lemma(top.verb.head())) && top.subjects.size() == 1;
        int subject = report ? phrases.indexOf(Reading.phraseAt(phrases, top.subjects.get(0))) : -1;
        return subject > 1
                && phrases.get(subject - 1).is(Kind.COMMA)
                && phrases.get(subject + 1).is(Kind.VERB)
                && !phrases.get(0).is(Kind.PREPOSITION)
                && run.size() == 1
                && run.get(0).is(Kind.COMMA);
    }

    private void insert(VerbGroup group) {
        Clause report = top;
        List<Phrase> before = phrases.stream()
                .filter(phrase -> phrase.from() >= report.from && phrase.to() < report.subjects.get(0))
                .toList();
        top = new Clause(Clause.Kind.COMPLEMENT, report, -1, report.from);
        top.verb = group;
        top.subjects.addAll(Subjects.choose(before, tokens));
        clauses.add(top);
        run = new ArrayList<>();
    }

    /** "will stop and release": the second verb takes the first one's modal. */
    private void bare(Phrase phrase, VerbGroup group) {
        VerbGroup before = top.verb;
        boolean infinitive = run.stream().anyMatch(p -> p.is(Kind.VERB));
        if (before == null) {
            assign(top, group, phrases.indexOf(phrase));
        } else if (!before.modal().isEmpty()
                && !infinitive
                && !run.isEmpty()
                && lastOf(run).is(Kind.COORDINATOR)) {
            Clause previous = top;
            VerbGroup shared = new VerbGroup(
                    group.from(),
                    group.to(),
                    group.head(),
                    group.form(),
                    before.modal(),
                    before.negated(),
                    false,
                    before.past());
            start(previous.kind, previous.parent, shared, group.from());
            top.subjects.addAll(previous.subjects);
            top.continues = previous;
        } else {
            run.add(phrase);
        }
    }

    private boolean isBare(VerbGroup group) {
        return tokens.get(group.head()).tag().equals("VB") && group.from() == group.head();
    }

    private void assign(Clause clause, VerbGroup group, int i) {
        clause.verb = group;
        List<Integer> subjects = Subjects.choose(run, tokens);
        if (subjects.isEmpty() && clause.kind == Clause.Kind.RELATIVE) {
            int antecedent = Subjects.antecedent(phrases, tokens, clause.opener);
            if (antecedent >= 0) {
                subjects = List.of(antecedent);
            }
        }
        clause.subjects.addAll(subjects);
        if (subjects.isEmpty() && isInverted(i)) {
            addSubject(clause, phrases.get(i + 1), i + 1);
        }
        run = new ArrayList<>();
    }

    private void addSubject(Clause clause, Phrase noun, int i) {
        clause.subjects.add(noun.head());
        boolean apposed = i + 1 < phrases.size() && phrases.get(i + 1).is(Kind.NOUN);
        if (apposed) {
            clause.subjects.set(clause.subjects.size() - 1, phrases.get(i + 1).head());
        }
    }

    /** "…, said the union": a reporting verb behind a comma or quote with its subject after it. */
    private boolean isInverted(int i) {
        boolean nounNext = i + 1 < phrases.size() && phrases.get(i + 1).is(Kind.NOUN);
        boolean free = run.isEmpty()
                || lastOf(run).is(Kind.COMMA)
                || quoteBefore(phrases.get(i).from());
        return nounNext && free && reports.test(lemma(phrases.get(i).head()));
    }

    private boolean quoteBefore(int token) {
        return token > 0 && tokens.get(token - 1).tag().equals("''");
    }

    /** The nearest clause below the top that still has no verb. */
    private @Nullable Clause waiting() {
        for (Clause clause = top.parent; clause != null; clause = clause.parent) {
            if (clause.verb == null) {
                return clause;
            }
        }
        return null;
    }

    private void resume(Clause waiting, VerbGroup group, int i, boolean comma) {
        List<Phrase> own = new ArrayList<>(run);
        Clause inner = top;
        top = waiting;
        waiting.verb = group;
        boolean verbAfterComma = Runs.endsWithComma(own);
        List<Phrase> before = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.from() >= waiting.from && phrase.to() <= inner.from && phrase.from() > waiting.opener) {
                before.add(phrase);
            }
        }
        List<Integer> subjects = comma && !verbAfterComma ? Subjects.choose(own, tokens) : List.of();
        if (subjects.isEmpty()) {
            while (!before.isEmpty() && lastOf(before).is(Kind.COMMA)) {
                before.remove(before.size() - 1);
            }
            subjects = Subjects.choose(before, tokens);
        }
        if (subjects.isEmpty() && verbAfterComma) {
            subjects = Subjects.choose(own, tokens);
        }
        if (subjects.isEmpty() && !own.isEmpty() && lastOf(own).is(Kind.NOUN)) {
            subjects = List.of(lastOf(own).head());
        }
        int cut = inner.opener < 0 ? Runs.last(run) : -1;
        if (cut >= 0) {
            inner.to = Math.min(inner.to, run.get(cut).from());
        }
        waiting.subjects.addAll(subjects);
        if (subjects.isEmpty() && isInverted(i)) {
            addSubject(waiting, phrases.get(i + 1), i + 1);
        }
        run = new ArrayList<>();
    }

    private boolean reportsNow() {
        return top.verb != null && reports.test(lemma(top.verb.head())) && Runs.last(run) < 0;
    }

    private void start(Clause.Kind kind, @Nullable Clause parent, VerbGroup group, int from) {
        close(from);
        top = new Clause(kind, parent, -1, from);
        top.verb = group;
        clauses.add(top);
        run = new ArrayList<>();
    }

    private void push(Clause.Kind kind, int opener, int from) {
        top = new Clause(kind, top, opener, from);
        clauses.add(top);
        run = new ArrayList<>();
    }

    private void extend(int to) {
        for (Clause clause = top; clause != null; clause = clause.parent) {
            clause.to = Math.max(clause.to, to);
        }
    }

    private void close(int at) {
        for (Clause clause = top; clause != null; clause = clause.parent) {
            clause.to = Math.min(clause.to, at);
        }
    }

    private void close() {
        clauses.removeIf(clause -> clause.verb == null && clause.from >= clause.to);
    }

    private String lemma(int token) {
        return tokens.get(token).lemma();
    }

    private static <T> T lastOf(List<T> list) {
        return list.get(list.size() - 1);
    }
}
