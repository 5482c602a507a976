package io.github.parley4j.extract.pipeline.mentions.names;

/**
 * One surface form of an entity.
 *
 * @param id the entity's id
 * @param use how the form stands for it
 * @param printed the form as the table or the text prints it
 * @param definite whether the form names the entity only behind "the": the Church
 */
public record NameEntry(String id, NameUse use, String printed, boolean definite) {
    public NameEntry(String id, NameUse use, String printed) {
        this(id, use, printed, false);
    }

    /** Whether the form has no lower-case letter, so that it must be printed without one. */
    public boolean acronym() {
        return printed.chars().noneMatch(Character::isLowerCase)
                && printed.chars().anyMatch(Character::isUpperCase);
    }
}
