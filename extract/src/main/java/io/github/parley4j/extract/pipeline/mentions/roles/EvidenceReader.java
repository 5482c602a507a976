package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the evidence for each party from the mentions of a text. */
final class EvidenceReader {
    /** How much it counts that the text calls somebody a mediator or a host, beside what verbs show. */
    private static final int EXPLICIT = 3;

    private final ActingVerbs verbs;
    private final CueCount cues;
    private final Brokering brokering;
    private final Map<String, PartyEvidence> evidence = new LinkedHashMap<>();

    EvidenceReader(ActingVerbs verbs, NegotiationCues cues) {
        this.verbs = verbs;
        this.cues = new CueCount(cues);
        this.brokering = new Brokering(cues);
    }

    Map<String, PartyEvidence> evidence() {
        return evidence;
    }

    /** Whether the text as a whole is about a negotiation. */
    boolean negotiation() {
        return cues.negotiation();
    }

    void read(Draft.Line line, List<Mention> mentions) {
        boolean cue = false;
        for (String key : line.keys()) {
            cue |= cues.add(key) != null;
        }
        for (Mention mention : mentions) {
            String party = mention.party();
            if (party != null && mention.form() != Mention.Form.OUTLET) {
                read(line, mention, evidence.computeIfAbsent(party, key -> new PartyEvidence()), mentions, cue);
            }
        }
    }

    private void read(Draft.Line line, Mention mention, PartyEvidence found, List<Mention> mentions, boolean cue) {
        if (mention.form() != Mention.Form.PLACE
                && brokering.brokers(line, mention, first(line, mention, mentions), last(line, mention, mentions))) {
            found.mediates += EXPLICIT;
        }
        boolean attribute = mention.form() == Mention.Form.ADJECTIVE || mention.form() == Mention.Form.PLACE;
        if (attribute) {
            found.attributes++;
            return;
        }
        if (mention.form() == Mention.Form.PRONOUN) {
            return;
        }
        found.named++;
        if (mention.form() == Mention.Form.POSSESSIVE) {
            return;
        }
        int from = first(line, mention, mentions);
        int to = last(line, mention, mentions);
        ActingVerbs.Found main = verbs.find(line, from, to);
        if (alone(mention, mentions)) {
            conduct(line, main, to, found);
        }
        ActingVerbs.Group verb = main.active() || !inverted(line, from) ? main.group() : ActingVerbs.Group.SPEAK;
        switch (verb) {
            case SPEAK -> {
                found.speaks++;
                found.acts += cue ? 1 : 0;
            }
            case ACT, AUX, MEDIATE -> {
                found.acts += cue ? 1 : 0;
                found.does += cue ? 0 : 1;
            }
            default -> found.addressed += addressed(line, from) ? 1 : 0;
        }
        if (mention.kind() == Mention.Kind.PERSON || mention.form() == Mention.Form.OFFICIAL) {
            found.voices++;
            found.people += mention.kind() == Mention.Kind.PERSON ? 1 : 0;
        }
    }

    /** "both sides": what is said of all says nothing of one. */
    private static boolean alone(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .noneMatch(other ->
                        !other.equals(mention) && other.from() == mention.from() && other.to() == mention.to());
    }

    /** Counts what the verbs of a subject show of it. */
    private void conduct(Draft.Line line, ActingVerbs.Found main, int to, PartyEvidence found) {
        if (main.active()) {
            found.count(Conduct.of(line, main.at(), verbs));
            for (int joined : verbs.joinedTo(line, main.at())) {
                found.count(Conduct.of(line, joined, verbs));
            }
        }
        found.mediates += Conduct.presides(line, to, verbs) ? 1 : 0;
        ActingVerbs.Found relative = verbs.inRelative(line, to);
        if (relative.active() && relative.at() != main.at()) {
            found.count(Conduct.of(line, relative.at(), verbs));
        }
    }

    /** Where the enumeration begins that a mention is part of: "Egypt, Qatar and" before "Norway". */
    private static int first(Draft.Line line, Mention mention, List<Mention> mentions) {
        int from = mention.from();
        for (int guard = 0; guard < 8; guard++) {
            int before = joint(line, from - 1, -1);
            Mention previous = before < 0 ? null : endingAt(mentions, before + 1);
            if (previous == null || previous.from() >= from) {
                break;
            }
            from = previous.from();
        }
        return from;
    }

    private static int last(Draft.Line line, Mention mention, List<Mention> mentions) {
        int to = mention.to();
        for (int guard = 0; guard < 8; guard++) {
            int next = joint(line, to, 1);
            Mention following = next < 0 ? null : startingAt(mentions, next);
            if (following == null || following.to() <= to) {
                break;
            }
            to = following.to();
        }
        return to;
    }

    /** The token beyond ", ", "and", ", and" and an article; -1 when there is no joint. */
    private static int joint(Draft.Line line, int at, int step) {
        int i = at;
        boolean joined = false;
        for (int guard = 0; guard < 4 && i >= 0 && i < line.size(); guard++, i += step) {
            String key = line.key(i);
            if (key.equals(",") || key.equals("and") || key.equals("or")) {
                joined = true;
            } else if (!key.equals("the") && !key.equals("both")) {
                break;
            }
        }
        return joined && i >= 0 && i < line.size() ? i : -1;
    }

    private static @Nullable Mention endingAt(List<Mention> mentions, int to) {
        for (Mention mention : mentions) {
            if (mention.to() == to
                    && mention.form() != Mention.Form.POSSESSIVE
                    && mention.form() != Mention.Form.PRONOUN
                    && mention.form() != Mention.Form.ADJECTIVE) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Mention startingAt(List<Mention> mentions, int from) {
        for (Mention mention : mentions) {
            if (mention.from() == from
                    && mention.form() != Mention.Form.POSSESSIVE
                    && mention.form() != Mention.Form.PRONOUN
                    && mention.form() != Mention.Form.ADJECTIVE) {
                return mention;
            }
        }
        return null;
    }

    /** "…," said X; said X in a statement. */
    private boolean inverted(Draft.Line line, int from) {
        int before = from - 1;
        while (before >= 0
                && from - before < 8
                && verbs.group(line.key(before)) == ActingVerbs.Group.NONE
                && (WordList.DETERMINER.has(line.key(before)) || WordClasses.isModifier(line, before))) {
            before--;
        }
        if (verbs.group(line.key(before)) != ActingVerbs.Group.SPEAK) {
            return false;
        }
        String lead = line.key(before - 1);
        return before == 0 || lead.isEmpty() || !Character.isLetterOrDigit(lead.charAt(0));
    }

    private static boolean addressed(Draft.Line line, int from) {
        int i = from - 1;
        while (i >= 0
                && from - i < 6
                && (WordList.DETERMINER.has(line.key(i)) || WordClasses.isModifier(line, i))
                && !WordList.TARGETING.has(line.key(i))) {
            i--;
        }
        String before = line.key(i);
        if (WordList.TARGETING.has(before)) {
            return true;
        }
        if (before.equals("on") || before.equals("upon")) {
            return WordList.CALLING.has(line.key(i - 1));
        }
        if (before.equals("with") || before.equals("between") || before.equals("from")) {
            for (int k = i - 1; k >= 0 && k >= i - 6; k--) {
                if (WordList.TALKS.has(line.key(k))) {
                    return !before.equals("from");
                }
            }
        }
        return false;
    }
}
