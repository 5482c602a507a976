package io.github.parley4j.extract.pipeline.model.circumstances;

import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.propositions.attribution.EvidenceMaker;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Meeting.Format;
import io.github.parley4j.model.Meeting.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A meeting in the making: what one or several sentences say of it. */
final class MeetingDraft {
    final Set<String> parties = new LinkedHashSet<>();
    final Set<String> people = new LinkedHashSet<>();
    final List<Evidence> evidence = new ArrayList<>();

    @Nullable
    String venue;

    @Nullable
    String host;

    @Nullable
    DateMention date;

    Format format = Format.UNSPECIFIED;
    Status status = Status.UNSPECIFIED;
    /** The tokens that tell of it. */
    int from = Integer.MAX_VALUE;

    int to;

    void cover(int newFrom, int newTo) {
        from = Math.min(from, newFrom);
        to = Math.max(to, newTo);
    }

    void add(Mention mention) {
        String party = EvidenceMaker.party(mention);
        if (party != null) {
            parties.add(party);
        }
        if (mention.kind() == Mention.Kind.PERSON && mention.ref() != null && mention.party() != null) {
            people.add(mention.ref());
        }
    }

    /** Whether enough is said: two sides, or one side and a place. */
    boolean isMeeting() {
        return parties.size() >= 2 || (!parties.isEmpty() && venue != null);
    }

    /** Whether another sentence tells of the same: nothing contradicts, and a place or all the sides agree. */
    boolean same(MeetingDraft other) {
        boolean places = venue == null || other.venue == null || venue.equals(other.venue);
        boolean times = date == null || other.date == null || date.text().equalsIgnoreCase(other.date.text());
        boolean ends = status == other.status
                || status == Status.UNSPECIFIED
                || other.status == Status.UNSPECIFIED
                || (status != Status.PLANNED && other.status != Status.PLANNED);
        boolean shared = parties.stream().anyMatch(other.parties::contains);
        boolean samePlace = venue != null && venue.equals(other.venue) && shared;
        boolean sameSides = parties.equals(other.parties) && parties.size() >= 2;
        return places && times && ends && (samePlace || sameSides);
    }

    void absorb(MeetingDraft other) {
        parties.addAll(other.parties);
        people.addAll(other.people);
        evidence.addAll(other.evidence);
        venue = venue == null ? other.venue : venue;
        host = host == null ? other.host : host;
        date = date == null ? other.date : date;
        format = format == Format.UNSPECIFIED ? other.format : format;
        status = status == Status.UNSPECIFIED ? other.status : status;
    }

    Meeting build(String id, Predicate<String> knownParty, Predicate<String> knownPerson) {
        Meeting.Builder builder = Meeting.builder();
        builder.id(id)
                .participants(parties.stream().filter(knownParty).toList())
                .people(people.stream().filter(knownPerson).toList())
                .format(format)
                .status(status)
                .evidence(evidence);
        if (host != null && knownParty.test(host)) {
            builder.host(host);
        }
        if (venue != null) {
            builder.venue(venue);
        }
        if (date != null) {
            builder.timeText(date.text());
            boolean said = date.date().year().isPresent() || date.date().month().isPresent();
            if (said) {
                builder.time(date.date());
            }
        }
        return builder.build();
    }
}
