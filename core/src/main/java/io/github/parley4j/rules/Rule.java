package io.github.parley4j.rules;

import io.github.parley4j.model.Negotiation;
import java.util.List;

/** A question to a negotiation whose answers are findings. Write your own and add it with {@link Rules#with}. */
public interface Rule {
    /** {@return the id, unique among the rules in use: {@code "C1"}} */
    String id();

    /**
     * Looks for what the rule is about.
     *
     * @param negotiation the negotiation
     * @return a finding for each case, in a fixed order; none if all is well
     */
    List<Finding> check(Negotiation negotiation);
}
