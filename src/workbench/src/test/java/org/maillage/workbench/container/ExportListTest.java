package org.maillage.workbench.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Domain;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import com.atlassian.sal.api.ApplicationProperties;
import org.junit.Test;
import org.maillage.workbench.Product;

/** The list of exported packages is a promise to be checked by reading: these tests keep it readable and true. */
public class ExportListTest {

    private final ExportList list = ExportList.ofPlatform();

    @Test
    public void a_line_without_its_source_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ExportList.parse("a.b | both | | confirmed"));
        assertThrows(IllegalArgumentException.class, () -> ExportList.parse("a.b | both | confirmed"));
        assertThrows(IllegalArgumentException.class, () -> ExportList.parse("a.b | both | a page | perhaps"));
        assertThrows(IllegalArgumentException.class, () -> ExportList.parse("a.b | bamboo | a page | confirmed"));
    }

    @Test
    public void a_package_listed_twice_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ExportList.parse("""
                a.b | confluence | a page | confirmed
                a.b | jira | a page | confirmed
                """));
    }

    @Test
    public void a_package_of_one_product_is_not_exported_by_the_other() {
        assertTrue(list.exports(Product.CONFLUENCE, "com.atlassian.confluence.spaces"));
        assertFalse(list.exports(Product.JIRA, "com.atlassian.confluence.spaces"));
        assertTrue(list.exports(Product.JIRA, "com.atlassian.jira.project"));
        assertFalse(list.exports(Product.CONFLUENCE, "com.atlassian.jira.project"));
    }

    @Test
    public void nothing_of_the_workbench_or_of_its_private_libraries_is_exported() {
        List<String> internals = list.entries().stream().map(ExportList.Entry::name)
                .filter(name -> name.matches("(org\\.maillage|com\\.google|org\\.apache|org\\.hibernate|com\\.zaxxer|com\\.hazelcast"
                        + "|org\\.eclipse|org\\.glassfish|org\\.flywaydb|org\\.jsoup|ch\\.qos)\\b.*"))
                .toList();
        assertEquals(List.of(), internals);
    }

    @Test
    public void every_package_of_the_platform_api_has_its_line() throws IOException {
        TreeSet<String> missing = new TreeSet<>(packagesOf(ApplicationProperties.class));
        list.entries().forEach(entry -> missing.remove(entry.name()));
        assertEquals("add a line to exported-packages.txt", Collections.emptySet(), missing);
    }

    @Test
    public void every_listed_package_is_on_the_class_path() throws IOException {
        List<String> absent = new ArrayList<>();
        for (ExportList.Entry entry : list.entries()) {
            if (!getClass().getClassLoader().getResources(entry.name().replace('.', '/')).hasMoreElements()) {
                absent.add(entry.name());
            }
        }
        assertEquals(List.of(), absent);
    }

    @Test
    public void a_library_is_exported_with_the_version_its_own_manifest_states() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (URL url : Collections.list(getClass().getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
            try (InputStream in = url.openStream()) {
                Parameters exported = Domain.domain(new Manifest(in)).getExportPackage();
                list.entries().stream()
                        .filter(entry -> !entry.version().isEmpty() && exported.containsKey(entry.name()))
                        .filter(entry -> !exported.get(entry.name()).getVersion().equals(entry.version()))
                        .map(entry -> entry.name() + " is " + exported.get(entry.name()).getVersion())
                        .forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> packagesOf(Class<?> anyClass) throws IOException {
        URL url = anyClass.getResource(anyClass.getSimpleName() + ".class");
        try (JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile()) {
            return jar.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .distinct().collect(Collectors.toList());
        }
    }
}
