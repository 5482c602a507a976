package io.github.parley4j.arbitraries;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Runs properties as often as {@code -Dparley.tries} says: thousands of times to hunt for a counter-example, a few times
 * under mutation testing. With {@code -Dparley.seed} always the same tries, which are not shrunk. Without these it does
 * nothing.
 */
public final class TriesOnDemand implements AroundPropertyHook {
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        Integer tries = Integer.getInteger("parley.tries");
        if (tries != null) {
            attributes.setTries(tries);
        }
        String seed = System.getProperty("parley.seed");
        if (seed != null) {
            attributes.setSeed(seed);
            attributes.setShrinking(ShrinkingMode.OFF);
        }
        return property.execute();
    }
}
