package io.github.parley4j.extract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary short news texts, made of sentences with parties, stances and contents, that shrink to the first ones. */
final class NewsTexts {
    private static final Arbitrary<String> PARTIES = Arbitraries.of(
            "Spain", "Kenya", "the United Nations", "Hezbollah", "the Miners' Union", "Acme Corp", "Norway");
    private static final Arbitrary<String> STANCES = Arbitraries.of(
            "rejected",
            "demanded",
            "proposed",
            "accepted",
            "is ready for",
            "called for",
            "will not discuss",
            "warned of",
            "said it would never accept",
            "has yet to answer");
    private static final Arbitrary<String> CONTENTS = Arbitraries.of(
            "a ceasefire",
            "the release of 40 hostages",
            "a 30-day pause",
            "a pay rise of 5 percent",
            "new sanctions",
            "a withdrawal of its troops",
            "talks in Geneva",
            "the weather");
    private static final Arbitrary<String> CONDITIONS = Arbitraries.of(
            "",
            " unless Morocco withdraws its troops",
            " until the strike ends",
            " if sanctions are lifted",
            " before the talks resume",
            ", an official said",
            ", according to state media");
    private static final Arbitrary<String> SHAPES =
            Arbitraries.of("%s.", "“%s.”", "%s.\n", "\"%s,\" the minister said.");

    private NewsTexts() {}

    /** One to eight sentences in one to three paragraphs. */
    static Arbitrary<String> texts() {
        Arbitrary<String> breaks = Arbitraries.of(" ", "\n\n");
        return Combinators.combine(sentences().list().ofMinSize(1).ofMaxSize(8), breaks)
                .as((list, gap) -> String.join(gap, list));
    }

    private static Arbitrary<String> sentences() {
        return Combinators.combine(PARTIES, STANCES, CONTENTS, CONDITIONS, SHAPES)
                .as((party, stance, content, condition, shape) ->
                        shape.replace("%s", party + " " + stance + " " + content + condition));
    }
}
