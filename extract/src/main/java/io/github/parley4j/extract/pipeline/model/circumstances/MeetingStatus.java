package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.clauses.Clause;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.model.circumstances.MeetingWords.Role;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Meeting.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the verb of a meeting whether it took place; empty when it did not, or is only wished for. */
final class MeetingStatus {
    private static final Set<String> FUTURE = Set.of("will", "would");
    private static final Set<String> UNREAL = Set.of("if", "unless", "until", "whether", "once", "before");
    private static final Set<String> UNDER_WAY = Set.of("underway", "way", "ongoing", "progress");
    private static final int NEAR = 4;

    private final MeetingWords words;
    private final Reading reading;

    MeetingStatus(MeetingWords words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    Optional<Status> of(@Nullable VerbGroup verb, boolean subject) {
        if (verb == null) {
            return Optional.of(Status.UNSPECIFIED);
        }
        if (verb.negated() || isUnreal(reading.clauseAt(verb.head()))) {
            return Optional.empty();
        }
        if (!verb.modal().isEmpty()) {
            return FUTURE.contains(verb.modal()) ? Optional.of(Status.PLANNED) : Optional.empty();
        }
        if (verb.form() == VerbGroup.Form.GERUND && verb.from() > 0) {
            boolean after = reading.token(verb.from() - 1).norm().equals("after");
            return Optional.of(after ? Status.HELD : Status.UNSPECIFIED);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
            return ofInfinitive(verb);
        }
        return Optional.of(told(verb, subject));
    }

    private Status told(VerbGroup verb, boolean subject) {
        Token head = reading.token(verb.head());
        String status = words.value(head.lemma(), Role.STATUS);
        if (status != null && (subject || !words.is(head.lemma(), Role.MEET))) {
            boolean begins = status.equals("planned") && verb.past() && !verb.passive();
            return begins ? Status.UNSPECIFIED : Status.valueOf(status.toUpperCase(Locale.ROOT));
        }
        if (words.is(head.lemma(), Role.TRAVEL) || isProgressive(verb) || isUnderWay(verb)) {
            return Status.ONGOING;
        }
        if (verb.past() || verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE) {
            return subject && !verb.passive() ? Status.UNSPECIFIED : Status.HELD;
        }
        return subject ? Status.ONGOING : Status.UNSPECIFIED;
    }

    /** "Is due to meet": planned; "arrived to meet": under way; "refused to meet", "urged them to meet": no meeting. */
    private Optional<Status> ofInfinitive(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= 0 && i >= verb.from() - NEAR; i--) {
            String lemma = reading.token(i).lemma();
            if ("planned".equals(words.value(lemma, Role.STATUS))) {
                return Optional.of(Status.PLANNED);
            }
        }
        Clause clause = reading.clauseAt(verb.head());
        VerbGroup main = clause.verb();
        if (main != null && words.is(reading.token(main.head()).lemma(), Role.TRAVEL)) {
            return of(main, false);
        }
        boolean be = main != null
                && main.to() == verb.from()
                && reading.token(main.head()).lemma().equals("be");
        return be ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    private boolean isProgressive(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE
                && reading.token(verb.head()).tag().equals("VBG");
    }

    private boolean isUnderWay(VerbGroup verb) {
        int end = Math.min(reading.tokens().size(), verb.to() + NEAR);
        for (int i = verb.to(); i < end; i++) {
            if (UNDER_WAY.contains(reading.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnreal(Clause clause) {
        for (Clause outer = clause; outer != null; outer = outer.parent()) {
            if (outer.opener() >= 0
                    && UNREAL.contains(reading.token(outer.opener()).norm())) {
                return true;
            }
        }
        return false;
    }
}
