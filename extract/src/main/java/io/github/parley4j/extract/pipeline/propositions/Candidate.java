package io.github.parley4j.extract.pipeline.propositions;

import io.github.parley4j.extract.pipeline.clauses.Clause;

/**
 * A proposition with the words that it came from, before conditions are joined to it.
 *
 * @param proposition what it says
 * @param clause the clause that holds the stance word
 * @param begin first token of the stance word or verb
 * @param end token after its complement
 * @param negated whether the stance word itself was negated
 */
public record Candidate(Proposition proposition, Clause clause, int begin, int end, boolean negated) {
    public Candidate with(Proposition other) {
        return new Candidate(other, clause, begin, end, negated);
    }
}
