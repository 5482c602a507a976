package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.LabelledSentence.Found;
import io.github.parley4j.model.Negotiation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads sentences that other projects have labelled, one event each, and reports precision, recall and F1 of each kind.
 * A kind counts as found where a position of it is read in its sentence (a precondition counts as what the label says),
 * once with any holder and once with the source as holder. It is a false alarm where the label says another event, save
 * where the labelled kind was found as well: a record names one event of its sentence, which may hold a second.
 */
class LabelledSentencesTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    /** A sentence and what was read in it. */
    private record Case(LabelledSentence sentence, Negotiation read) {
        boolean finds(LabelledKind kind) {
            return sentence.found(read, kind) != Found.NOTHING;
        }

        boolean falseAlarm(LabelledKind kind) {
            boolean other = !kind.labels(sentence) && !kind.isNear(sentence);
            boolean labelledFound =
                    Stream.of(LabelledKind.values()).anyMatch(own -> own.labels(sentence) && finds(own));
            return other && !labelledFound && read.acts().stream().anyMatch(kind::is);
        }
    }

    private record Score(int found, int held, int missed, int falseAlarms) {
        double precision() {
            return (double) found / Math.max(1, found + falseAlarms);
        }

        double f1(int right) {
            return 2.0 * right / Math.max(1, 2 * found + falseAlarms + missed);
        }
    }

    @Test
    void the_records_of_the_plover_manual_are_read_alike() throws IOException {
        List<Case> cases = read(LabelledSentence.plover());
        for (LabelledKind kind : LabelledKind.values()) {
            Score score = report("PLOVER manual", kind, cases);
            assertThat(score.f1(score.found())).as(kind.name()).isGreaterThanOrEqualTo(0.70);
        }
    }

    @Test
    void the_plv_sentences_are_mostly_read_alike() throws IOException {
        List<Case> cases = read(LabelledSentence.plv());
        for (LabelledKind kind : LabelledKind.values()) {
            Score score = report("PLV training part", kind, cases);
            assertThat(score.f1(score.found())).as(kind.name()).isGreaterThanOrEqualTo(0.40);
        }
    }

    private static List<Case> read(List<LabelledSentence> sentences) {
        return sentences.stream()
                .map(s -> new Case(
                        s, EXTRACTOR.extract(Article.of("case", s.text())).negotiation()))
                .toList();
    }

    private static Score report(String name, LabelledKind kind, List<Case> cases) {
        List<Case> odd = new ArrayList<>();
        List<Case> even = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            (i % 2 == 0 ? odd : even).add(cases.get(i));
        }
        Score all = score(kind, cases);
        Score first = score(kind, odd);
        Score second = score(kind, even);
        System.out.printf(
                Locale.ROOT,
                "%-18s %-10s P %.2f R %.2f F1 %.2f   with holder F1 %.2f   odd records F1 %.2f, even %.2f   (%d of %d found, %d false)%n",
                name,
                kind.name().toLowerCase(Locale.ROOT),
                all.precision(),
                (double) all.found() / (all.found() + all.missed()),
                all.f1(all.found()),
                all.f1(all.held()),
                first.f1(first.found()),
                second.f1(second.found()),
                all.found(),
                all.found() + all.missed(),
                all.falseAlarms());
        return all;
    }

    private static Score score(LabelledKind kind, List<Case> cases) {
        int found = 0;
        int held = 0;
        int missed = 0;
        int falseAlarms = 0;
        for (Case one : cases) {
            if (kind.labels(one.sentence())) {
                Found how = one.sentence().found(one.read(), kind);
                found += how == Found.NOTHING ? 0 : 1;
                held += how == Found.KIND_AND_HOLDER ? 1 : 0;
                missed += how == Found.NOTHING ? 1 : 0;
            } else if (one.falseAlarm(kind)) {
                falseAlarms++;
            }
        }
        return new Score(found, held, missed, falseAlarms);
    }
}
