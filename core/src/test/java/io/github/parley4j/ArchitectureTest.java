package io.github.parley4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The walls of the house: what depends on what, and what a library never does. */
@AnalyzeClasses(packages = "io.github.parley4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule everythingLooksAtTheModelAndRulesAndAnalysisAtLogicToo = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("io.github.parley4j.model..")
            .layer("json")
            .definedBy("io.github.parley4j.json..")
            .layer("table")
            .definedBy("io.github.parley4j.table..")
            .layer("merge")
            .definedBy("io.github.parley4j.merge..")
            .layer("logic")
            .definedBy("io.github.parley4j.logic..")
            .layer("rules")
            .definedBy("io.github.parley4j.rules..")
            .layer("analysis")
            .definedBy("io.github.parley4j.analysis..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("json")
            .mayOnlyAccessLayers("model")
            .whereLayer("table")
            .mayOnlyAccessLayers("model")
            .whereLayer("merge")
            .mayOnlyAccessLayers("model")
            .whereLayer("logic")
            .mayOnlyAccessLayers("model")
            .whereLayer("rules")
            .mayOnlyAccessLayers("model", "logic")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("model", "logic");

    @ArchTest
    static final ArchRule onlyJsonAndTheModelsAnnotationsKnowJackson = noClasses()
            .that()
            .resideInAnyPackage("..table..", "..merge..", "..logic..", "..rules..", "..analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingExits =
            never("exit the machine", Set.of("System.exit", "Runtime.exit", "Runtime.halt"));

    @ArchTest
    static final ArchRule nothingAsksTheClock = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the clock",
                    access -> access.getTarget().getName().equals("now")
                            && access.getTargetOwner().getPackageName().startsWith("java.time")))
            .orShould()
            .accessTargetWhere(calls(Set.of(
                    "System.currentTimeMillis",
                    "System.nanoTime",
                    "Clock.systemUTC",
                    "Clock.systemDefaultZone",
                    "ZoneId.systemDefault",
                    "TimeZone.getDefault",
                    "Date.<init>()",
                    "Calendar.getInstance")))
            .because("the same text and version give the same output");

    @ArchTest
    static final ArchRule nothingAsksTheLocaleOrTheCharset = never(
            "depend on the machine's locale or charset",
            Set.of(
                    "String.toLowerCase()",
                    "String.toUpperCase()",
                    "String.formatted",
                    "String.format(java.lang.String, [Ljava.lang.Object;)",
                    "Locale.getDefault",
                    "Locale.setDefault",
                    "Charset.defaultCharset",
                    "String.getBytes()",
                    "String.<init>([B)",
                    "Formatter.<init>()",
                    "NumberFormat.getInstance()",
                    "Collator.getInstance()"));

    private static ArchRule never(String deed, Set<String> calls) {
        return noClasses().should().accessTargetWhere(calls(calls)).because("a library does not " + deed);
    }

    /** Accesses named by class and method, with parameter types in brackets where only one overload is meant. */
    private static com.tngtech.archunit.base.DescribedPredicate<JavaAccess<?>> calls(Set<String> names) {
        return describe("one of " + names.stream().sorted().toList(), access -> {
            String name = access.getTargetOwner().getSimpleName() + "."
                    + access.getTarget().getName();
            return names.contains(name) || names.contains(name + "(" + parameters(access) + ")");
        });
    }

    private static String parameters(JavaAccess<?> access) {
        List<JavaClass> types = access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                ? call.getRawParameterTypes()
                : List.of();
        return types.stream().map(JavaClass::getName).collect(Collectors.joining(", "));
    }
}
