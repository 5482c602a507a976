package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.rules.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    static Stream<Case> cases() {
        return Stream.of(
                        StructureAndPartyCases.all(),
                        TermAndResponseCases.all(),
                        ConditionAndSourceCases.all(),
                        AmountAndDealCases.all(),
                        TimeAndSourceCases.all())
                .flatMap(s -> s);
    }

    static List<String> ids() {
        return Rules.all().ids();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatItMustAndPassesTheRest(Case one) {
        List<Finding> found = Found.by(one.rule(), one.negotiation());
        if (!one.positive()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.subjects()).containsExactlyElementsOf(one.subjects());
            assertThat(f.sentence()).matches("(?s).{20,}\\.").doesNotContain("Optional");
            assertThat(f.toString()).contains(one.rule() + " ", f.sentence());
        });
    }

    @Test
    void theRulesAreThoseOfTheDomain() {
        Map<String, Integer> families = new LinkedHashMap<>();
        families.put("S", 8);
        families.put("P", 5);
        families.put("T", 7);
        families.put("R", 7);
        families.put("C", 9);
        families.put("Q", 8);
        List<String> all = families.entrySet().stream()
                .flatMap(f -> IntStream.rangeClosed(1, f.getValue()).mapToObj(i -> f.getKey() + i))
                .toList();
        assertThat(Rules.all().ids()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleHasAClassAPageAndCasesOfBothKinds(String id) throws Exception {
        String page = Rules.page(id);
        assertThat(page)
                .startsWith("# " + id + ": ")
                .contains("**What.** ", "**Why.** ", "**Example.** ", "**Counter-example.** ");
        assertThat(cases().filter(c -> c.rule().equals(id)).map(Case::positive)).contains(true, false);
        Rule rule = Found.rule(id);
        assertThat(rule.getClass().getSimpleName()).startsWith(id);
        Severity severity = Severity.valueOf(
                rule.toString().replaceAll(".*\\((.*)\\)", "$1").toUpperCase(Locale.ROOT));
        String word = severity == Severity.INFO
                ? "Information"
                : severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
        assertThat(page.lines().skip(2).findFirst()).hasValue(word + ".");
    }

    @Test
    void aSentenceIsOneLineOfPrintableText() {
        Negotiation talks = Negotiation.builder()
                .id("n")
                .addPeople(Person.builder()
                        .id("x")
                        .name("\u001b[2JX\u00a0 \u0085Y\nZ")
                        .build())
                .addParties(Party.state("Northland"))
                .addActs(Demand.builder()
                        .id("a")
                        .term(World.STOP)
                        .addHolders(Holder.of("northland", "x"))
                        .build())
                .build();
        assertThat(Found.by("P4", talks))
                .extracting(Finding::sentence)
                .containsExactly("[2JX Y Z speaks for Northland, but nothing ties them.");
    }

    @Test
    void rulesCanBeAddedLeftOutAndChanged() {
        Negotiation talks = cases().filter(c -> c.rule().equals("C1"))
                .findFirst()
                .orElseThrow()
                .negotiation();
        assertThat(rules(Rules.all().check(talks))).contains("C1");
        assertThat(rules(Rules.all().without("C1").check(talks))).doesNotContain("C1");
        assertThat(Rules.all().withSeverity("C1", Severity.ERROR).check(talks))
                .filteredOn(f -> f.rule().equals("C1"))
                .allMatch(f -> f.severity() == Severity.ERROR);
        Rule mine = new Rule() {
            @Override
            public String id() {
                return "MINE";
            }

            @Override
            public List<Finding> check(Negotiation n) {
                return List.of(new Finding("MINE", Severity.INFO, List.of(n.id()), "Seen.", List.of()));
            }
        };
        assertThat(rules(Rules.all().with(mine).check(talks))).contains("MINE");
        assertThatThrownBy(() -> Rules.all().without("C99"))
                .hasMessageContaining("C99")
                .hasMessageContaining("S1, S2, S3");
        assertThatThrownBy(() -> Rules.page("C99")).hasMessageContaining("must be one of this library's");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
