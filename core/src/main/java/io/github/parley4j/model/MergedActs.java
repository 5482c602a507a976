package io.github.parley4j.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The acts of two negotiations in one list. Two acts are the same if all they say is equal, and if what they refer to is
 * the same in turn; so references are followed round by round until no more acts turn out to differ.
 */
final class MergedActs {
    private static final int NOTHING = -1;

    private final List<Act> acts = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();

    /** What an act says, and the class of the act that it refers to. */
    private record Content(Act act, int target) {}

    /** Adds the acts of one negotiation, whose references resolve among themselves. */
    void add(List<Act> added) {
        Map<String, Integer> places = new HashMap<>();
        for (Act act : added) {
            places.put(act.id(), acts.size() + places.size());
        }
        for (Act act : added) {
            Optional<String> reference = act.refersTo();
            targets.add(reference.map(places::get).orElse(NOTHING));
        }
        acts.addAll(added);
    }

    List<Act> merged() {
        List<Integer> classes = classes();
        Families families = new Families();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            ids.add(families.assign(acts.get(i).id(), classes.get(i)));
        }
        Map<String, Act> merged = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            int target = targets.get(i);
            Optional<String> reference = acts.get(i).refersTo();
            Act act = edited(i, ids.get(i), target == NOTHING ? reference : Optional.of(ids.get(target)));
            merged.putIfAbsent(act.id(), act);
        }
        return List.copyOf(merged.values());
    }

    private List<Integer> classes() {
        List<Act> said = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Optional<String> reference = acts.get(i).refersTo();
            boolean resolved = targets.get(i) != NOTHING;
            said.add(edited(
                    i, Families.familyOf(acts.get(i).id()), resolved ? reference.map(Families::familyOf) : reference));
        }
        List<Integer> classes = said.stream().map(act -> 0).toList();
        int before = 0;
        int found = acts.isEmpty() ? 0 : 1;
        while (found > before) {
            before = found;
            Map<Content, Integer> numbers = new HashMap<>();
            List<Integer> finer = new ArrayList<>();
            for (int i = 0; i < acts.size(); i++) {
                int target = targets.get(i);
                Content content = new Content(said.get(i), target == NOTHING ? NOTHING : classes.get(target));
                int next = numbers.size();
                finer.add(numbers.computeIfAbsent(content, c -> next));
            }
            classes = finer;
            found = numbers.size();
        }
        return classes;
    }

    private Act edited(int i, String id, Optional<String> reference) {
        return acts.get(i).accept(new ActEdit(id, acts.get(i).evidence(), reference));
    }
}
