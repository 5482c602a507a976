package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an enumeration of states as the group they are when the text also speaks of the group: Britain, France and
 * Germany for the E3.
 */
final class Groups {
    private final Composition all;

    Groups(Composition all) {
        this.all = all;
    }

    void read() {
        all.gazetteer.groups().forEach((members, group) -> {
            if (all.draft.parties.containsKey(group)) {
                all.draft.lines.forEach(line -> read(line, members, group));
            }
        });
    }

    private void read(Draft.Line line, Set<String> members, String group) {
        List<Mention> run = new ArrayList<>();
        for (Mention mention : List.copyOf(line.mentions)) {
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
        line.mentions.removeAll(run);
        int from = run.get(0).from();
        int to = run.get(run.size() - 1).to();
        all.addParty(line, from, to, group, Mention.Form.NAME);
    }
}
