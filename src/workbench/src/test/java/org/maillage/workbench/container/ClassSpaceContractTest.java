package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.Before;
import org.junit.Test;
import org.maillage.workbench.Product;
import org.maillage.workbench.testapp.TestApp;

/**
 * An app sees what the product exports and what it carries itself, and nothing else.
 *
 * <p>Read from "Announcing Data Center platform 7.0" (community.developer.atlassian.com/t/76446: third-party libraries are not
 * to be taken from the product) and OSGi Core 8, chapter 3 (module layer).
 */
public class ClassSpaceContractTest extends ContainerContract {

    private final List<Object> told = new ArrayList<>();

    @Before
    public void listen() {
        components.offer(Consumer.class, told::add);
    }

    @Test
    public void a_library_of_the_product_that_it_does_not_export_is_not_found() throws Exception {
        assertThat(faultsOf(appUsing("org.jsoup.Jsoup.parse(\"x\")")), containsString("org.jsoup.Jsoup is not found"));
    }

    @Test
    public void a_class_of_the_workbench_is_not_found() throws Exception {
        assertThat(faultsOf(appUsing("new org.maillage.workbench.container.HostComponents()")),
                containsString("org.maillage.workbench.container.HostComponents is not found"));
    }

    @Test
    public void a_class_of_the_other_product_is_not_found() throws Exception {
        String foreign = product == Product.JIRA
                ? "com.atlassian.confluence.macro.Macro" : "com.atlassian.jira.project.Project";
        assertThat(faultsOf(appUsing(foreign + ".class.getMethods()")), containsString(
                "the class " + foreign + " is not found: " + product.displayName() + " does not export its package"));
    }

    @Test
    public void a_class_that_is_exported_but_not_imported_is_not_found_and_the_cure_is_named() throws Exception {
        TestApp app = appUsing("org.slf4j.LoggerFactory.getLogger(\"x\")")
                .header("Import-Package", "!org.slf4j,*;resolution:=optional");
        assertThat(faultsOf(app), containsString("exports its package, but the app's manifest does not import it"));
    }

    @Test
    public void asking_for_a_class_by_name_finds_no_more_than_linking_does() throws Exception {
        installSound(app().source(speaker("""
                try {
                    ear.accept(Class.forName("org.jsoup.Jsoup"));
                } catch (ClassNotFoundException e) {
                    ear.accept("refused");
                }
                """)));
        assertEquals(List.of("refused"), told);
    }

    @Test
    public void a_mandatory_import_of_a_package_nobody_exports_stops_the_app() throws Exception {
        TestApp app = appUsing("org.jsoup.Jsoup.parse(\"x\")").header("Import-Package", "*");
        assertThat(faultsOf(app), containsString("the manifest imports the package org.jsoup, which "
                + product.displayName() + " does not export"));
    }

    @Test
    public void an_optional_import_of_a_package_nobody_exports_does_no_harm_while_it_is_not_used() throws Exception {
        installSound(app().source(speaker("""
                if (System.nanoTime() == 0) { org.jsoup.Jsoup.parse("never"); }
                ear.accept("started");
                """)));
        assertEquals(List.of("started"), told);
    }

    @Test
    public void packages_of_the_java_runtime_are_seen_when_imported() throws Exception {
        installSound(appUsing("javax.xml.parsers.DocumentBuilderFactory.newInstance()"));
    }

    @Test
    public void a_nested_jar_is_part_of_the_app() throws Exception {
        Path library = library("nested");
        installSound(app()
                .library(library)
                .source(answering()));
        assertEquals(List.of("nested"), told);
    }

    @Test
    public void two_apps_carry_the_same_library_without_meeting() throws Exception {
        for (String word : List.of("one", "two")) {
            installSound(TestApp.of("org.example." + word, "1.0.0").library(library(word)).source(answering()));
        }
        assertEquals(List.of("one", "two"), told);
    }

    @Test
    public void a_nested_jar_may_bring_other_classes_for_a_newer_java() throws Exception {
        Path plain = library("old");
        Path library = plain.resolveSibling("multi-release.jar");
        byte[] newer = entry(library("new"), "org/example/library/Answer.class");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(library), manifest)) {
            write(out, "org/example/library/Answer.class", entry(plain, "org/example/library/Answer.class"));
            write(out, "META-INF/versions/17/org/example/library/Answer.class", newer);
        }
        installSound(app().library(library).source(answering()));
        assertEquals(List.of("new"), told);
    }

    private static byte[] entry(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile()); InputStream in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static void write(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
    }

    private TestApp appUsing(String expression) {
        return app().source(speaker("ear.accept(String.valueOf(" + expression + "));"));
    }

    /** A bean that tells what the nested library says; by name, because a test app is compiled without its newer classes. */
    private static String answering() {
        return speaker("""
                try {
                    ear.accept(Class.forName("org.example.library.Answer").getDeclaredConstructor().newInstance().toString());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
                """);
    }

    private static String speaker(String body) {
        return """
                package org.example.app;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                @jakarta.inject.Named
                public class Speaker {
                    @jakarta.inject.Inject
                    public Speaker(@ComponentImport java.util.function.Consumer<Object> ear) {
                        %s
                    }
                }
                """.formatted(body);
    }

    private Path library(String word) {
        return build(TestApp.of("org.example.library." + word, "1.0.0").source("""
                package org.example.library;
                public class Answer {
                    public String toString() { return "%s"; }
                }
                """.formatted(word)));
    }
}
