package io.github.parley4j.model;

import java.util.regex.Pattern;

/** Says why a value cannot exist: its subject, its value, what is required, and how to mend it. */
final class Refusal {
    private static final Pattern ISSUE_CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private Refusal() {}

    static void unless(boolean possible, String subject, Object value, String requirement, String mend) {
        if (!possible) {
            throw new IllegalArgumentException("The " + subject + " (" + value + ") must " + requirement + ". " + mend);
        }
    }

    static void ifBlank(String subject, String value) {
        unless(!value.isBlank(), subject, "\"" + value + "\"", "not be blank", "Give it at least one letter or digit.");
    }

    static void unlessIssueCode(String code) {
        unless(
                ISSUE_CODE.matcher(code).matches(),
                "issue code",
                "\"" + code + "\"",
                "be lower-case letters, digits and hyphens, a letter first",
                "Write it like \"prisoner-release\".");
    }

    static void unlessOrdinal(int ordinal) {
        unless(ordinal >= 1, "ordinal of the phase", ordinal, "be 1 or more", "Count phases from 1.");
    }
}
