package io.github.parley4j.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The issues that are known by code: the standard ones of this library, and your own. Immutable. */
public final class IssueRegistry {
    private static final IssueRegistry STANDARD = new IssueRegistry(IssueTable.read());

    private final TreeMap<String, Issue> issues = new TreeMap<>();

    private IssueRegistry(Collection<Issue> issues) {
        issues.forEach(i -> this.issues.put(i.code(), i));
    }

    /** {@return the 38 standard issues} */
    public static IssueRegistry standard() {
        return STANDARD;
    }

    /**
     * Adds an issue of your own, or redefines one.
     *
     * @param issue the issue
     * @return a registry with it
     */
    public IssueRegistry with(Issue issue) {
        IssueRegistry extended = new IssueRegistry(issues.values());
        extended.issues.put(issue.code(), issue);
        return extended;
    }

    /**
     * Finds an issue.
     *
     * @param code its code
     * @return the issue, if it is known
     */
    public Optional<Issue> find(String code) {
        return Optional.ofNullable(issues.get(code));
    }

    /** {@return every issue, ordered by code} */
    public List<Issue> all() {
        return List.copyOf(issues.values());
    }

    @Override
    public String toString() {
        return "IssueRegistry[" + issues.size() + " issues: " + String.join(", ", issues.keySet()) + "]";
    }
}
