package io.github.parley4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley4j.arbitraries.ParleyArbitraries;
import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.rules.Finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
        List<Finding> found = Rules.all().check(one.negotiation()).stream()
                .filter(f -> f.rule().equals(one.rule()))
                .toList();
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
        Rule rule = StandardRules.of(io.github.parley4j.model.IssueRegistry.standard()).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.getClass().getSimpleName()).startsWith(id);
        Severity severity = Severity.valueOf(
                rule.toString().replaceAll(".*\\((.*)\\)", "$1").toUpperCase(Locale.ROOT));
        String word = severity == Severity.INFO
                ? "Information"
                : severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
        assertThat(page.lines().skip(2).findFirst()).hasValue(word + ".");
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

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return ParleyArbitraries.negotiations();
    }

    @Property(tries = 60)
    void anyNegotiationCanBeCheckedTwiceAlike(@ForAll("negotiations") Negotiation any) {
        assertThat(Rules.all().check(any)).isEqualTo(Rules.all().check(any));
    }

    @Property(tries = 60)
    void theOrderOfTheActsDoesNotMatter(@ForAll("negotiations") Negotiation any, @ForAll long seed) {
        List<Act> shuffled = new ArrayList<>(any.acts());
        Collections.shuffle(shuffled, new Random(seed));
        Negotiation other = Negotiation.builder().copy(any).acts(shuffled).build();
        assertThat(subjects(other)).isEqualTo(subjects(any));
    }

    private static Set<String> subjects(Negotiation n) {
        return Rules.all().without("Q7").without("T7").check(n).stream()
                .map(f -> f.rule() + new java.util.TreeSet<>(f.subjects()))
                .collect(Collectors.toSet());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
