package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Entities;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyEntity;
import io.github.parley4j.extract.pipeline.mentions.PartyWords;
import io.github.parley4j.extract.pipeline.mentions.PersonEntity;
import io.github.parley4j.extract.pipeline.mentions.names.Gazetteer;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameStyle;
import io.github.parley4j.extract.pipeline.mentions.parties.Groups;
import io.github.parley4j.extract.pipeline.mentions.parties.LoneNames;
import io.github.parley4j.extract.pipeline.mentions.parties.NameSpotter;
import io.github.parley4j.extract.pipeline.mentions.parties.OrganisationFinder;
import io.github.parley4j.extract.pipeline.mentions.parties.PartyMerger;
import io.github.parley4j.extract.pipeline.mentions.parties.UnknownBodies;
import io.github.parley4j.extract.pipeline.mentions.people.Affiliations;
import io.github.parley4j.extract.pipeline.mentions.people.MentionComposer;
import io.github.parley4j.extract.pipeline.mentions.people.PersonFinder;
import io.github.parley4j.extract.pipeline.mentions.roles.CueCount;
import io.github.parley4j.extract.pipeline.mentions.roles.NegotiationCues;
import io.github.parley4j.extract.pipeline.mentions.roles.Roles;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stage 2, parties and people: finds who is named, described or meant in a text. Knows the tables of
 * {@code en/2-mentions}; safe for use by several threads. Linear in the length of the text.
 */
public final class SentencesToEntities {
    private final Gazetteer gazetteer;
    private final PartyWords words;
    private final ActingVerbs verbs;
    private final NegotiationCues cues;

    /** Reads the tables. */
    public SentencesToEntities() {
        this(new Gazetteer(List.of()), new PartyWords(), new ActingVerbs(), new NegotiationCues());
    }

    private SentencesToEntities(Gazetteer gazetteer, PartyWords words, ActingVerbs verbs, NegotiationCues cues) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.verbs = verbs;
        this.cues = cues;
    }

    /** The same, with parties that a user names; they go before those of the tables. */
    SentencesToEntities with(List<Party> parties) {
        return new SentencesToEntities(new Gazetteer(parties), words, verbs, cues);
    }

    /** The parties that a user names, by id. */
    Map<String, Party> given() {
        return gazetteer.given();
    }

    /** The forms of the user's parties that another party has in the tables, in words. */
    List<String> clashes() {
        return gazetteer.given().isEmpty() ? List.of() : gazetteer.overruled();
    }

    /**
     * Reads the parties and people of a text.
     *
     * @param text what stage 1 made of an article; tags sharpen the reading but are not needed
     * @return who is in it and where
     */
    public Entities apply(Text text) {
        Draft draft = new Draft(text, gazetteer.given().keySet());
        NameSpotter spotter = new NameSpotter(gazetteer);
        OrganisationFinder organisations = new OrganisationFinder(words, gazetteer);
        UnknownBodies bodies = new UnknownBodies(words, gazetteer, verbs);
        for (Draft.Line line : draft.lines()) {
            spotter.spot(line, draft);
            organisations.find(line, draft);
            bodies.find(line, draft);
        }
        PersonFinder people = new PersonFinder(words, verbs, draft.lower());
        for (Draft.Line line : draft.lines()) {
            spotter.spot(line, draft);
            people.find(line, draft);
        }
        if (new LoneNames(words, gazetteer, verbs).find(draft)) {
            draft.lines().forEach(line -> spotter.spot(line, draft));
        }
        Composition all = new Composition(draft, gazetteer, words, verbs);
        MentionComposer composer = new MentionComposer(all, spotter, people.ties());
        composer.compose();
        new PartyMerger(all).merge();
        new Groups(all).read();
        new Affiliations(all).complete(composer.unresolved());
        return finish(draft);
    }

    /**
     * Judges what part each party plays.
     *
     * @param text the text
     * @param entities what {@link #apply} found in it
     * @return the roles
     */
    public Roles roles(Text text, Entities entities) {
        return new Roles(text, entities, verbs, cues, gazetteer.groups());
    }

    /**
     * Whether the words of a text show that it is about a negotiation, as {@link Roles#negotiation()} tells too; needs no
     * entities.
     *
     * @param text the text
     * @return false for most news, whose parties then do not matter
     */
    boolean negotiation(Text text) {
        CueCount count = new CueCount(cues);
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                count.add(NameKeys.of(token.norm()));
            }
        }
        return count.negotiation();
    }

    /** Of what scheme the code of a state is: ISO 3166-1 or, for a part of a state, ISO 3166-2. */
    private static String scheme(String code) {
        return Gazetteer.isRegion(code) ? "iso3166-2" : "iso3";
    }

    private static Entities finish(Draft draft) {
        List<PartyEntity> parties = new ArrayList<>();
        for (Draft.PartyDraft party : draft.parties().values()) {
            List<String> aliases = new ArrayList<>(party.aliases);
            aliases.remove(party.name);
            Map<String, String> ids = party.code.isEmpty() ? Map.of() : Map.of(scheme(party.code), party.code);
            parties.add(new PartyEntity(party.id, NameStyle.of(party.name), party.kind, aliases, party.memberOf, ids));
        }
        List<PersonEntity> people = new ArrayList<>();
        Map<String, String> partyOf = new HashMap<>();
        for (Draft.PersonDraft person : draft.people().values()) {
            people.add(new PersonEntity(
                    person.id,
                    person.name,
                    List.copyOf(person.aliases),
                    List.copyOf(person.titles),
                    person.party,
                    person.standing));
            if (person.party != null) {
                partyOf.put(person.id, person.party);
            }
        }
        List<List<Mention>> mentions = new ArrayList<>();
        for (Draft.Line line : draft.lines()) {
            List<Mention> here = new ArrayList<>();
            for (Mention mention : line.mentions()) {
                String ref = mention.ref();
                boolean open =
                        mention.party() == null && ref != null && draft.people().containsKey(ref);
                here.add(open ? mention.of(partyOf.get(ref)) : mention);
            }
            here.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : b.to() - a.to());
            mentions.add(here);
        }
        return new Entities(draft.text().sentences(), parties, people, mentions);
    }
}
