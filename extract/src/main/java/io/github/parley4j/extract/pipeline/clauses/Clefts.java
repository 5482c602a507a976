package io.github.parley4j.extract.pipeline.clauses;

/** Finds what "what they want is …" and "all we ask for is …" name behind the verb. */
public final class Clefts {
    private Clefts() {}

    /** Whether a clause begins with "what" or "all" and so names its object by itself: "what they offered". */
    public static boolean isFree(Reading reading, Clause clause) {
        boolean quoted = reading.token(clause.from).tag().equals("``");
        String first = reading.token(quoted ? clause.from + 1 : clause.from).norm();
        return first.equals("what") || first.equals("all");
    }

    /** The token behind the "is" that names what a stance word of a free clause is about, or -1. */
    public static int behindVerb(Reading reading, Predicate predicate) {
        for (Clause other : reading.clauses()) {
            VerbGroup verb = other.verb;
            if (verb != null
                    && verb.from() >= predicate.to()
                    && !verb.negated()
                    && reading.token(verb.head()).lemma().equals("be")) {
                return verb.to();
            }
        }
        return -1;
    }
}
