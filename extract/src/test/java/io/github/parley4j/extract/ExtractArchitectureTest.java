package io.github.parley4j.extract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls of the reader: tables know nothing of the steps, and nothing asks the machine. */
@AnalyzeClasses(packages = "io.github.parley4j.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractArchitectureTest {
    private static final Set<String> MACHINE = Set.of(
            "System.exit",
            "System.currentTimeMillis",
            "System.nanoTime",
            "Locale.setDefault",
            "Locale.getDefault",
            "TimeZone.getDefault",
            "TimeZone.setDefault",
            "ZoneId.systemDefault",
            "Math.random",
            "LocalDate.now",
            "Instant.now",
            "LocalDateTime.now");

    @ArchTest
    static final ArchRule tablesKnowNothingOfTheSteps = noClasses()
            .that()
            .resideInAPackage("..extract.lexicon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..extract.pipeline..");

    @ArchTest
    static final ArchRule stepsKnowNothingOfJsonTablesRulesOrAnalyses = noClasses()
            .that()
            .resideOutsideOfPackage("..extract.knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.parley4j.json..",
                    "io.github.parley4j.table..",
                    "io.github.parley4j.rules..",
                    "io.github.parley4j.analysis..");

    @ArchTest
    static final ArchRule stepsKnowNothingOfWhereKnowledgeComesFrom = noClasses()
            .that()
            .resideInAnyPackage("..extract.pipeline..", "..extract.lexicon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..extract.knowledge..");

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingAsksTheMachine = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "the machine",
                    access -> MACHINE.contains(access.getTargetOwner().getSimpleName() + "."
                            + access.getTarget().getName())));
}
