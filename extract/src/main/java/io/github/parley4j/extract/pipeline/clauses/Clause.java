package io.github.parley4j.extract.pipeline.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finite clause of a sentence: its subject, its verb group, how it hangs on the rest. Built by {@link Clauses} and not
 * changed afterwards.
 */
public final class Clause {
    public enum Kind {
        /** A clause of its own. */
        MAIN,
        /** What is said, demanded or thought: "that …", or without the word. */
        COMPLEMENT,
        /** "who …", "which …". */
        RELATIVE,
        /** Opened by a connective: unless, until, if. */
        SUBORDINATE
    }

    final Kind kind;
    final @Nullable Clause parent;
    /** Token of the connective or relative word, or -1. */
    final int opener;

    final int from;
    /** Token after the last; children lie inside when they end it. */
    int to;

    /** Head tokens of the subject's noun phrases; empty when the clause has none of its own. */
    final List<Integer> subjects = new ArrayList<>();

    @Nullable
    VerbGroup verb;

    /** The clause that this one continues ("… and called for talks"), or null. */
    @Nullable
    Clause continues;

    Clause(Kind kind, @Nullable Clause parent, int opener, int from) {
        this.kind = kind;
        this.parent = parent;
        this.opener = opener;
        this.from = from;
        this.to = from;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Clause parent() {
        return parent;
    }

    public int opener() {
        return opener;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public List<Integer> subjects() {
        return subjects;
    }

    public @Nullable VerbGroup verb() {
        return verb;
    }

    public @Nullable Clause continues() {
        return continues;
    }

    public boolean within(Clause other) {
        for (Clause clause = this; clause != null; clause = clause.parent) {
            if (clause == other) {
                return true;
            }
        }
        return false;
    }

    public boolean has(int token) {
        return from <= token && token < to;
    }

    /** The clause that holds it and all above it. */
    public Clause main() {
        Clause main = this;
        while (main.parent != null) {
            main = main.parent;
        }
        return main;
    }
}
