/** The model of a negotiation: its nouns, their JSON, tables, consistency rules and analyses. */
module io.github.parley4j.core {
    exports io.github.parley4j.analysis;
    exports io.github.parley4j.json;
    exports io.github.parley4j.merge;
    exports io.github.parley4j.model;
    exports io.github.parley4j.rules;
    exports io.github.parley4j.table;

    requires transitive tools.jackson.databind;
    requires org.apache.commons.lang3;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    opens io.github.parley4j.model to
            tools.jackson.databind;
}
