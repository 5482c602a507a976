package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Agreement;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Document;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Interval;
import io.github.parley4j.model.Issue;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Participation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.StickingPoint;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.TermDuration;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary values of the model's types. Composed ones come without edge cases of their own: combining those of every
 * field costs more than all the rest. Use them in a provider method:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Negotiation> negotiations() {
 *     return ParleyArbitraries.negotiations();
 * }
 * }</pre>
 */
public final class ParleyArbitraries {
    private ParleyArbitraries() {}

    /** Any text that UTF-8 can carry: plain words, or any characters at all without unpaired surrogates. */
    public static Arbitrary<String> texts() {
        return ValueArbitraries.texts();
    }

    /** Quantities with one bound or two, in any unit, with any hedge. */
    public static Arbitrary<Quantity> quantities() {
        return ValueArbitraries.quantities();
    }

    /** Quantities above zero in a unit of time. */
    public static Arbitrary<Quantity> times() {
        return ValueArbitraries.times();
    }

    /** Days that a calendar has, with parts missing. */
    public static Arbitrary<PartialDate> partialDates() {
        return ValueArbitraries.partialDates();
    }

    /** Intervals whose end does not lie before their start; open ones too. */
    public static Arbitrary<Interval> intervals() {
        return ValueArbitraries.intervals();
    }

    /** Durations of every kind. */
    public static Arbitrary<TermDuration> durations() {
        return TermArbitraries.durations().withoutEdgeCases();
    }

    /** Terms of every simple shape. */
    public static Arbitrary<SimpleTerm> simpleTerms() {
        return TermArbitraries.simpleTerms().withoutEdgeCases();
    }

    /** Terms of every shape, composed up to three deep. */
    public static Arbitrary<Term> terms() {
        return TermArbitraries.terms().withoutEdgeCases();
    }

    /** Acts of every kind. */
    public static Arbitrary<Act> acts() {
        return ActArbitraries.acts().withoutEdgeCases();
    }

    /** Holders: party, person, faction, at least one of them. */
    public static Arbitrary<Holder> holders() {
        return ActArbitraries.holders().withoutEdgeCases();
    }

    /** Parties of every kind. */
    public static Arbitrary<Party> parties() {
        return WorldArbitraries.parties().withoutEdgeCases();
    }

    /** People with affiliations. */
    public static Arbitrary<Person> people() {
        return WorldArbitraries.people().withoutEdgeCases();
    }

    /** Participations in every role. */
    public static Arbitrary<Participation> participations() {
        return WorldArbitraries.participations().withoutEdgeCases();
    }

    /** Meetings of every format and status. */
    public static Arbitrary<Meeting> meetings() {
        return WorldArbitraries.meetings().withoutEdgeCases();
    }

    /** Sticking points, main ones and others. */
    public static Arbitrary<StickingPoint> stickingPoints() {
        return WorldArbitraries.stickingPoints().withoutEdgeCases();
    }

    /** Figures with and without an interval. */
    public static Arbitrary<Figure> figures() {
        return WorldArbitraries.figures().withoutEdgeCases();
    }

    /** Past agreements. */
    public static Arbitrary<Agreement> agreements() {
        return WorldArbitraries.agreements().withoutEdgeCases();
    }

    /** Issues of one's own. */
    public static Arbitrary<Issue> issues() {
        return WorldArbitraries.issues().withoutEdgeCases();
    }

    /** Documents with or without their text. */
    public static Arbitrary<Document> documents() {
        return ReportArbitraries.documents().withoutEdgeCases();
    }

    /** Links of an attribution chain. */
    public static Arbitrary<Attribution> attributions() {
        return ReportArbitraries.attributions().withoutEdgeCases();
    }

    /** Evidence whose length fits its span. */
    public static Arbitrary<Evidence> evidence() {
        return ReportArbitraries.evidence().withoutEdgeCases();
    }

    /** Evidence that quotes a document: its words are exactly the slice of the text. */
    public static Arbitrary<Evidence> evidenceIn(Document document) {
        return ReportArbitraries.evidenceIn(document).withoutEdgeCases();
    }

    /** Whole negotiations, in which every reference resolves and no participation is listed twice. */
    public static Arbitrary<Negotiation> negotiations() {
        return NegotiationArbitraries.negotiations().withoutEdgeCases();
    }

    /**
     * Negotiations of two sides and a league, few voices, few things and few days, so that acts and reports often meet and
     * seldom fit together; some references do not resolve. For whatever compares acts with each other.
     */
    public static Arbitrary<Negotiation> conflicts() {
        return ConflictArbitraries.negotiations(6, List.of()).withoutEdgeCases();
    }

    /** The same with acts of some kinds only, and more of them. */
    public static Arbitrary<Negotiation> conflictsOf(List<Class<? extends Act>> kinds) {
        return ConflictArbitraries.negotiations(12, kinds).withoutEdgeCases();
    }
}
