package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.ActingVerbs;
import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.Salience;
import io.github.parley4j.extract.pipeline.mentions.names.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whom a pronoun of the third person means, by who was mentioned before it and as what. */
public final class PronounReader {
    private static final Set<String> PERSON = Set.of("he", "him", "his", "she", "her", "himself", "herself");
    private static final Set<String> ONE = Set.of("it", "its", "itself");
    /** Words behind which a pronoun means the subject of the sentence rather than that of the clause before. */
    private static final Set<String> BACK_TO_MAIN = Set.of(",", "before", "until", "unless");

    private static final Set<String> TELLING = Set.of(
            "told", "tells", "tell", "informed", "informs", "assured", "notified", "reminded", "promised", "warned");

    private static final Set<String> OPENING =
            Set.of("unless", "if", "once", "after", "when", "until", "as", "while", "although", "though", "because");

    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");

    private final Composition all;

    public PronounReader(Composition all) {
        this.all = all;
    }

    /** Adds the mention of a pronoun; false when the token is none, or nobody fits. */
    public boolean read(Draft.Line line, int i) {
        String key = line.key(i);
        Salience.Recent found = null;
        int sentence = line.sentence().index();
        if (Expletives.is(line.keys(), i)) {
            return false;
        }
        if (PERSON.contains(key)) {
            found = all.salience().lastHuman(sentence, 3);
        } else if (teller(line, i) != null) {
            found = teller(line, i);
        } else if (ONE.contains(key)) {
            boolean main = BACK_TO_MAIN.contains(line.key(i - 1));
            int from = mainClause(line);
            found = i == 0 ? speaker(sentence - 1) : null;
            found = found == null && main
                    ? all.salience()
                            .firstSubject(
                                    sentence,
                                    r -> isBody(r) && !r.plural() && r.mention().from() >= from)
                    : found;
            found = found == null
                    ? all.salience().lastSubjectFirst(sentence, 0, r -> isBody(r) && !r.plural() && !isOwner(r))
                    : found;
            found = found == null ? all.salience().lastSubjectFirst(sentence, 2, r -> isBody(r) && !r.plural()) : found;
            found = found == null ? all.salience().lastSubjectFirst(sentence, 2, PronounReader::isBody) : found;
        } else if (MANY.contains(key)) {
            if (readGroup(line, i)) {
                return true;
            }
            found = all.salience().lastSubjectFirst(sentence, 0, r -> isBody(r) && (r.plural() || isMany(r)));
            if (found == null) {
                found = all.salience().lastSubjectFirst(sentence, 0, r -> isBody(r) && r.subject());
            }
            if (found == null) {
                found = all.salience().lastSubjectFirst(sentence, 2, r -> isBody(r) && (r.plural() || isMany(r)));
            }
            if (found == null) {
                found = all.salience().lastSubjectFirst(sentence, 1, PronounReader::isBody);
            }
        }
        if (found == null) {
            return false;
        }
        Mention meant = found.mention();
        List<Mention> together = MANY.contains(key)
                ? all.draft().lines().get(meant.sentence()).mentions().stream()
                        .filter(other -> other.from() == meant.from() && other.to() == meant.to())
                        .toList()
                : List.of(meant);
        for (Mention one : together) {
            all.add(line, new Mention(sentence, i, i + 1, one.kind(), Mention.Form.PRONOUN, one.ref(), one.party()));
        }
        return true;
    }

    /** "Peru has told Chile it would wait": the subject of the telling, not who is told; null when nobody is told. */
    private Salience.@Nullable Recent teller(Draft.Line line, int i) {
        String key = line.key(i);
        if (!key.equals("it") && !key.equals("they")) {
            return null;
        }
        int end = line.key(i - 1).equals("that") ? i - 1 : i;
        for (Mention told : line.mentions()) {
            int verb = told.from() - 1;
            while (verb > 0 && WordList.DETERMINER.has(line.key(verb))) {
                verb--;
            }
            if (told.to() == end && TELLING.contains(line.key(verb))) {
                return all.salience()
                        .lastSubjectFirst(
                                line.sentence().index(),
                                0,
                                r -> isBody(r) && r.subject() && r.mention().from() != told.from());
            }
        }
        return null;
    }

    /** "The UN said the rebels had agreed. It asked …": who spoke in the sentence before an opening pronoun; else null. */
    private Salience.@Nullable Recent speaker(int sentence) {
        Salience.Recent first = sentence < 0 ? null : all.salience().firstSubject(sentence, r -> true);
        if (first == null || !isBody(first) || first.plural()) {
            return null;
        }
        Mention mention = first.mention();
        Draft.Line line = all.draft().lines().get(sentence);
        return all.verbs().of(line, mention.from(), mention.to()) == ActingVerbs.Group.SPEAK ? first : null;
    }

    /** Where the main clause begins: behind the comma when the sentence opens with a condition or a time. */
    private static int mainClause(Draft.Line line) {
        return OPENING.contains(line.key(0)) ? line.keys().indexOf(",") + 1 : 0;
    }

    private boolean readGroup(Draft.Line line, int i) {
        int sentence = line.sentence().index();
        List<Mention> group = all.salience().group(sentence);
        List<String> seen = new ArrayList<>();
        for (Mention member : group) {
            String party = member.party();
            if (party != null && !seen.contains(party)) {
                seen.add(party);
                all.add(
                        line,
                        new Mention(sentence, i, i + 1, member.kind(), Mention.Form.PRONOUN, member.ref(), party));
            }
        }
        return !group.isEmpty();
    }

    private static boolean isBody(Salience.Recent r) {
        return !r.person()
                && r.mention().party() != null
                && r.mention().form() != Mention.Form.PLACE
                && r.mention().form() != Mention.Form.ADJECTIVE;
    }

    private static boolean isOwner(Salience.Recent r) {
        return r.mention().form() == Mention.Form.POSSESSIVE;
    }

    private static boolean isMany(Salience.Recent r) {
        return switch (r.kind()) {
            case COLLECTIVE, ARMED_GROUP, UNION -> true;
            default -> false;
        };
    }
}
