package io.github.parley4j.extract.pipeline;

import io.github.parley4j.extract.pipeline.model.Trait;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.table.PositionRow;
import io.github.parley4j.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An act that was read in an item of the development corpus.
 *
 * @param item number of the item
 * @param traits its traits
 * @param right whether all of it stands in the item
 * @param found the required tuples that it finds
 */
public record Judged(int item, List<Trait> traits, boolean right, Set<List<String>> found) {
    public static List<Judged> all(List<DevelopmentItem> items) throws IOException {
        List<Judged> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            DevelopmentItem item = items.get(i);
            Negotiation read = Pipeline.english().read(item.article()).negotiation();
            Map<String, List<Trait>> traits = Pipeline.english().traits(item.article());
            for (Act act : read.acts()) {
                Set<List<String>> tuples = tuples(read, act, item);
                Set<List<String>> found = new LinkedHashSet<>(tuples);
                found.retainAll(item.required());
                boolean right = tuples.stream()
                        .allMatch(tuple -> item.required().contains(tuple)
                                || item.allowed().contains(tuple));
                all.add(new Judged(i, traits.get(act.id()), right, found));
            }
        }
        return all;
    }

    private static Set<List<String>> tuples(Negotiation read, Act act, DevelopmentItem item) {
        List<Party> parties = new ArrayList<>();
        for (Party party : read.parties()) {
            String name = item.party(party.name(), party.aliases());
            parties.add(Party.builder().copy(party).name(name).build());
        }
        Negotiation alone = Negotiation.builder()
                .copy(read)
                .acts(List.of(act))
                .parties(parties)
                .build();
        Set<List<String>> tuples = new LinkedHashSet<>();
        List<PositionRow> rows = Tables.of(alone).positions();
        rows.stream().map(PositionRow::position).distinct().forEach(id -> tuples.addAll(Tuples.of(rows, id, item)));
        return tuples;
    }
}
