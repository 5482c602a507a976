package io.github.parley4j.extract.pipeline.mentions.parties;

import io.github.parley4j.extract.pipeline.mentions.Composition;
import io.github.parley4j.extract.pipeline.mentions.Draft;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an enumeration of states as the group they are when the text also speaks of the group: Britain, France and
 * Germany for the E3.
 */
public final class Groups {
    private final Composition all;

    public Groups(Composition all) {
        this.all = all;
    }

    public void read() {
        all.gazetteer().groups().forEach((members, group) -> {
            if (all.draft().parties().containsKey(group)) {
                all.draft().lines().forEach(line -> read(line, members, group));
            }
        });
    }

    private void read(Draft.Line line, Set<String> members, String group) {
        List<Mention> run = new ArrayList<>();
        for (Mention mention : List.copyOf(line.mentions())) {
            boolean member = mention.kind() == Mention.Kind.PARTY && members.contains(String.valueOf(mention.ref()));
            boolean name = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.POSSESSIVE;
            if (!member || !name || (!run.isEmpty() && !joined(line, run.get(run.size() - 1), mention))) {
                run.clear();
            }
            if (member && name) {
                run.add(mention);
            }
            if (run.size() == members.size()) {
                replace(line, run, members, group);
                run.clear();
            }
        }
    }

    private static boolean joined(Draft.Line line, Mention left, Mention right) {
        for (int i = left.to(); i < right.from(); i++) {
            String key = line.key(i);
            if (!key.equals(",") && !key.equals("and") && !key.equals("the")) {
                return false;
            }
        }
        return right.from() > left.to();
    }

    private void replace(Draft.Line line, List<Mention> run, Set<String> members, String group) {
        Set<String> ids = new LinkedHashSet<>();
        run.forEach(mention -> ids.add(String.valueOf(mention.ref())));
        if (!ids.equals(members)) {
            return;
        }
        line.mentions().removeAll(run);
        int from = run.get(0).from();
        int to = run.get(run.size() - 1).to();
        all.addParty(line, from, to, group, Mention.Form.NAME);
        line.mentions().replaceAll(mention -> voice(mention, run.get(0), to, group));
        for (int s = line.sentence().index();
                s <= line.sentence().index() + 1 && s < all.draft().lines().size();
                s++) {
            Draft.Line near = all.draft().lines().get(s);
            near.mentions().replaceAll(mention -> pronoun(near, mention, members, group));
        }
    }

    /** "Diplomats from Britain, France and Germany": those who speak for the first speak for all. */
    private static Mention voice(Mention mention, Mention first, int to, String group) {
        boolean official = mention.form() == Mention.Form.OFFICIAL && mention.to() == first.to();
        return official && mention.from() < first.from()
                ? new Mention(mention.sentence(), mention.from(), to, mention.kind(), mention.form(), group, group)
                : mention;
    }

    /** "they" behind the enumeration means the group and not its last member. */
    private static Mention pronoun(Draft.Line line, Mention mention, Set<String> members, String group) {
        boolean many = mention.form() == Mention.Form.PRONOUN
                && line.key(mention.from()).startsWith("the")
                && members.contains(String.valueOf(mention.party()));
        return many ? mention.of(group) : mention;
    }
}
