package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the enumerations of a sentence, so that "they" can mean all of "Kenya and Uganda agreed". */
public final class Enumerations {
    private final Composition all;
    private final List<Mention> run = new ArrayList<>();

    public Enumerations(Composition all) {
        this.all = all;
    }

    /** To be called when a mention of a party was added to a line. */
    public void follow(Draft.Line line) {
        Mention latest = latest(line);
        if (latest == null || (!run.isEmpty() && !joined(line, run.get(run.size() - 1), latest))) {
            run.clear();
        }
        if (latest == null) {
            return;
        }
        run.add(latest);
        long parties = run.stream().map(Mention::party).distinct().count();
        if (parties > 1 && all.verbs().of(line, run.get(0).from(), latest.to()).active()) {
            all.salience().group(List.copyOf(run));
        }
    }

    public void reset() {
        run.clear();
    }

    private static @Nullable Mention latest(Draft.Line line) {
        if (line.mentions().isEmpty()) {
            return null;
        }
        Mention last = line.mentions().get(line.mentions().size() - 1);
        boolean whole = last.kind() == Mention.Kind.PARTY
                && last.party() != null
                && last.form() != Mention.Form.ADJECTIVE
                && last.form() != Mention.Form.PLACE
                && last.form() != Mention.Form.PRONOUN;
        return whole ? last : null;
    }

    private static boolean joined(Draft.Line line, Mention left, Mention right) {
        if (left.sentence() != right.sentence() || right.from() <= left.to()) {
            return false;
        }
        for (int i = left.to(); i < right.from(); i++) {
            String key = line.key(i);
            if (!key.equals(",") && !key.equals("and") && !key.equals("the")) {
                return false;
            }
        }
        return true;
    }
}
