package org.maillage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.maillage.fixtures.BuiltJar;

/**
 * The anatomy of the built jar: a transformless P2 bundle (Atlassian, "Converting a plugin to a transformless plugin";
 * OSGi Core 7, section 3.2). Names that others depend on are frozen in {@code frozen-names.txt}.
 */
public class JarAnatomyIT {

    /** Packages that the products bring; a copy inside the jar would hide theirs. */
    private static final List<String> HOST_PACKAGES =
            List.of("com/atlassian/", "jakarta/", "org/osgi/", "javax/inject/", "net/java/ao/", "org/springframework/", "org/slf4j/");

    private static final List<String> LIBRARIES = List.of("commons-codec", "commons-csv", "commons-io", "commons-validator",
            "java-diff-utils", "libphonenumber", "lucene-analysis-common", "lucene-core");

    private static final long LARGEST = 12L * 1024 * 1024;

    private static BuiltJar jar;

    @BeforeClass
    public static void open() throws IOException {
        jar = BuiltJar.open(Path.of(System.getProperty("app.jar")));
    }

    @Test
    public void the_manifest_names_a_transformless_plugin() {
        Attributes manifest = jar.manifest();
        assertEquals("2", manifest.getValue("Bundle-ManifestVersion"));
        assertEquals("org.maillage", manifest.getValue("Bundle-SymbolicName"));
        assertEquals("org.maillage", manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals("*", manifest.getValue("Spring-Context"));
        assertEquals("Maillage", manifest.getValue("Bundle-Name"));
        assertEquals("Maillage", manifest.getValue("Bundle-Vendor"));
        String version = manifest.getValue("Bundle-Version");
        assertTrue(version, version.matches("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_]+)?"));
    }

    @Test
    public void no_line_of_the_manifest_is_longer_than_72_bytes_and_the_last_one_ends() {
        String text = new String(jar.entry("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\n"));
        text.lines().forEach(line -> assertTrue(line, line.getBytes(StandardCharsets.UTF_8).length <= 72));
        assertTrue(text.startsWith("Manifest-Version: 1.0"));
    }

    @Test
    public void nothing_is_exported_required_or_imported_while_running() {
        Attributes manifest = jar.manifest();
        String exported = manifest.getValue("Export-Package");
        assertTrue(exported, exported == null || exported.isBlank());
        for (String header : new String[] {"Require-Bundle", "DynamicImport-Package", "Fragment-Host", "Bundle-Activator"}) {
            assertEquals(header, null, manifest.getValue(header));
        }
    }

    @Test
    public void every_import_is_optional_and_of_any_version_so_that_each_product_may_lack_it() {
        for (String clause : jar.clauses("Import-Package")) {
            assertTrue(clause, clause.endsWith(";resolution:=optional"));
            assertFalse(clause, clause.contains("version="));
            assertFalse(clause, clause.startsWith("java."));
        }
    }

    @Test
    public void no_private_package_is_asked_of_the_product() throws IOException {
        Set<String> inside = new TreeSet<>();
        for (String library : libraries()) {
            names(library).stream().filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/")).map(BuiltJar::packageOf).forEach(inside::add);
        }
        Set<String> asked = new TreeSet<>(jar.imports());
        asked.retainAll(inside);
        assertEquals(Set.of(), asked);
        assertEquals(List.of(), jar.imports().stream().filter(name -> name.startsWith("org.maillage")).toList());
    }

    @Test
    public void no_class_of_the_products_is_inside_or_in_a_nested_jar() throws IOException {
        assertEquals(List.of(), jar.names().stream().filter(JarAnatomyIT::isOfTheHost).toList());
        assertEquals(List.of(), jar.names().stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("org/maillage/"))
                .toList());
        for (String library : libraries()) {
            assertEquals(library, List.of(), names(library).stream().filter(JarAnatomyIT::isOfTheHost).toList());
        }
    }

    @Test
    public void private_libraries_are_nested_jars_on_the_bundles_class_path_and_exactly_these() {
        List<String> expected = LIBRARIES.stream().map(name -> "META-INF/lib/" + name + ".jar").toList();
        assertEquals(expected, libraries());
        Set<String> path = new TreeSet<>(jar.clauses("Bundle-ClassPath"));
        assertTrue(path.remove("."));
        assertEquals(new TreeSet<>(expected), path);
    }

    @Test
    public void the_index_files_name_components_of_this_jar_each_for_its_product() {
        List<String> components = jar.lines("META-INF/plugin-components/component");
        List<String> confluence = jar.lines("META-INF/plugin-components/component-confluence");
        assertTrue(components.contains("org.maillage.actor.ActorService"));
        assertTrue(confluence.contains("org.maillage.actor.confluence.ActorCardMacro"));
        Stream.concat(components.stream(), confluence.stream()).forEach(line -> assertClass(line.split("#")[0]));
        assertEquals(List.of(), components.stream().filter(line -> line.contains(".confluence.") || line.contains(".jira.")).toList());
        assertEquals(List.of(), confluence.stream().filter(line -> !line.contains(".confluence.")).toList());
        assertEquals(List.of(), jar.lines("META-INF/plugin-components/component-jira").stream()
                .filter(line -> !line.contains(".jira.")).toList());
        assertEquals(components.size(), new HashSet<>(components).size());
    }

    @Test
    public void what_the_products_call_at_start_is_exported_and_what_is_imported_is_theirs() {
        List<String> exports = jar.lines("META-INF/plugin-components/exports");
        assertTrue(exports.toString(), exports.contains(
                "org.maillage.actor.exchange.job.ImportJob#com.atlassian.sal.api.lifecycle.LifecycleAware"));
        assertTrue(exports.toString(), exports.contains(
                "org.maillage.actor.search.ActorIndexJob#com.atlassian.sal.api.lifecycle.LifecycleAware"));
        exports.forEach(line -> assertClass(line.split("#")[0]));
        List<String> imports = jar.lines("META-INF/plugin-components/imports");
        assertFalse(imports.isEmpty());
        for (String line : imports) {
            String type = line.split("#")[0];
            assertTrue(line, type.startsWith("com.atlassian."));
            assertTrue(line, jar.imports().contains(type.substring(0, type.lastIndexOf('.'))));
        }
        assertTrue(jar.names().contains("META-INF/spring/plugin-context.xml"));
    }

    @Test
    public void every_class_the_descriptor_names_is_there_or_its_package_is_imported() {
        for (String name : jar.descriptorClasses()) {
            if (name.startsWith("org.maillage.")) {
                assertClass(name);
            } else {
                assertTrue(name, jar.imports().contains(name.substring(0, name.lastIndexOf('.'))));
            }
        }
        assertFalse(jar.descriptorClasses().isEmpty());
    }

    @Test
    public void every_module_of_a_product_says_which() {
        assertEquals(List.of(), jar.productModulesWithoutProduct());
    }

    @Test
    public void frozen_names_are_those_of_the_first_landing() throws IOException {
        List<String> frozen = Files.readAllLines(Path.of("src/test/resources/org/maillage/frozen-names.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        assertEquals(String.join("\n", frozen), String.join("\n", jar.frozenNames()));
    }

    @Test
    public void licence_and_notices_are_inside() {
        assertTrue(new String(jar.entry("META-INF/LICENSE"), StandardCharsets.UTF_8).contains("Apache License"));
        String notice = new String(jar.entry("META-INF/NOTICE"), StandardCharsets.UTF_8);
        LIBRARIES.forEach(library -> assertTrue(library + " has no notice", notice.contains(library)));
    }

    @Test
    public void the_jar_is_no_larger_than_it_must_be_and_has_no_time_in_it() throws IOException {
        assertTrue(Files.size(jar.path()) < LARGEST);
        assertEquals("all entries carry the one time that the parent pom states", 1, jar.times().size());
    }

    private static void assertClass(String name) {
        assertTrue(name, jar.names().contains(name.replace('.', '/') + ".class"));
    }

    private static List<String> libraries() {
        return jar.names().stream().filter(name -> name.startsWith("META-INF/lib/") && name.endsWith(".jar")).sorted().toList();
    }

    private static boolean isOfTheHost(String name) {
        return name.endsWith(".class") && HOST_PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static List<String> names(String library) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar.entry(library)))) {
            return BuiltJar.entries(zip).map(ZipEntry::getName).toList();
        }
    }
}
