/** A deterministic reader of English news: an article in, a negotiation and its trace out. */
module io.github.parley4j.extract {
    exports io.github.parley4j.extract;

    requires transitive io.github.parley4j.core;
    requires org.apache.opennlp.tools;
    requires org.apache.commons.lang3;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
