package io.github.parley4j.extract.pipeline.mentions.roles;

import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.WordClasses;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.Set;

/** Tells by the words around a mention whether the party brokers, hosts or facilitates. */
final class Brokering {
    private static final Set<String> HOSTS =
            Set.of("host", "hosts", "co-host", "co-hosts", "chair", "broker", "sponsor");
    private static final Set<String> HOSTED =
            Set.of("chaired", "co-chaired", "convened", "facilitated", "hosted", "sponsored", "supervised");
    private static final Set<String> PRESIDING =
            Set.of("chairing", "hosting", "mediating", "facilitating", "brokering");
    private static final Set<String> LEADING = Set.of("leading", "leads", "led", "heading", "heads");

    private final NegotiationCues cues;

    Brokering(NegotiationCues cues) {
        this.cues = cues;
    }

    /** "brokered by Egypt and Qatar", "Qatari mediators", "mediators Qatar and Egypt", "Norwegian-brokered". */
    boolean brokers(Draft.Line line, Mention mention, int from, int to) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (cues.brokers(line.key(i))) {
                return true;
            }
        }
        return before(line, from) || hosted(line, from) || hosts(line, to) || behind(line, to, mention);
    }

    /** "talks chaired by the West African grouping": the one behind "by" hosts what is held. */
    private static boolean hosted(Draft.Line line, int from) {
        int by = from - 1;
        while (by > from - 6 && (WordList.DETERMINER.has(line.key(by)) || WordClasses.isModifier(line, by))) {
            by--;
        }
        if (!line.key(by).equals("by") || !HOSTED.contains(line.key(by - 1))) {
            return false;
        }
        for (int i = by - 2; i >= 0 && i > by - 6; i--) {
            if (WordList.TALKS.has(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** ", the host,", ", host of two rounds,", ", chairing the talks,", ", who is leading the mediation". */
    private boolean hosts(Draft.Line line, int to) {
        if (!line.key(to).equals(",")) {
            return false;
        }
        int noun = WordList.DETERMINER.has(line.key(to + 1)) ? to + 2 : to + 1;
        if (HOSTS.contains(line.key(noun))
                && (noun > to + 1 || line.key(noun + 1).equals("of"))) {
            return true;
        }
        for (int i = to + 1; i < Math.min(line.size(), to + 7) && !line.key(i).equals(","); i++) {
            boolean mediation = LEADING.contains(line.key(i)) && line.key(i + 2).startsWith("mediat");
            boolean opens = i == to + 1 && PRESIDING.contains(line.key(i));
            if (mediation || opens) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Draft.Line line, int from) {
        int i = from - 1;
        boolean by = false;
        for (int guard = 0; i >= 0 && guard < 6; guard++, i--) {
            String key = line.key(i);
            if (cues.brokers(key)) {
                return by || guard < 3;
            }
            by |= key.equals("by");
            boolean passes = key.equals("by")
                    || key.equals("the")
                    || key.equals("both")
                    || key.equals("of")
                    || key.equals("-")
                    || key.equals("--")
                    || key.equals(":")
                    || key.equals(",")
                    || key.equals("(")
                    || key.equals("jointly")
                    || key.equals("in")
                    || key.equals("of")
                    || key.equals("part");
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** ", who are acting as mediators"; "have tried to broker"; "and Egyptian mediators"; "its role as a mediator". */
    private boolean behind(Draft.Line line, int to, Mention mention) {
        if (mention.form() == Mention.Form.ADJECTIVE) {
            return attribute(line, to);
        }
        for (int i = to; i < line.size() && i < to + 12; i++) {
            String key = line.key(i);
            if (key.indexOf('-') < 0 && cues.brokers(key)) {
                boolean noun = key.endsWith("rs") || key.endsWith("or") || key.endsWith("ry") || key.endsWith("ies");
                return noun
                        ? as(line, i) || apposed(line, to, i)
                        : !line.key(i + 1).equals("by") && !key.endsWith("ion");
            }
            boolean other = line.capital(i) && line.atom(i) == null;
            boolean leads = key.equals("by")
                    || key.equals("with")
                    || key.equals("from")
                    || key.equals("said")
                    || key.equals("that")
                    || (key.equals("to") && i == to);
            if (leads || other) {
                return false;
            }
        }
        return false;
    }

    /** Qatari and Egyptian mediators; an American-led, Saudi-brokered truce. */
    private boolean attribute(Draft.Line line, int to) {
        for (int i = to; i < line.size() && i < to + 4; i++) {
            String key = line.key(i);
            if (cues.brokers(key)) {
                return true;
            }
            boolean adjective = line.capital(i) || line.token(i).tag().startsWith("JJ");
            if (!adjective && !key.equals("and") && !key.equals(",")) {
                return cues.brokers(line.key(i + 1)) && line.key(i + 1).indexOf('-') > 0;
            }
        }
        return false;
    }

    /** ", the main guarantor of the pact". */
    private static boolean apposed(Draft.Line line, int to, int noun) {
        return line.key(to).equals(",") && noun - to <= 5 && WordList.DETERMINER.has(line.key(to + 1));
    }

    private static boolean as(Draft.Line line, int noun) {
        for (int i = noun - 1; i >= noun - 4; i--) {
            if (line.key(i).equals("as")
                    || line.key(i).equals("is")
                    || line.key(i).equals("are")
                    || line.key(i).equals("were")
                    || line.key(i).equals("was")) {
                return true;
            }
        }
        return false;
    }
}
