package io.github.parley4j.extract.pipeline.model;

import io.github.parley4j.extract.lexicon.ClosedClasses;
import io.github.parley4j.extract.pipeline.clauses.Phrase;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.clauses.VerbGroup;
import io.github.parley4j.extract.pipeline.clauses.VerbGroups;
import io.github.parley4j.extract.pipeline.mentions.DateMention;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.mentions.QuantityMention;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.propositions.contents.Valence;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.extract.value.FoundDate.Relation;
import io.github.parley4j.extract.value.FoundQuantity.Kind;
import io.github.parley4j.model.Access;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Other;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Process.Step;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Selection;
import io.github.parley4j.model.Selection.Quantifier;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.TermDuration;
import io.github.parley4j.model.Transfer;
import io.github.parley4j.model.Withdrawal;
import io.github.parley4j.model.Withdrawal.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shapes a content as a term of the model, with the numbers and qualities that stand by it. */
public final class TermMaker {
    private static final Set<String> PERMANENT = ClosedClasses.words("permanent-words");
    private static final Set<String> TEMPORARY = ClosedClasses.words("temporary-words");
    private static final Set<String> FINAL = ClosedClasses.words("final-words");
    private static final Set<String> WARS = ClosedClasses.words("wars");
    private static final Set<String> ATTRIBUTES = ClosedClasses.words("person-attributes");
    private static final Set<String> FULL = ClosedClasses.words("full-words");
    private static final Set<String> PARTIAL = ClosedClasses.words("partial-words");
    /** "by Friday", "until May 1", "before the end of June". */
    private static final Set<Relation> DEADLINES = Set.of(Relation.BY, Relation.UNTIL, Relation.BEFORE);

    /** "on Monday", "in May", "from midnight on Thursday", "effective 1 June". */
    private static final Set<Relation> DAYS = Set.of(Relation.ON, Relation.IN, Relation.FROM);

    /** How many tokens behind "if" a date may stand. */
    private static final int FARTHEST = 12;

    /** How many tokens from a statement its numbers and dates may stand. */
    private static final int REACH = 3;

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "RAISE",
            Direction.RAISE,
            "LOWER",
            Direction.LOWER,
            "LIFT",
            Direction.LIFT,
            "IMPOSE",
            Direction.INTRODUCE,
            "KEEP",
            Direction.KEEP,
            "CONTINUE",
            Direction.KEEP,
            "STOP",
            Direction.LIFT,
            "START",
            Direction.INTRODUCE);

    private final Proposition said;
    private final Reading reading;
    private final List<QuantityMention> quantities;
    private final List<DateMention> dates;
    private final int reach;

    public TermMaker(Proposition said, Reading reading, Quantities stated) {
        this.said = said;
        this.reading = reading;
        this.quantities = stated.quantities();
        this.dates = stated.dates();
        this.reach = NumberReach.of(reading, said.to());
    }

    /** The term for a content; obligors are the parties that would have to do it, where that is plain. */
    SimpleTerm term(Content content, List<String> obligors) {
        List<QuantityMention> near = near(content);
        String text = words(content);
        return switch (content.issue()) {
            case "ceasefire" -> cessation("ceasefire", content, near, text, obligors);
            case "strike-action" ->
                content.valence() == Valence.GIVE
                        ? cessation("strike-action", content, near, text, obligors)
                        : other(content, near, text, obligors);
            case "hostage-release", "prisoner-release" -> release(content, near, text, obligors);
            case "withdrawal" ->
                Withdrawal.builder()
                        .obligors(obligors)
                        .deadline(due(content))
                        .text(text)
                        .extent(extent(content))
                        .quantities(values(near))
                        .build();
            case "humanitarian-access" -> access(content, near, text, obligors);
            case "finance", "compensation", "arms-supply" -> transfer(content, near, text, obligors);
            case "talks", "agreement", "elections", "disarmament" ->
                Process.builder()
                        .issue(content.issue())
                        .step(step(content.issue()))
                        .obligors(obligors)
                        .deadline(due(content))
                        .text(text)
                        .quantities(values(content.issue().equals("talks") ? ofTalks(near) : near))
                        .build();
            case "wages",
                    "tariffs",
                    "price-supply",
                    "debt-terms",
                    "emissions",
                    "benefits",
                    "working-conditions",
                    "market-access",
                    "sanctions",
                    "blockade-lifting",
                    "nuclear-program" -> measure(content, near, text, obligors);
            default -> other(content, near, text, obligors);
        };
    }

    private SimpleTerm cessation(
            String issue, Content content, List<QuantityMention> near, String text, List<String> obligors) {
        Cessation.Builder builder = Cessation.builder();
        builder.issue(issue).obligors(obligors).deadline(due(content)).text(text);
        Optional<QuantityMention> time =
                near.stream().filter(q -> q.kind() == Kind.DURATION).findFirst();
        if (has(content, PERMANENT) || isForGood(content)) {
            builder.duration(TermDuration.permanent());
        } else if (time.isPresent()) {
            builder.duration(TermDuration.of(time.get().quantity()));
        } else if (has(content, TEMPORARY)) {
            builder.duration(TermDuration.temporary());
        }
        if (has(content, Set.of("immediate", "immediately"))) {
            builder.start("immediate");
        }
        return builder.quantities(values(near.stream()
                        .filter(q -> time.isEmpty() || !q.equals(time.get()))
                        .toList()))
                .build();
    }

    /** "End the war": what is over does not go on; a war that is stopped may. */
    private boolean isForGood(Content content) {
        boolean ends = false;
        boolean whole = false;
        for (int i = Math.max(0, content.from()); i < content.to(); i++) {
            ends |= FINAL.contains(reading.token(i).lemma());
            whole |= WARS.contains(reading.token(i).lemma());
        }
        return ends && whole && !content.negated();
    }

    private SimpleTerm release(Content content, List<QuantityMention> near, String text, List<String> obligors) {
        Selection.Builder selection = Selection.builder();
        selection.population(content.issue().equals("hostage-release") ? "hostages" : "prisoners");
        for (int i = Math.max(0, content.from());
                i < Math.min(content.to() + 6, reading.tokens().size());
                i++) {
            if (ATTRIBUTES.contains(reading.token(i).lemma()) && i < content.to() + 4) {
                selection.addAttributes(reading.token(i).lemma());
            }
        }
        selection.quantifier(quantifier(content));
        Optional<QuantityMention> count =
                near.stream().filter(q -> q.kind() == Kind.COUNT).findFirst();
        count.ifPresent(q -> selection.quantity(q.quantity()));
        return Release.builder()
                .issue(content.issue())
                .selection(selection.build())
                .obligors(obligors)
                .deadline(due(content))
                .text(text)
                .quantities(values(near.stream()
                        .filter(q -> count.isEmpty() || !q.equals(count.get()))
                        .toList()))
                .build();
    }

    private Quantifier quantifier(Content content) {
        if (has(content, Set.of("all", "every"))) {
            return Quantifier.ALL;
        }
        if (has(content, Set.of("remaining"))) {
            return Quantifier.REMAINING;
        }
        return has(content, Set.of("some", "several")) ? Quantifier.SOME : Quantifier.UNSPECIFIED;
    }

    private Extent extent(Content content) {
        return has(content, FULL) ? Extent.FULL : has(content, PARTIAL) ? Extent.PARTIAL : Extent.UNSPECIFIED;
    }

    private SimpleTerm access(Content content, List<QuantityMention> near, String text, List<String> obligors) {
        Access.Builder builder = Access.builder();
        builder.obligors(obligors).deadline(due(content)).text(text);
        Optional<QuantityMention> rate =
                near.stream().filter(q -> q.quantity().per().isPresent()).findFirst();
        rate.ifPresent(q -> builder.rate(q.quantity()));
        return builder.quantities(values(near.stream()
                        .filter(q -> rate.isEmpty() || !q.equals(rate.get()))
                        .toList()))
                .build();
    }

    private SimpleTerm transfer(Content content, List<QuantityMention> near, String text, List<String> obligors) {
        Transfer.Builder builder = Transfer.builder();
        builder.issue(content.issue()).obligors(obligors).deadline(due(content)).text(text);
        near.stream().findFirst().ifPresent(q -> builder.quantity(q.quantity()));
        return builder.quantities(values(near.stream().skip(1).toList())).build();
    }

    private SimpleTerm measure(Content content, List<QuantityMention> near, String text, List<String> obligors) {
        Measure.Builder builder = Measure.builder();
        builder.issue(content.issue()).obligors(obligors).deadline(due(content)).text(text);
        builder.direction(DIRECTIONS.getOrDefault(content.shapeHint(), Direction.UNSPECIFIED));
        near.stream().findFirst().ifPresent(q -> builder.value(q.quantity()));
        return builder.quantities(values(near.stream().skip(1).toList())).build();
    }

    private SimpleTerm other(Content content, List<QuantityMention> near, String text, List<String> obligors) {
        return Other.builder()
                .issue(content.issue())
                .obligors(obligors)
                .deadline(due(content))
                .text(text)
                .quantities(values(near))
                .build();
    }

    private static Step step(String issue) {
        return switch (issue) {
            case "talks" -> Step.TALKS;
            case "agreement" -> Step.AGREEMENT;
            case "elections" -> Step.VOTE;
            default -> Step.DISARMAMENT;
        };
    }

    /** Talks last or are put off; what is counted behind them belongs to what they are about. */
    private static List<QuantityMention> ofTalks(List<QuantityMention> near) {
        return near.stream()
                .filter(quantity -> quantity.kind() == Kind.DURATION)
                .toList();
    }

    /** The numbers of the statement that stand nearer to this content than to any other of its contents. */
    private List<QuantityMention> near(Content content) {
        List<QuantityMention> near = new ArrayList<>();
        for (QuantityMention quantity : content.from() < 0 ? List.<QuantityMention>of() : quantities) {
            boolean stated =
                    quantity.from() >= said.from() - REACH && quantity.to() <= reach && !isOfSubject(content, quantity);
            if (stated && nearest(quantity.from(), quantity.to()).equals(content)) {
                near.add(quantity);
            }
        }
        return near;
    }

    /** "The captors of four men cut their demand": a number of the subject's, with the verb before the content. */
    private boolean isOfSubject(Content content, QuantityMention quantity) {
        VerbGroup verb = reading.clauseAt(content.from()).verb();
        return verb != null && quantity.to() <= verb.from() && verb.to() <= content.from();
    }

    /** Until when or when, if the statement sets a date and this content is the nearest to it. */
    private Optional<PartialDate> due(Content content) {
        return content.from() < 0
                ? Optional.empty()
                : dates.stream()
                        .filter(date -> isDeadline(date) || isDay(content, date))
                        .filter(date -> nearest(date.from(), date.to()).equals(content))
                        .map(DateMention::date)
                        .findFirst();
    }

    /** "by Friday"; "until the end of May" right behind the statement too, as "until" ends a complement. */
    private boolean isDeadline(DateMention date) {
        boolean inside = date.to() <= reach || isUltimatum(date);
        boolean next = date.relation() == Relation.UNTIL && date.from() <= said.to() + REACH;
        return DEADLINES.contains(date.relation()) && date.from() >= said.from() && (inside || next);
    }

    /** "will strike if no deal is reached by Friday": the date of a threat's condition. */
    private boolean isUltimatum(DateMention date) {
        return said.kind() == Proposition.Kind.THREAT
                && date.relation() == Relation.BY
                && reading.connectives().stream()
                        .anyMatch(found -> found.from() < date.from() && date.from() - found.from() < FARTHEST);
    }

    /** "will strike on Monday", "agreed to meet in May", not "rejected the plan on Monday": when it is to be. */
    private boolean isDay(Content content, DateMention date) {
        return DAYS.contains(date.relation())
                && said.kind() != Proposition.Kind.REJECTION
                && content.from() < date.from()
                && date.to() <= said.to() + REACH
                && isAhead(date.from());
    }

    /** Whether the last verb before a token tells what is to come; gerunds hang on the verb before them. */
    private boolean isAhead(int token) {
        VerbGroup last = null;
        for (Phrase phrase : reading.phrases()) {
            if (phrase.is(Phrase.Kind.VERB) && phrase.from() >= said.from() && phrase.to() <= token) {
                VerbGroup verb = VerbGroups.read(reading.tokens(), phrase.from(), phrase.to());
                last = verb.form() == VerbGroup.Form.GERUND ? last : verb;
            }
        }
        return last != null
                && (last.form() == VerbGroup.Form.INFINITIVE || !last.modal().isEmpty());
    }

    private Content nearest(int from, int to) {
        return Stream.concat(said.contents().stream(), said.conditions().stream())
                .filter(content -> content.from() >= 0)
                .min(Comparator.comparingInt(content -> distance(content, from, to)))
                .orElseThrow();
    }

    /** How many tokens lie between; what comes after "and" is further off than what stands before it. */
    private int distance(Content content, int from, int to) {
        boolean joined = reading.tokens().subList(to, Math.max(to, content.from())).stream()
                .anyMatch(token -> token.tag().equals("CC"));
        int apart = Math.max(0, Math.max(content.from() - to, from - content.to()));
        return content.from() > to && joined ? apart + FARTHEST : apart;
    }

    private static List<Quantity> values(List<QuantityMention> mentions) {
        return mentions.stream().map(QuantityMention::quantity).toList();
    }

    private boolean has(Content content, Set<String> norms) {
        if (content.from() < 0) {
            return false;
        }
        for (int i = Math.max(0, content.from() - 3); i < content.to(); i++) {
            if (norms.contains(reading.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private String words(Content content) {
        if (content.from() < 0) {
            return content.issue();
        }
        Token first = reading.token(content.from());
        StringBuilder words = new StringBuilder(first.text());
        for (int i = content.from() + 1; i < content.to(); i++) {
            Token token = reading.token(i);
            words.append(token.begin() > reading.token(i - 1).end() ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
