package io.github.parley4j.extract.pipeline.model.explanation;

import io.github.parley4j.extract.Explanation;
import io.github.parley4j.extract.Explanation.Kind;
import io.github.parley4j.extract.Explanation.Step;
import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.mentions.PartyEntity;
import io.github.parley4j.extract.pipeline.mentions.Quantities;
import io.github.parley4j.extract.pipeline.mentions.QuantityMention;
import io.github.parley4j.extract.pipeline.model.Confidence;
import io.github.parley4j.extract.pipeline.model.PlanParts;
import io.github.parley4j.extract.pipeline.model.Statement;
import io.github.parley4j.extract.pipeline.model.Trait;
import io.github.parley4j.extract.pipeline.propositions.Proposition;
import io.github.parley4j.extract.pipeline.propositions.attribution.Source;
import io.github.parley4j.extract.pipeline.propositions.contents.Content;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells step by step which words and which rows of the tables made an act. */
public final class Explainer {
    private final Text text;
    private final Act act;
    private final Statement statement;
    private final List<Trait> traits;
    private final Proposition said;
    private final Reading reading;
    private final ContentWords contents;
    private final List<Step> steps = new ArrayList<>();

    public Explainer(Text text, Act act, Statement statement, List<Trait> traits, ContentOrigins origins) {
        this.traits = traits;
        this.text = text;
        this.act = act;
        this.statement = statement;
        this.said = statement.said();
        this.reading = statement.reading();
        this.contents = new ContentWords(reading, origins);
    }

    public Explanation explanation() {
        Evidence evidence = act.evidence().get(0);
        step(Kind.WORDS, evidence, "are the words that " + act.summary() + " rests on.");
        source(evidence);
        said.holders().forEach(this::holder);
        if (said.holders().isEmpty()) {
            step(Kind.HOLDER, evidence, "does not say whose position it is.");
        }
        new RuleWords(statement).steps().forEach(told -> step(told.kind(), told.from(), told.to(), told.says()));
        said.contents().forEach(content -> content(Kind.TERM, content, ""));
        said.conditions().forEach(content -> content(Kind.CONDITION, content, "must come first: it "));
        said.regardless().forEach(content -> content(Kind.CONDITION, content, "makes no difference: it "));
        quantities();
        act.evidence().stream()
                .skip(1)
                .forEach(again -> step(
                        Kind.REPEATED,
                        again,
                        PlanParts.isPart(again) ? "tells more of the same plan." : "says it again."));
        confidence(evidence);
        return new Explanation(act.id(), act.confidence().orElse(0), steps);
    }

    private void step(Kind kind, Evidence words, String says) {
        steps.add(new Step(kind, words.begin(), words.end(), words.exact(), says));
    }

    private void step(Kind kind, int from, int to, String says) {
        int begin = reading.token(from).begin();
        int end = reading.token(Math.max(from, to - 1)).end();
        steps.add(new Step(kind, begin, end, text.source().substring(begin, end), says));
    }

    private void source(Evidence evidence) {
        Source source = said.source();
        if (source == null) {
            step(Kind.SOURCE, evidence, "is said by the article itself.");
            return;
        }
        String who = switch (source.kind()) {
            case NAMED -> "a named source";
            case ANONYMOUS -> "an official without a name";
            case PARTY -> "a party as a body";
            case MEDIA -> "news media";
            case UNKNOWN -> "a source without a name";
        };
        String party = source.party() == null ? " of no party that is known" : " credited to " + name(source.party());
        step(
                Kind.SOURCE,
                evidence,
                "is said by “" + source.words() + "”, " + who + party
                        + (source.direct() ? ", in quotation marks." : "."));
    }

    private void holder(String party) {
        Optional<Mention> naming = statement.naming(party);
        if (naming.isEmpty()) {
            step(
                    Kind.HOLDER,
                    said.from(),
                    said.to(),
                    "is held by " + name(party) + ", which earlier sentences name and this one does not.");
            return;
        }
        Mention mention = naming.get();
        String how = switch (mention.form()) {
            case NAME -> "names " + name(party);
            case ADJECTIVE -> "is the adjective of " + name(party);
            case POSSESSIVE -> "is the possessive of " + name(party);
            case OFFICIAL -> "speaks for " + name(party);
            case ORGAN -> "is a part of " + name(party);
            case METONYM -> "is a place that stands for " + name(party);
            case DESCRIPTION -> "is a description that means " + name(party);
            case PRONOUN -> "is a pronoun that means " + name(party);
            default -> "means " + name(party);
        };
        String acts = mention.kind() == Mention.Kind.PERSON ? "is a person who acts for " + name(party) : how;
        boolean points = mention.form() == Mention.Form.PRONOUN || mention.form() == Mention.Form.DESCRIPTION;
        String before = points ? statement.namedBefore(mention).map(this::named).orElse("") : "";
        step(Kind.HOLDER, mention.from(), mention.to(), acts + before + ", whose position it is.");
    }

    private String named(Mention name) {
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        int begin = tokens.get(name.from()).begin();
        int end = tokens.get(name.to() - 1).end();
        return ", last called “" + text.source().substring(begin, end) + "” (" + begin + "–" + end + ")";
    }

    private String name(String party) {
        return statement.entities().party(party).map(PartyEntity::name).orElse(party);
    }

    private void content(Kind kind, Content content, String lead) {
        if (content.from() < 0) {
            step(
                    kind,
                    said.from(),
                    said.to(),
                    lead + "points back to what was said before about " + content.issue() + ".");
        } else {
            step(kind, content.from(), content.to(), lead + contents.of(content));
        }
    }

    private void quantities() {
        for (QuantityMention quantity : Quantities.of(reading.sentence()).quantities()) {
            boolean counted = act.contents().stream()
                    .flatMap(term -> term.leaves().stream())
                    .flatMap(leaf -> leaf.allQuantities().stream())
                    .anyMatch(quantity.quantity()::equals);
            if (counted) {
                step(Kind.QUANTITY, quantity.from(), quantity.to(), "is the quantity " + quantity.quantity() + ".");
            }
        }
    }

    private void confidence(Evidence evidence) {
        Confidence table = Confidence.english();
        List<String> reasons = new ArrayList<>();
        for (Trait trait : traits) {
            double points = table.points(trait);
            if (points != 0) {
                reasons.add(table.meaning(trait) + (points > 0 ? " (+" : " (−") + Math.abs(points) + ")");
            }
        }
        step(
                Kind.CONFIDENCE,
                evidence,
                "is read with confidence " + table.of(traits) + ": " + String.join(", ", reasons) + ".");
    }
}
