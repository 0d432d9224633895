package org.maillage;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.junit.runner.RunWith;

/** The walls of the house: which floor of a feature may use what. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.maillage", importOptions = ImportOption.DoNotIncludeTests.class)
public class HouseTest {

    private static final Set<String> ACCESS = Set.of(
            LicensedOnly.class.getName(), AdminOnly.class.getName(), UnrestrictedAccess.class.getName());

    @ArchTest
    static final ArchRule the_domain_floor_knows_no_product_no_database_and_no_web = noClasses()
            .that().resideInAnyPackage("org.maillage.actor", "org.maillage.network", "org.maillage.host", "org.maillage.reference..",
                    "org.maillage.actor.exchange")
            .should().dependOnClassesThat().resideInAnyPackage("com.atlassian..", "net.java.ao..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule the_domain_floor_does_not_look_up_the_stairs = noClasses()
            .that().resideInAnyPackage("org.maillage.actor", "org.maillage.network", "org.maillage.host", "org.maillage.reference..")
            .should().dependOnClassesThat().resideInAnyPackage("..store..", "..rest..", "..web..", "..sal..", "..confluence..", "..jira..");

    @ArchTest
    static final ArchRule only_the_product_floor_knows_confluence = noClasses()
            .that().resideInAPackage("org.maillage..").and().resideOutsideOfPackage("..confluence..")
            .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.confluence..");

    @ArchTest
    static final ArchRule only_the_product_floor_knows_jira = noClasses()
            .that().resideInAPackage("org.maillage..").and().resideOutsideOfPackage("..jira..")
            .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.jira..");

    @ArchTest
    static final ArchRule rows_stay_in_their_store = noClasses()
            .that().resideOutsideOfPackages("..store..")
            .should().dependOnClassesThat().resideInAnyPackage("net.java.ao..");

    @ArchTest
    static final ArchRule host_and_network_do_not_know_actors = noClasses()
            .that().resideInAnyPackage("org.maillage.host..", "org.maillage.network..")
            .should().dependOnClassesThat().resideInAnyPackage("org.maillage.actor..");

    @ArchTest
    static final ArchRule reference_is_the_ground_that_knows_nobody = noClasses()
            .that().resideInAPackage("org.maillage.reference..")
            .should().dependOnClassesThat(resideInAPackage("org.maillage..").and(not(resideInAPackage("org.maillage.reference.."))));

    @ArchTest
    static final ArchRule features_talk_through_their_domain_floors = noClasses()
            .that().resideInAPackage("org.maillage.actor..")
            .should().dependOnClassesThat().resideInAnyPackage("org.maillage.network.*..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.maillage.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_call_it = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Path.class)
            .and().arePublic()
            .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule every_page_says_who_may_open_it = classes()
            .that().areAssignableTo(HttpServlet.class)
            .and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should(beAnnotatedWith(com.atlassian.annotations.security.AnonymousSiteAccess.class)
                    .or(beAnnotatedWith(com.atlassian.annotations.security.AdminOnly.class)));

    @ArchTest
    static final ArchRule nothing_reads_the_system_clock = noClasses()
            .that().doNotHaveFullyQualifiedName("org.maillage.host.sal.SystemClock")
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Clock.class, "systemUTC")
            .orShould().callMethod(System.class, "currentTimeMillis");

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry an access annotation, themselves or through their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = ACCESS.stream().anyMatch(name -> method.isAnnotatedWith(name) || method.getOwner().isAnnotatedWith(name));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
