package io.github.parley4j.extract.pipeline.propositions.attribution;

import io.github.parley4j.extract.pipeline.clauses.Reading;
import io.github.parley4j.extract.pipeline.mentions.Mention;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
import io.github.parley4j.model.Attribution;
import io.github.parley4j.model.Evidence;
import io.github.parley4j.model.Reality;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the evidence of figures, meetings and past deals from the tokens that show them and who says so. */
public final class EvidenceMaker {
    private final Text text;
    private final Sources sources;
    private final Predicate<String> listed;

    /** {@code listed} tells which people are in the model; of others only the words are kept. */
    public EvidenceMaker(Text text, Sources sources, Predicate<String> listed) {
        this.text = text;
        this.sources = sources;
        this.listed = listed;
    }

    /** Evidence for the tokens from {@code from} to {@code to}, exclusive, as far as the clause of the first is said by somebody. */
    public Evidence evidence(Reading reading, int from, int to, Reality reality, String rule) {
        int begin = reading.token(from).begin();
        int end = reading.token(to - 1).end();
        Evidence.Builder builder = Evidence.builder();
        builder.document(text.id())
                .begin(begin)
                .end(end)
                .exact(text.source().substring(begin, end))
                .reality(reality)
                .rule(rule);
        Source source = sources.of(reading, reading.clauseAt(from));
        if (source != null) {
            builder.addAttribution(attribution(source));
        }
        return builder.build();
    }

    private Attribution attribution(Source source) {
        Attribution.Builder builder = Attribution.builder();
        builder.source(source.words()).type(type(source)).direct(source.direct());
        builder.person(Optional.ofNullable(source.person()).filter(listed)).party(Optional.ofNullable(source.party()));
        return builder.build();
    }

    private static Attribution.Type type(Source source) {
        return switch (source.kind()) {
            case NAMED -> Attribution.Type.NAMED;
            case ANONYMOUS -> Attribution.Type.ANONYMOUS_OFFICIAL;
            case PARTY -> Attribution.Type.PARTY_BODY;
            case MEDIA -> Attribution.Type.MEDIA_REPORT;
            case UNKNOWN -> Attribution.Type.ANONYMOUS_SOURCE;
        };
    }

    /** The printed words of tokens, gaps as one space. */
    public static String words(Reading reading, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = reading.token(i);
            boolean gap = i > from && token.begin() > reading.token(i - 1).end();
            words.append(gap ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** The party of a mention, or null when it is none of the article's. */
    public static @Nullable String party(Mention mention) {
        return mention.form() == Mention.Form.OUTLET ? null : mention.party();
    }
}
