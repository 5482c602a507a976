package io.github.parley4j.extract;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The tree of the pipeline is its architecture: a folder a stage, and data flows from one to the next. */
@AnalyzeClasses(packages = "io.github.parley4j.extract.pipeline", importOptions = ImportOption.DoNotIncludeTests.class)
class PipelineArchitectureTest {
    private static final String PIPELINE = "io.github.parley4j.extract.pipeline";

    @ArchTest
    static final ArchRule aStageKnowsOnlyThoseBeforeIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("the steps")
            .definedBy(PIPELINE)
            .layer("text")
            .definedBy(PIPELINE + ".text..")
            .layer("mentions")
            .definedBy(PIPELINE + ".mentions..")
            .layer("clauses")
            .definedBy(PIPELINE + ".clauses..")
            .layer("propositions")
            .definedBy(PIPELINE + ".propositions..")
            .layer("model")
            .definedBy(PIPELINE + ".model..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("the steps")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("mentions")
            .mayOnlyAccessLayers("text")
            .whereLayer("clauses")
            .mayOnlyAccessLayers("text")
            .whereLayer("propositions")
            .mayOnlyAccessLayers("text", "mentions", "clauses")
            .whereLayer("model")
            .mayOnlyAccessLayers("text", "mentions", "clauses", "propositions")
            .because("data flows one way: who adds to a stage need not know what comes after it");

    @ArchTest
    static final ArchRule noTwoPackagesKnowEachOther = slices().matching(PIPELINE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("each package can then be read, and changed, by itself");
}
