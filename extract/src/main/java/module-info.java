/** A deterministic reader of English news: an article in, a negotiation and its trace out. */
module io.github.parley4j.extract {
    exports io.github.parley4j.extract;

    requires transitive io.github.parley4j.core;
    requires org.apache.commons.csv;
    requires org.apache.commons.lang3;
    requires org.apache.opennlp.tools;
    requires org.jsoup;
    // OpenNLP logs to it, and being an automatic module does not ask for it itself.
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
