package io.github.parley4j.extract.pipeline;

import java.util.Set;

/** What one text shows about one party's part in it: how often it speaks, acts, brokers, is addressed or only stands by. */
final class PartyEvidence {
    private static final Set<String> TARGETING = Set.of(
            "urge",
            "urged",
            "urges",
            "urging",
            "tell",
            "told",
            "ask",
            "asked",
            "asks",
            "asking",
            "press",
            "pressed",
            "pressing",
            "pressure",
            "pressured",
            "pressuring",
            "push",
            "pushed",
            "pushing",
            "accuse",
            "accused",
            "accuses",
            "accusing",
            "warn",
            "warned",
            "warns",
            "warning",
            "blame",
            "blamed",
            "blames",
            "blaming",
            "force",
            "forced",
            "forcing",
            "allow",
            "invite",
            "invited",
            "call",
            "called",
            "calling",
            "demand",
            "demanded",
            "demanding",
            "against",
            "with",
            "between",
            "on",
            "upon",
            "from",
            "for",
            "by",
            "to",
            "require",
            "requires",
            "threaten",
            "threatened",
            "incumbent",
            "persuade",
            "convince",
            "let",
            "want",
            "wants",
            "wanted",
            "recognise",
            "recognize",
            "meet",
            "met",
            "join",
            "that");

    int speaks;
    int acts;
    int mediates;
    int auxiliary;
    int officials;
    int organs;
    int names;
    int possessives;
    int adjectives;
    int places;
    int descriptions;
    int pronouns;
    int targeted;
    int negotiating;
    int headlines;
    int people;
    int first = Integer.MAX_VALUE;

    void add(Mention mention, ActingVerbs.Group verb, String before, boolean cue, boolean headline) {
        first = Math.min(first, mention.sentence());
        switch (verb) {
            case SPEAK -> speaks++;
            case ACT -> acts++;
            case MEDIATE -> mediates++;
            case AUX -> auxiliary++;
            default -> {
                if (TARGETING.contains(before)) {
                    targeted++;
                }
            }
        }
        switch (mention.form()) {
            case OFFICIAL -> officials++;
            case ORGAN, METONYM -> organs++;
            case POSSESSIVE -> possessives++;
            case ADJECTIVE -> adjectives++;
            case PLACE -> places++;
            case DESCRIPTION -> descriptions++;
            case PRONOUN -> pronouns++;
            default -> names++;
        }
        boolean attribute = mention.form() == Mention.Form.ADJECTIVE || mention.form() == Mention.Form.PLACE;
        if (cue && !attribute) {
            negotiating++;
        }
        if (headline && !attribute) {
            headlines++;
        }
    }

    /** Whether it is ever more than a place or an attribute. */
    boolean present() {
        return speaks + acts + mediates + auxiliary + officials + organs + names + possessives + descriptions + people
                > 0;
    }

    @Override
    public String toString() {
        return "speaks " + speaks + " acts " + acts + " aux " + auxiliary + " mediates " + mediates + " officials "
                + officials + " organs " + organs + " names " + names + " poss " + possessives + " adj " + adjectives
                + " places " + places + " descr " + descriptions + " pron " + pronouns + " targeted " + targeted
                + " neg "
                + negotiating + " head " + headlines + " people " + people + " first " + first;
    }
}
