package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whom a pronoun of the third person means, by who was mentioned before it and as what. */
final class PronounReader {
    private static final Set<String> PERSON = Set.of("he", "him", "his", "she", "her", "himself", "herself");
    private static final Set<String> ONE = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");

    private final Composition all;

    PronounReader(Composition all) {
        this.all = all;
    }

    /** Adds the mention of a pronoun; false when the token is none, or nobody fits. */
    boolean read(Draft.Line line, int i) {
        String key = line.key(i);
        Salience.Recent found = null;
        int sentence = line.sentence.index();
        if (PERSON.contains(key)) {
            found = all.salience.lastSubjectFirst(sentence, 3, Salience.Recent::person);
        } else if (ONE.contains(key)) {
            found = all.salience.lastSubjectFirst(sentence, 2, PronounReader::isBody);
        } else if (MANY.contains(key)) {
            if (readGroup(line, i)) {
                return true;
            }
            found = all.salience.lastSubjectFirst(sentence, 0, r -> isBody(r) && (r.plural() || isMany(r)));
            if (found == null) {
                found = all.salience.lastSubjectFirst(sentence, 0, r -> isBody(r) && r.subject());
            }
            if (found == null) {
                found = all.salience.lastSubjectFirst(sentence, 2, r -> isBody(r) && (r.plural() || isMany(r)));
            }
            if (found == null) {
                found = all.salience.lastSubjectFirst(sentence, 1, PronounReader::isBody);
            }
        }
        if (found == null) {
            return false;
        }
        Mention meant = found.mention();
        all.add(line, new Mention(sentence, i, i + 1, meant.kind(), Mention.Form.PRONOUN, meant.ref(), meant.party()));
        return true;
    }

    private boolean readGroup(Draft.Line line, int i) {
        int sentence = line.sentence.index();
        List<Mention> group = all.salience.group(sentence);
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

    private static boolean isMany(Salience.Recent r) {
        return switch (r.kind()) {
            case COLLECTIVE, ARMED_GROUP, UNION -> true;
            default -> false;
        };
    }

    /** Whether a key is a pronoun that needs the speaker of the quotation. */
    static boolean isSpeaker(@Nullable String key) {
        return key != null
                && Set.of("we", "us", "our", "ours", "ourselves", "i", "my", "me", "myself")
                        .contains(key);
    }
}
