package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Something that an agreement may provide or that something else may wait for (then it is called a condition).
 *
 * <p>Sealed by shape, only where the fields differ; the subject matter is the open {@linkplain Issue issue code}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Cessation.class),
    @JsonSubTypes.Type(Release.class),
    @JsonSubTypes.Type(Withdrawal.class),
    @JsonSubTypes.Type(Access.class),
    @JsonSubTypes.Type(Transfer.class),
    @JsonSubTypes.Type(Measure.class),
    @JsonSubTypes.Type(Process.class),
    @JsonSubTypes.Type(Other.class),
    @JsonSubTypes.Type(AllOf.class),
    @JsonSubTypes.Type(AnyOf.class),
    @JsonSubTypes.Type(Not.class)
})
public sealed interface Term permits SimpleTerm, AllOf, AnyOf, Not {
    /**
     * {@return the simple terms that this one is made of, in order; those below {@link Not} too}
     */
    List<SimpleTerm> leaves();

    /** {@return the issue codes of the leaves, each once, in order} */
    default List<String> issues() {
        return leaves().stream().map(SimpleTerm::issue).distinct().toList();
    }

    /**
     * Calls the method of the visitor that fits the shape.
     *
     * @param visitor what to do with each shape
     * @param <R> what the visitor answers
     * @return the visitor's answer
     */
    <R> R accept(TermVisitor<R> visitor);

    /** {@return one line that people read; also {@code toString}} */
    String summary();
}
