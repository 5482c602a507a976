package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.Salience;
import io.github.parley4j.extract.pipeline.mentions.names.CountryClasses;
import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds which party named before a definite description points back to. */
final class Antecedents {
    private static final Set<Mention.Form> BODIES =
            EnumSet.of(Mention.Form.NAME, Mention.Form.ORGAN, Mention.Form.DESCRIPTION);

    private final Composition all;

    Antecedents(Composition all) {
        this.all = all;
    }

    /** "the Committee": the last body whose printed name ends in the same word. */
    @Nullable
    String shortForm(Draft.Line line, int head) {
        String word = line.token(head).norm();
        Salience.Recent found = all.salience()
                .last(
                        line.sentence().index(),
                        Integer.MAX_VALUE,
                        r -> !r.person()
                                && r.mention().party() != null
                                && (r.kind() == EntityKind.STATE
                                        ? r.mention().form() == Mention.Form.ORGAN
                                        : BODIES.contains(r.mention().form()))
                                && isShort(word, named(r.mention())));
        return found == null ? null : found.mention().party();
    }

    private static boolean isShort(String word, String name) {
        return (name.endsWith(" " + word) && !name.equals("the " + word))
                || name.startsWith(word + " of ")
                || name.startsWith(word + " for ")
                || name.startsWith("a " + word + " of ")
                || name.startsWith("an " + word + " of ");
    }

    private String named(Mention mention) {
        Draft.Line line = all.draft().lines().get(mention.sentence());
        return line.printed(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
    }

    /** The party that a definite description of some kinds, in some words, points back to, or null. */
    @Nullable
    String of(Draft.Line line, Set<EntityKind> kinds, List<String> words, boolean narrow) {
        int sentence = line.sentence().index();
        boolean state = kinds.contains(EntityKind.STATE);
        if (state && kinds.contains(EntityKind.ORGAN)) {
            return government(sentence, kinds);
        }
        if (state && kinds.size() == 1) {
            Optional<Set<String>> sort = CountryClasses.of(words);
            return country(sentence, id -> sort.isEmpty() || sort.get().contains(id));
        }
        if (kinds.contains(EntityKind.COLLECTIVE) && kinds.size() > 1) {
            Set<EntityKind> organised = EnumSet.copyOf(kinds);
            organised.remove(EntityKind.COLLECTIVE);
            String body = of(line, organised, words, narrow);
            if (body != null) {
                return body;
            }
        }
        Salience.Recent found = all.salience()
                .last(
                        sentence,
                        narrow || state ? 8 : 5,
                        r -> !r.person()
                                && kinds.contains(r.kind())
                                && r.mention().form() != Mention.Form.PRONOUN
                                && r.mention().party() != null
                                && (state
                                        || r.mention().form() != Mention.Form.ADJECTIVE
                                        || r.kind() != EntityKind.STATE));
        if (found == null) {
            found = all.salience()
                    .last(
                            sentence,
                            Integer.MAX_VALUE,
                            r -> !r.person()
                                    && kinds.contains(r.kind())
                                    && r.mention().party() != null);
        }
        return found == null ? null : found.mention().party();
    }

    /** "the country", "the Gulf state": the weightiest of the states of that sort that were mentioned lately, in any form. */
    private @Nullable String country(int sentence, Predicate<String> sort) {
        String best = null;
        Set<String> near = new LinkedHashSet<>();
        all.salience()
                .last(
                        sentence,
                        1,
                        r -> isCountry(r, sort)
                                && !near.add(String.valueOf(r.mention().party()))
                                && near.size() > 6);
        for (String id : near) {
            if (best == null || all.salience().weight(id) > all.salience().weight(best)) {
                best = id;
            }
        }
        if (best != null) {
            return best;
        }
        Salience.Recent last = all.salience().last(sentence, Integer.MAX_VALUE, r -> isCountry(r, sort));
        return last == null ? null : last.mention().party();
    }

    private boolean isCountry(Salience.Recent recent, Predicate<String> sort) {
        String id = recent.mention().party();
        return recent.kind() == EntityKind.STATE && !all.isRegion(id) && id != null && sort.test(id);
    }

    /** "the government": of the state that was last spoken of as a government, or else of the weightiest state. */
    @Nullable
    String government(int sentence, Set<EntityKind> kinds) {
        Salience.Recent found = all.salience()
                .last(
                        sentence,
                        2,
                        r -> !r.person()
                                && kinds.contains(r.kind())
                                && r.mention().party() != null
                                && (r.mention().form() == Mention.Form.ORGAN
                                        || r.mention().form() == Mention.Form.OFFICIAL
                                        || r.mention().form() == Mention.Form.DESCRIPTION));
        if (found != null) {
            return found.mention().party();
        }
        return all.salience().governing(id -> kinds.contains(all.kind(id)));
    }
}
