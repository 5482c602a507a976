package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.Connective.Sense;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Factuality;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Leg;
import io.github.parley4j.model.Not;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Reality;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the act of the model that a proposition stands for. */
public final class ActMaker {
    private final Text text;
    private final Reading reading;
    private final TermMaker terms;
    private final Voices voices;

    public ActMaker(Text text, Reading reading, TermMaker terms, Voices voices) {
        this.text = text;
        this.reading = reading;
        this.terms = terms;
        this.voices = voices;
    }

    /** The act, with the given id. */
    public Act act(String id, Proposition said) {
        List<Holder> holders =
                said.holders().stream().map(party -> holder(said, party)).toList();
        List<Evidence> evidence = List.of(evidence(said));
        List<String> to = said.addressees().stream()
                .filter(party -> !said.holders().contains(party))
                .toList();
        return switch (said.kind()) {
            case DEMAND -> demand(id, said, holders, to, evidence);
            case PRECONDITION ->
                Precondition.builder()
                        .id(id)
                        .holders(holders)
                        .addressees(to)
                        .evidence(evidence)
                        .consequent(all(said.contents(), said.holders(), false))
                        .condition(all(said.conditions(), to, true))
                        .logic(logic(said.sense()))
                        .order(order(said.sense()))
                        .build();
            case PROPOSAL -> proposal(id, said, holders, to, evidence);
            case ACCEPTANCE -> response(id, said, Response.Kind.ACCEPT, holders, to, evidence);
            case REJECTION -> response(id, said, Response.Kind.REJECT, holders, to, evidence);
            case PENDING -> response(id, said, Response.Kind.PENDING, holders, to, evidence);
            case UNDER_REVIEW -> response(id, said, Response.Kind.UNDER_REVIEW, holders, to, evidence);
            case THREAT ->
                Threat.builder()
                        .id(id)
                        .holders(holders)
                        .addressees(to)
                        .evidence(evidence)
                        .term(all(said.contents(), said.holders(), true))
                        .trigger(optional(said.conditions()))
                        .regardlessOf(optional(said.regardless()))
                        .build();
            case COMMITMENT ->
                Commitment.builder()
                        .id(id)
                        .holders(holders)
                        .addressees(to)
                        .evidence(evidence)
                        .term(all(said.contents(), said.holders(), true))
                        .antecedent(optional(said.conditions()))
                        .regardlessOf(optional(said.regardless()))
                        .build();
        };
    }

    private Holder holder(Proposition said, String party) {
        String person = voices.person(reading, said, party);
        return person == null ? Holder.of(party) : Holder.of(party, person);
    }

    private Act demand(String id, Proposition said, List<Holder> holders, List<String> to, List<Evidence> evidence) {
        boolean exclude = said.contents().stream().allMatch(Content::negated);
        return Demand.builder()
                .id(id)
                .holders(holders)
                .addressees(to)
                .evidence(evidence)
                .term(all(said.contents(), to, !exclude))
                .mode(exclude ? Demand.Mode.MUST_EXCLUDE : Demand.Mode.MUST_INCLUDE)
                .build();
    }

    private Act proposal(String id, Proposition said, List<Holder> holders, List<String> to, List<Evidence> evidence) {
        List<Leg> legs =
                parts(said.contents(), List.of(), true).stream().map(Leg::of).toList();
        boolean exchange = legs.size() > 1
                && reading.connectives().stream()
                        .anyMatch(found -> found.sense() == Sense.EXCHANGE
                                && found.from() >= said.from()
                                && found.from() < said.to());
        return Proposal.builder()
                .id(id)
                .holders(holders)
                .addressees(to)
                .evidence(evidence)
                .legs(legs)
                .linkage(exchange ? Proposal.Linkage.EXCHANGE : Proposal.Linkage.PACKAGE)
                .conditions(optional(said.conditions()))
                .build();
    }

    private Act response(
            String id,
            Proposition said,
            Response.Kind kind,
            List<Holder> holders,
            List<String> to,
            List<Evidence> evidence) {
        Optional<Term> conditions = optional(said.conditions());
        boolean conditional = kind == Response.Kind.ACCEPT && conditions.isPresent();
        return Response.builder()
                .id(id)
                .holders(holders)
                .addressees(to)
                .evidence(evidence)
                .kind(conditional ? Response.Kind.CONDITIONAL_ACCEPT : kind)
                .term(all(said.contents(), List.of(), true))
                .conditions(conditions)
                .build();
    }

    private Optional<Term> optional(List<Content> contents) {
        return contents.isEmpty() ? Optional.empty() : Optional.of(all(contents, List.of(), true));
    }

    private Term all(List<Content> contents, List<String> obligors, boolean marksNegation) {
        List<Term> parts = parts(contents, obligors, marksNegation);
        return parts.size() == 1 ? parts.get(0) : AllOf.of(parts.toArray(Term[]::new));
    }

    /** One term for each issue; what is said twice of one issue is kept in the term with more numbers, with those of the other. */
    private List<Term> parts(List<Content> contents, List<String> obligors, boolean marksNegation) {
        Map<String, Term> parts = new LinkedHashMap<>();
        for (Content content : contents) {
            SimpleTerm term = terms.term(content, obligors);
            Term part = content.negated() && marksNegation ? Not.of(term) : term;
            parts.merge(content.issue() + content.negated(), part, ActMaker::richer);
        }
        return new ArrayList<>(parts.values());
    }

    private static Term richer(Term first, Term second) {
        int more = quantities(second) - quantities(first);
        return more > 0
                ? MoreQuantities.of(first).into(second)
                : MoreQuantities.of(second).into(first);
    }

    private static int quantities(Term term) {
        return term.leaves().stream()
                .mapToInt(leaf -> leaf.allQuantities().size())
                .sum();
    }

    private static Precondition.Logic logic(@Nullable Sense sense) {
        return sense == Sense.IF || sense == Sense.AFTER ? Precondition.Logic.SUFFICIENT : Precondition.Logic.NECESSARY;
    }

    private static Precondition.Order order(@Nullable Sense sense) {
        if (sense == Sense.WHILE) {
            return Precondition.Order.DURING;
        }
        return sense == Sense.UNLESS || sense == Sense.IF || sense == Sense.ONLY_IF
                ? Precondition.Order.NOT_LATER
                : Precondition.Order.BEFORE;
    }

    private Evidence evidence(Proposition said) {
        int begin = reading.token(said.from()).begin();
        int end = reading.token(Math.max(
                        said.from(), Math.min(said.to(), reading.tokens().size()) - 1))
                .end();
        Evidence.Builder builder = Evidence.builder();
        builder.document(text.id())
                .begin(begin)
                .end(end)
                .exact(text.source().substring(begin, end))
                .rule(said.rule());
        builder.factuality(said.tentative() ? Factuality.PS_PLUS : Factuality.CT_PLUS);
        builder.reality(said.earlier() ? Reality.HISTORICAL : Reality.ACTUAL);
        Source source = said.source();
        if (source != null) {
            builder.addAttribution(attribution(source));
        }
        return builder.build();
    }

    private static Attribution attribution(Source source) {
        Attribution.Builder builder = Attribution.builder();
        builder.source(source.words()).type(type(source.kind())).direct(source.direct());
        builder.person(Optional.ofNullable(source.person())).party(Optional.ofNullable(source.party()));
        return builder.build();
    }

    private static Attribution.Type type(Source.Kind kind) {
        return switch (kind) {
            case NAMED -> Attribution.Type.NAMED;
            case ANONYMOUS -> Attribution.Type.ANONYMOUS_OFFICIAL;
            case PARTY -> Attribution.Type.PARTY_BODY;
            case MEDIA -> Attribution.Type.MEDIA_REPORT;
            case UNKNOWN -> Attribution.Type.ANONYMOUS_SOURCE;
        };
    }
}
