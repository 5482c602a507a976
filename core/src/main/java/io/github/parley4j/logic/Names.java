package io.github.parley4j.logic;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The names of parties and people, for sentences. */
public final class Names {
    private static final int LONGEST_QUOTE = 80;
    private static final int LISTED = 3;
    private static final Map<String, String> PLURALS = Map.of("is", "are", "has", "have");

    private final Map<String, String> names = new HashMap<>();
    private final Map<Term, String> said = new ConcurrentHashMap<>();
    private final Map<Act, String> named = new ConcurrentHashMap<>();

    /**
     * Takes the names of a negotiation.
     *
     * @param negotiation where the parties and people are listed
     */
    public Names(Negotiation negotiation) {
        negotiation.people().forEach(p -> names.put(p.id(), p.name()));
        negotiation.parties().forEach(p -> names.put(p.id(), p.name()));
    }

    /**
     * Names a party or person.
     *
     * @param id its id
     * @return its name; the id itself if nothing is known by it
     */
    public String of(String id) {
        return names.getOrDefault(id, id);
    }

    /**
     * Names several.
     *
     * @param ids their ids
     * @return "A, B and C"
     */
    public String of(Collection<String> ids) {
        return and(ids.stream().map(this::of).toList());
    }

    /**
     * Reads a term aloud, with the names of the parties.
     *
     * @param term a term
     * @return its one line: "release of hostages by Northland"
     */
    public String say(Term term) {
        return said.computeIfAbsent(term, t -> t.accept(new Spoken(this::of)).toString());
    }

    /**
     * Reads a simple term aloud with the words of the source.
     *
     * @param term a term
     * @return its one line, and its words if that line leaves them out: "ceasefire by Southland (“silence the guns”)"
     */
    public String quote(SimpleTerm term) {
        String line = say(term);
        return line
                + term.text()
                        .map(StringUtils::normalizeSpace)
                        .filter(words -> !words.isEmpty() && !Strings.CI.contains(line, words))
                        .map(words -> " (“" + StringUtils.abbreviate(words, LONGEST_QUOTE) + "”)")
                        .orElse("");
    }

    /**
     * Names an act.
     *
     * @param act the act
     * @return what it is, whose, and what about: "the demand by Northland (ceasefire)"
     */
    public String the(Act act) {
        return named.computeIfAbsent(act, a -> a.accept(new Phrases(this)));
    }

    /**
     * Names who holds an act.
     *
     * @param act the act
     * @return the parties, with the person who speaks for them; "somebody" if the source does not say
     */
    public String holders(Act act) {
        List<String> holders = act.holders().stream().map(this::of).distinct().toList();
        return holders.isEmpty() ? "somebody" : and(holders);
    }

    /**
     * Names who holds an act, and what they do.
     *
     * @param act the act
     * @param verb what one holder does, in the present: "demands "
     * @return the same of as many as there are: "A demands ", "A and B demand "
     */
    public String holders(Act act, String verb) {
        boolean several = act.holders().stream().map(this::of).distinct().count() > 1;
        String one = StringUtils.substringBefore(verb, " ");
        String many = PLURALS.getOrDefault(one, Strings.CS.removeEnd(one, "s"));
        return holders(act) + " " + (several ? many + verb.substring(one.length()) : verb);
    }

    private String of(Holder holder) {
        Optional<String> person = holder.person().map(this::of);
        Optional<String> group = holder.party().map(this::of).or(holder::faction);
        return group.map(g -> person.map(p -> g + " (" + p + ")").orElse(g))
                .or(() -> person)
                .orElse("somebody");
    }

    /**
     * Lists the parties that hold an act.
     *
     * @param act the act
     * @return the ids of the parties, each once, in order
     */
    public static List<String> parties(Act act) {
        return act.holders().size() == 1
                ? act.holders().get(0).party().map(List::of).orElse(List.of())
                : parties(List.of(act));
    }

    /**
     * Lists the parties that hold acts.
     *
     * @param acts the acts
     * @return the ids of the parties, each once, in order
     */
    public static List<String> parties(Collection<? extends Act> acts) {
        return acts.stream()
                .flatMap(a -> a.holders().stream())
                .flatMap(h -> h.party().stream())
                .distinct()
                .toList();
    }

    /**
     * Gathers what acts rest on.
     *
     * @param acts the acts
     * @return their evidence, each piece once
     */
    public static List<Evidence> evidence(Collection<? extends Act> acts) {
        return acts.stream().flatMap(a -> a.evidence().stream()).distinct().toList();
    }

    /**
     * Joins words, no more than a sentence bears.
     *
     * @param words the words
     * @param joiner what comes between them
     * @return the first three different ones, and how many more there are
     */
    public static String listed(Stream<String> words, String joiner) {
        List<String> all = words.distinct().toList();
        String more = all.size() > LISTED ? joiner + (all.size() - LISTED) + " more" : "";
        return all.stream().limit(LISTED).collect(Collectors.joining(joiner)) + more;
    }

    /**
     * Joins words.
     *
     * @param words the words
     * @return "a", "a and b", "a, b and c"
     */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.stream().limit(last).collect(Collectors.joining(", ")) + " and " + words.get(last);
    }
}
