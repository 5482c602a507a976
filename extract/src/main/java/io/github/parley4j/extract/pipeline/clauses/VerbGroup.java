package io.github.parley4j.extract.pipeline.clauses;

/**
 * What the words of a verb group say together.
 *
 * @param from first token
 * @param to token after the last
 * @param head the main verb
 * @param form finite, infinitive ("to stop"), gerund or bare participle
 * @param modal lemma of the modal or semi-modal ("will", "must", "may"), empty when there is none
 * @param negated whether not, never, no longer or n't stands in it
 * @param passive whether the subject undergoes the verb
 * @param past whether it is in the past or perfect
 */
public record VerbGroup(
        int from, int to, int head, Form form, String modal, boolean negated, boolean passive, boolean past) {
    public enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    public boolean finite() {
        return form == Form.FINITE;
    }
}
