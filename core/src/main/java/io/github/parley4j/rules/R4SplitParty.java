package io.github.parley4j.rules;

import io.github.parley4j.logic.Names;
import io.github.parley4j.logic.Split;
import io.github.parley4j.logic.Stances.Stance;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Response;
import io.github.parley4j.rules.Finding.Severity;
import java.util.stream.Stream;

/** The voices of one party say the same. */
final class R4SplitParty extends Standard {
    R4SplitParty() {
        super("R4", Severity.WARNING);
    }

    @Override
    Stream<Finding> find(Scene scene) {
        Stream<Finding> answers = Replies.contradictory(scene, pair -> !Split.oneVoice(pair.get(0), pair.get(1)))
                .map(pair -> answers(scene, pair.get(0), pair.get(1)));
        Stream<Finding> stances = Split.in(scene.negotiation).map(s -> stances(scene, s));
        return Stream.concat(answers, stances);
    }

    private Finding answers(Scene scene, Response yes, Response no) {
        String party = Names.parties(yes).stream()
                .filter(no::heldBy)
                .map(scene.names::of)
                .findFirst()
                .orElse("One party");
        String what = yes.to().flatMap(scene::act).map(scene.names::the).orElse("it");
        return twoVoices(
                scene,
                party,
                yes,
                "accepts " + what,
                no,
                no.kind() == Response.Kind.REJECT ? "rejects it" : "withdraws it");
    }

    private Finding stances(Scene scene, Split split) {
        Stance no = split.no();
        String against = no.act() instanceof Precondition p
                ? "holds back " + scene.names.quote(no.term()) + " until " + scene.names.say(p.condition())
                : "is against " + scene.names.quote(no.term());
        return twoVoices(
                scene,
                scene.names.of(split.party()),
                split.yes().act(),
                "is for " + scene.names.quote(split.yes().term()),
                no.act(),
                against);
    }

    private Finding twoVoices(Scene scene, String party, Act yes, String isFor, Act no, String against) {
        return finding(
                party + " speaks with two voices: " + scene.names.holders(yes, isFor) + ", while "
                        + scene.names.holders(no, against) + ".",
                yes,
                no);
    }
}
