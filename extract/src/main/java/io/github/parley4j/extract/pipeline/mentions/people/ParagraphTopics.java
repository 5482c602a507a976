package io.github.parley4j.extract.pipeline.mentions.people;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.text.Quote;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a paragraph is about where it names a person without saying whose: "The railway would not wait. “…,” spokesman
 * Jan Smit said."
 */
final class ParagraphTopics {
    private static final Set<String> OBLIGING = Set.of("must", "should", "ought");

    private final Composition all;

    ParagraphTopics(Composition all) {
        this.all = all;
    }

    /** The nearest party before the mention in its paragraph that acts in a sentence outside quotations and fits, or null. */
    @Nullable
    String before(Mention mention, Predicate<String> fits) {
        if (!all.isSubject(all.draft().lines().get(mention.sentence()), mention.from(), mention.to())) {
            return null;
        }
        int paragraph = all.draft().lines().get(mention.sentence()).sentence().paragraph();
        for (int s = mention.sentence(); s >= 0; s--) {
            Draft.Line line = all.draft().lines().get(s);
            if (line.sentence().paragraph() != paragraph) {
                break;
            }
            int limit = s == mention.sentence() ? mention.from() : line.size();
            String found = subject(line, limit, fits);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first party that acts in a sentence, before a token. */
    private @Nullable String subject(Draft.Line line, int limit, Predicate<String> fits) {
        for (Mention near : line.mentions()) {
            String party = near.to() > limit ? null : partyOf(near);
            boolean acts = party != null
                    && acting(near)
                    && !quoted(line, near)
                    && all.verbs().of(line, near.from(), near.to()) != ActingVerbs.Group.NONE;
            if (acts && party != null && fits.test(party)) {
                return party;
            }
        }
        return null;
    }

    /** "NAME said Oslo would wait": the party that acts right behind what the person says; null when none does. */
    @Nullable
    String said(Mention mention, Predicate<String> fits) {
        Draft.Line line = all.draft().lines().get(mention.sentence());
        int verb = all.verbs().find(line, mention.from(), mention.to()).at();
        if (verb < 0 || all.verbs().group(line.key(verb)) != ActingVerbs.Group.SPEAK) {
            return null;
        }
        for (Mention near : line.mentions()) {
            boolean beside =
                    near.from() == verb + 1 || line.key(near.from() - 1).equals("that");
            String party = near.from() > verb && near.from() <= verb + 3 ? near.party() : null;
            boolean acts = party != null
                    && acting(near)
                    && !OBLIGING.contains(line.key(near.to()))
                    && (beside || all.verbs().of(line, near.from(), near.to()) != ActingVerbs.Group.NONE);
            if (acts && party != null) {
                return fits.test(party) ? party : null;
            }
        }
        return null;
    }

    private static boolean acting(Mention near) {
        return switch (near.form()) {
            case NAME, METONYM, ORGAN, OFFICIAL, DESCRIPTION, PRONOUN -> true;
            default -> false;
        };
    }

    private boolean quoted(Draft.Line line, Mention near) {
        int at = line.token(near.from()).begin();
        List<Quote> quotes = all.draft().text().quotes();
        return quotes.stream().anyMatch(quote -> quote.begin() <= at && at < quote.end() && !quote.scare());
    }

    private @Nullable String partyOf(Mention mention) {
        if (mention.kind() != Mention.Kind.PERSON) {
            return mention.kind() == Mention.Kind.PARTY ? mention.party() : null;
        }
        Draft.PersonDraft person = all.draft().people().get(String.valueOf(mention.ref()));
        return person == null ? null : person.party;
    }
}
