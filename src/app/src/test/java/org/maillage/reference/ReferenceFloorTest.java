package org.maillage.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** Reference data belong to the domain floor: they know Java, their libraries and each other. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.maillage.reference", importOptions = ImportOption.DoNotIncludeTests.class)
public class ReferenceFloorTest {

    @ArchTest
    static final ArchRule reference_knows_no_product_no_database_and_no_other_feature = classes()
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.inject", "org.apache.commons.validator..", "org.maillage.reference..");

    @ArchTest
    static final ArchRule reference_never_reads_the_system_clock = noClasses()
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("org.maillage.reference.(*)..").should().beFreeOfCycles();
}
