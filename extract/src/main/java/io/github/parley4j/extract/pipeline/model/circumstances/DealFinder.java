package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.mentions.QuantityMention;
import io.github.parley4j.extract.pipeline.model.circumstances.DealWords.Role;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.value.FoundQuantity.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the past deals that one sentence recalls: dated ("the 2015 accord"), called earlier ("a previous truce"), named
 * ("the Oslo Accords"), or told with the time when they were made or held. A deal still to come is none.
 */
final class DealFinder {
    /**
     * A past deal.
     *
     * @param name its words, without an article
     * @param halt whether it stops fighting
     * @param parties the sides named with it
     * @param date when it was made or took effect, or null
     * @param duration how long it held, or null
     * @param from first token
     * @param to token after the last
     */
    record Found(
            String name,
            boolean halt,
            Set<String> parties,
            @Nullable DateMention date,
            @Nullable QuantityMention duration,
            int from,
            int to) {}

    private static final Set<String> WITH = Set.of("between", "with", "among");
    private static final int NEAR = 8;

    private final DealWords words;
    private final Reading reading;
    private final Entities entities;
    private final Quantities stated;

    DealFinder(DealWords words, Reading reading, Entities entities, Quantities stated) {
        this.words = words;
        this.reading = reading;
        this.entities = entities;
        this.stated = stated;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Phrase phrase : reading.phrases()) {
            boolean deal = phrase.is(Phrase.Kind.NOUN) && words.isDeal(lemma(phrase.head()));
            Phrase noun = whole(phrase);
            Found one = deal && !isOpen(noun) ? read(noun) : null;
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private String lemma(int i) {
        Token token = reading.token(i);
        boolean plural = token.tag().equals("NNPS") && token.norm().endsWith("s");
        return plural ? token.norm().substring(0, token.norm().length() - 1) : token.lemma();
    }

    /** With the year before it, where that was taken for a number of its own: "a 2015 | nuclear accord". */
    private Phrase whole(Phrase noun) {
        int before = noun.from() - 1;
        Phrase year = before >= 0 && reading.token(before).tag().equals("CD") ? reading.phraseAt(before) : null;
        return year == null || !year.is(Phrase.Kind.NOUN)
                ? noun
                : new Phrase(Phrase.Kind.NOUN, year.from(), noun.to(), noun.head());
    }

    private boolean isOpen(Phrase noun) {
        for (int i = noun.from(); i < noun.head(); i++) {
            if (words.is(reading.token(i).norm(), Role.OPEN)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found read(Phrase noun) {
        DateMention inside = dateWithin(noun);
        DateMention told = inside == null ? dateTold(noun) : null;
        DateMention date = inside == null ? told : inside;
        if (date == null && !isEarlier(noun) && !isNamed(noun)) {
            return null;
        }
        Set<String> parties = new LinkedHashSet<>();
        int to = parties(noun, parties);
        to = told == null ? to : Math.max(to, told.to());
        return new Found(
                name(noun), words.is(lemma(noun.head()), Role.HALT), parties, date, duration(noun), noun.from(), to);
    }

    /** "The 2015 nuclear accord", "November's truce"; not "next week's deal", "Tuesday's truce". */
    private @Nullable DateMention dateWithin(Phrase noun) {
        for (DateMention date : stated.dates()) {
            boolean inside = date.from() >= noun.from() && date.to() <= noun.head();
            if (inside && isPast(date)) {
                return date;
            }
        }
        return null;
    }

    private static boolean isPast(DateMention date) {
        boolean said = date.date().year().isPresent() || date.date().month().isPresent();
        String text = date.text().toLowerCase(java.util.Locale.ROOT);
        return text.startsWith("last ") || (said && !text.startsWith("next ") && !text.startsWith("this "));
    }

    /** "A brief ceasefire observed in November", "the truce, which lasted from 24 November to 1 December". */
    private @Nullable DateMention dateTold(Phrase noun) {
        boolean verb = false;
        int end = Math.min(reading.tokens().size(), noun.to() + NEAR);
        for (int i = noun.to(); i < end; i++) {
            DateMention date = dateAt(i);
            if (date != null) {
                return verb && isPast(date) ? date : null;
            }
            Token token = reading.token(i);
            boolean lasted = token.tag().equals("VBD") && words.is(token.lemma(), Role.LASTING);
            boolean made = token.tag().matches("VB[ND]") && words.is(token.lemma(), Role.MADE);
            verb |= lasted || made;
            boolean other = token.tag().startsWith("VB") && !lasted && !made;
            if (other || token.tag().equals("MD")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable DateMention dateAt(int token) {
        for (DateMention date : stated.dates()) {
            if (date.from() == token) {
                return date;
            }
        }
        return null;
    }

    private boolean isEarlier(Phrase noun) {
        for (int i = noun.from(); i < noun.head(); i++) {
            Token token = reading.token(i);
            if (words.is(token.norm(), Role.EARLIER) && !token.tag().startsWith("RB")) {
                return true;
            }
        }
        return false;
    }

    /** "The Oslo Accords": capitals inside a sentence that is not all in capitals. */
    private boolean isNamed(Phrase noun) {
        Token head = reading.token(noun.head());
        Token before = noun.head() > noun.from() ? reading.token(noun.head() - 1) : head;
        boolean inside = noun.head() > 0
                && noun.head() > noun.from()
                && !reading.sentence().headline();
        boolean capital = Character.isUpperCase(head.text().charAt(0))
                && Character.isUpperCase(before.text().charAt(0));
        boolean shouted = head.text().equals(head.text().toUpperCase(java.util.Locale.ROOT));
        return inside && capital && !shouted && head.tag().startsWith("NNP");
    }

    /** The sides before the noun, unless it is a proper name (the Oslo Accords), and behind "between" or "with"; gives the token after the last word used. */
    private int parties(Phrase noun, Set<String> parties) {
        int to = noun.to();
        boolean with =
                to < reading.tokens().size() && WITH.contains(reading.token(to).norm());
        int end = with ? endOfList(to + 1) : to;
        for (Mention mention : entities.mentions(reading.sentence().index())) {
            boolean side = mention.from() >= noun.from() && mention.to() <= end && mention.form() != Mention.Form.PLACE;
            boolean own = mention.from() <= noun.head() && (mention.to() > noun.head() || isNamed(noun));
            String party = side && !own && mention.form() != Mention.Form.METONYM ? EvidenceMaker.party(mention) : null;
            if (party != null) {
                parties.add(party);
                to = Math.max(to, mention.to());
            }
        }
        return to;
    }

    private int endOfList(int from) {
        int to = from;
        while (to < reading.tokens().size()) {
            String tag = reading.token(to).tag();
            boolean other = tag.equals("IN") && !reading.token(to).norm().equals("of");
            if (other || tag.startsWith("VB") || tag.equals("TO") || tag.equals("MD") || tag.startsWith("W")) {
                break;
            }
            to++;
        }
        return to;
    }

    private @Nullable QuantityMention duration(Phrase noun) {
        for (QuantityMention quantity : stated.quantities()) {
            boolean inside = quantity.from() >= noun.from() && quantity.to() <= noun.head();
            if (inside && quantity.kind() == Kind.DURATION) {
                return quantity;
            }
        }
        return null;
    }

    private String name(Phrase noun) {
        boolean article = reading.token(noun.from()).tag().equals("DT") && noun.from() < noun.head();
        return EvidenceMaker.words(reading, article ? noun.from() + 1 : noun.from(), noun.to());
    }
}
