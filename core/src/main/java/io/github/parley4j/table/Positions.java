package io.github.parley4j.table;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Turns an act into the rows of its positions, one position for each holder. */
final class Positions {
    private static final String NOBODY = "unspecified";

    private final World world;
    private final Act act;
    private final Rows rows;
    private final String document;
    private final Optional<Evidence> clearest;
    private final List<Leaf> terms;
    private final List<Leaf> conditions;

    Positions(World world, Act act, Rows rows) {
        this.world = world;
        this.act = act;
        this.rows = rows;
        document = world.document(act);
        clearest = act.evidence().stream().findFirst();
        terms = terms(act, new HashSet<>()).distinct().toList();
        conditions = act.waitsFor().stream()
                .flatMap(term -> Leaf.of(term, false))
                .distinct()
                .toList();
    }

    /** An answer that names no terms has those of what it answers. */
    private Stream<Leaf> terms(Act from, Set<String> seen) {
        boolean ruledOut = from instanceof Demand demand && demand.mode() == Demand.Mode.MUST_EXCLUDE;
        if (from instanceof Response response && response.term().isEmpty() && seen.add(response.id())) {
            return response.to().flatMap(world::act).stream().flatMap(answered -> terms(answered, seen));
        }
        return from.contents().stream().flatMap(term -> Leaf.of(term, ruledOut));
    }

    void add() {
        List<String> holders = act.holders().stream()
                .map(h -> world.partyOf(h).map(world::name).orElse(NOBODY))
                .distinct()
                .toList();
        if (holders.size() < 2) {
            add(act.id(), holders.isEmpty() ? NOBODY : holders.get(0));
        } else {
            for (int i = 0; i < holders.size(); i++) {
                add(act.id() + "/" + (i + 1), holders.get(i));
            }
        }
    }

    private void add(String id, String holder) {
        String position = rows.unique(document, id);
        Stream<PositionRow> held = terms.isEmpty()
                ? Stream.of(row(position, holder, "term", "", false))
                : terms.stream().map(leaf -> row(position, holder, "term", leaf));
        Stream<PositionRow> awaited = conditions.stream().map(leaf -> row(position, holder, "condition", leaf));
        Stream.concat(held, awaited).distinct().forEach(rows.positions::add);
        for (Leaf leaf : Stream.concat(terms.stream(), conditions.stream()).toList()) {
            leaf.term().allQuantities().forEach(q -> rows.quantities.add(row(position, leaf, q)));
            leaf.term().deadline().ifPresent(date -> rows.quantities.add(row(position, leaf, date)));
        }
    }

    private PositionRow row(String position, String holder, String role, Leaf leaf) {
        return row(position, holder, role, leaf.term().issue(), leaf.negated());
    }

    private PositionRow row(String position, String holder, String role, String term, boolean negated) {
        return new PositionRow(
                document,
                position,
                act.accept(Kind.OF),
                holder,
                Columns.list(act.addressees().stream().map(world::name).toList()),
                role,
                term,
                negated,
                clearest.flatMap(Positions::innermost).map(world::speaker).orElse(""),
                Columns.code(act.certainty()),
                clearest.map(e -> OptionalInt.of(e.begin())).orElse(OptionalInt.empty()),
                clearest.map(e -> OptionalInt.of(e.end())).orElse(OptionalInt.empty()),
                clearest.map(Evidence::exact).orElse(""),
                clearest.flatMap(Evidence::rule).orElse(""));
    }

    private static Optional<Attribution> innermost(Evidence evidence) {
        List<Attribution> chain = evidence.attribution();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private QuantityRow row(String position, Leaf leaf, Quantity quantity) {
        return new QuantityRow(
                document,
                position,
                leaf.term().issue(),
                quantity.min(),
                quantity.max(),
                quantity.fullUnit(),
                quantity.text().orElse(""));
    }

    /** A date has no bounds; its words stand as printed, or as EDTF. */
    private QuantityRow row(String position, Leaf leaf, PartialDate date) {
        return new QuantityRow(
                document,
                position,
                leaf.term().issue(),
                Optional.empty(),
                Optional.empty(),
                "date",
                date.text().orElseGet(date::toString));
    }
}
