package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.Set;

/** What part in a negotiation the verb of a party shows: a side's, a third party's, or that of one between the sides. */
enum Conduct {
    /** Accepts, refuses, offers, strikes: what sides do. */
    SIDE,
    /** Urges, welcomes, warns: what others do. */
    THIRD,
    /** Hosts, carries messages, proposes to both sides: what mediators do. */
    MIDDLE,
    /** Says, denies, is: what anybody does. */
    NEUTRAL;

    private static final Set<String> CALL = Set.of("call", "called", "calls", "calling");
    private static final Set<String> CARRY =
            Set.of("carries", "carried", "carry", "passes", "passed", "pass", "relays", "relayed", "relay", "conveyed");
    private static final Set<String> RECEIVE = Set.of("receive", "invite", "welcome", "bring");
    private static final int REACH = 9;

    /** The conduct that the verb at a token shows of its subject. */
    static Conduct of(Draft.Line line, int verb, ActingVerbs verbs) {
        String key = line.key(verb);
        ActingVerbs.Group group = verbs.group(key);
        boolean mediates = group == ActingVerbs.Group.MEDIATE || key.startsWith("presid");
        if ((mediates && (!key.contains("chair") || ofTalks(line, verb))) || mediatesBehind(line, verb, verbs)) {
            return MIDDLE;
        }
        if (WordList.SUGGESTING.has(key) && toBoth(line, verb)) {
            return MIDDLE;
        }
        if (WordList.URGING.has(key) && (!CALL.contains(key) || isCall(line.key(verb + 1)))) {
            return THIRD;
        }
        boolean plain = group == ActingVerbs.Group.AUX || group == ActingVerbs.Group.COPULA;
        return plain || WordList.NEUTRAL_VERB.has(key) ? NEUTRAL : SIDE;
    }

    /** ", whose former president chairs the talks". */
    static boolean presides(Draft.Line line, int to, ActingVerbs verbs) {
        if (!line.key(to).equals(",") || !line.key(to + 1).equals("whose")) {
            return false;
        }
        for (int i = to + 2; i < to + 9; i++) {
            boolean leads = line.key(i).startsWith("presid") || verbs.group(line.key(i)) == ActingVerbs.Group.MEDIATE;
            if (leads && ofTalks(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** "chaired the talks", and not "chairs the board". */
    private static boolean ofTalks(Draft.Line line, int verb) {
        for (int i = verb + 1; i <= verb + 5; i++) {
            if (WordList.TALKS.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCall(String next) {
        return next.equals("for") || next.equals("on") || next.equals("upon");
    }

    /** "offered to host talks", "volunteered to act as go-between", "passes messages between". */
    private static boolean mediatesBehind(Draft.Line line, int verb, ActingVerbs verbs) {
        for (int i = verb + 1; i <= verb + 4; i++) {
            String key = line.key(i);
            boolean to = line.key(i - 1).equals("to");
            if (to && verbs.group(key) == ActingVerbs.Group.MEDIATE) {
                return true;
            }
            if (to && bringsTogether(line, i)) {
                return true;
            }
            if (to && key.equals("act") && line.key(i + 1).equals("as")) {
                return line.key(i + 2).startsWith("go-") || line.key(i + 2).startsWith("mediat");
            }
        }
        return CARRY.contains(line.key(verb)) && line.key(verb + 1).startsWith("message");
    }

    /** "to stage a meeting between", "to receive both presidents". */
    private static boolean bringsTogether(Draft.Line line, int verb) {
        for (int i = verb + 1; i <= verb + 4; i++) {
            boolean between = WordList.TALKS.has(line.key(i)) && line.key(i + 1).equals("between");
            if (between || (RECEIVE.contains(line.key(verb)) && line.key(i).equals("both"))) {
                return true;
            }
        }
        return false;
    }

    /** "proposed that both sides", "invited the two parties". */
    private static boolean toBoth(Draft.Line line, int verb) {
        for (int i = verb + 1; i < verb + REACH; i++) {
            boolean pair = line.key(i).equals("both") || line.key(i).equals("two");
            if (pair && WordList.SIDE.has(line.key(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
