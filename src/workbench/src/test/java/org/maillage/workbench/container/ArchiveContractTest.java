package org.maillage.workbench.container;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Test;
import org.maillage.workbench.plugins.AppRefusedException;

/**
 * What is not a transformless app is refused, and nothing changes.
 *
 * <p>Read from <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/transformerless-plugin-conversion">
 * Transformed to transformerless plugin conversion</a> and
 * <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/atlassian-plugin-xml-element-reference">
 * atlassian-plugin.xml element reference</a>.
 */
public class ArchiveContractTest extends ContainerContract {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.example.app
            Bundle-Version: 1.0.0
            Atlassian-Plugin-Key: org.example.app
            """;

    private static final String DESCRIPTOR =
            "<atlassian-plugin key='org.example.app' name='App' plugins-version='2'>%s</atlassian-plugin>";

    @Test
    public void a_text_file_is_not_an_app() throws IOException {
        Path file = Files.writeString(folder.newFile("app.jar").toPath(), "not a zip");
        assertThat(refusal(file), containsString("is not a jar"));
    }

    @Test
    public void an_empty_file_is_not_an_app() throws IOException {
        assertThat(refusal(folder.newFile("empty.jar").toPath()), containsString("is not a jar"));
    }

    @Test
    public void a_file_that_is_not_there_cannot_be_read() {
        assertThat(refusal(folder.getRoot().toPath().resolve("nowhere.jar")), containsString("cannot be read"));
    }

    @Test
    public void a_jar_without_a_manifest_is_refused() throws IOException {
        assertThat(refusal(jar(Map.of("atlassian-plugin.xml", DESCRIPTOR.formatted("")))),
                containsString("META-INF/MANIFEST.MF: is missing"));
    }

    @Test
    public void a_jar_without_a_descriptor_is_refused() throws IOException {
        assertThat(refusal(jar(Map.of("META-INF/MANIFEST.MF", MANIFEST))),
                containsString("atlassian-plugin.xml: is missing"));
    }

    @Test
    public void an_app_that_needs_transformation_is_refused() throws IOException {
        assertThat(refusal(MANIFEST.replace("Atlassian-Plugin-Key: org.example.app\n", ""), ""),
                containsString("has no Atlassian-Plugin-Key: the workbench runs transformless apps only"));
    }

    @Test
    public void a_key_that_differs_between_manifest_and_descriptor_is_refused() throws IOException {
        assertThat(refusal(MANIFEST.replace("Key: org.example.app", "Key: org.example.other"), ""),
                containsString("has the key org.example.app"));
    }

    @Test
    public void a_key_that_could_leave_its_folder_is_refused() throws IOException {
        Path jar = jar(Map.of("META-INF/MANIFEST.MF", MANIFEST.replace("Key: org.example.app", "Key: ../../evil"),
                "atlassian-plugin.xml", "<atlassian-plugin key='../../evil' plugins-version='2'/>"));
        assertThat(refusal(jar), containsString("the key '../../evil' is not of the form"));
    }

    @Test
    public void a_maven_version_is_not_an_osgi_version() throws IOException {
        assertThat(refusal(MANIFEST.replace("Version: 1.0.0\n", "Version: 1.0.0-SNAPSHOT\n"), ""),
                containsString("write 1.0.0.SNAPSHOT, not 1.0.0-SNAPSHOT"));
    }

    @Test
    public void a_manifest_without_a_newline_at_its_end_is_refused() throws IOException {
        assertThat(refusal(MANIFEST.stripTrailing(), ""), containsString("must end with a newline"));
    }

    @Test
    public void modules_that_only_transformation_serves_are_refused() throws IOException {
        for (String type : List.of("component", "component-import", "module-type")) {
            assertThat(refusal(MANIFEST, "<" + type + " key='x'/>"),
                    containsString("<" + type + " key=\"x\"> is forbidden in an app with Atlassian-Plugin-Key"));
        }
    }

    @Test
    public void a_module_without_a_key_is_refused() throws IOException {
        assertThat(refusal(MANIFEST, "<servlet class='x'/>"), containsString("a <servlet> has no key"));
    }

    @Test
    public void two_modules_with_one_key_are_refused() throws IOException {
        assertThat(refusal(MANIFEST, "<servlet key='x'/><web-item key='x'/>"), containsString("two modules have the key 'x'"));
    }

    @Test
    public void a_descriptor_that_is_not_well_formed_is_refused_with_its_line() throws IOException {
        assertThat(refusal(MANIFEST, "\n<servlet key='x'>"), containsString("atlassian-plugin.xml: line 2"));
    }

    @Test
    public void a_descriptor_cannot_make_the_product_read_a_file() throws IOException {
        Path secret = Files.writeString(folder.newFile("secret.txt").toPath(), "secret");
        Path jar = jar(Map.of("META-INF/MANIFEST.MF", MANIFEST, "atlassian-plugin.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + DESCRIPTOR.formatted("&x;")));
        assertThat(refusal(jar), containsString("DOCTYPE is disallowed"));
    }

    @Test
    public void every_fault_of_a_jar_is_told_at_once() throws IOException {
        Path jar = jar(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n",
                "atlassian-plugin.xml", "<atlassian-plugin key='org.example.app'/>"));
        AppRefusedException refused = assertThrows(AppRefusedException.class, () -> container().install(jar));
        assertEquals(refused.faults().toString(), 5, refused.faults().size());
    }

    private String refusal(String manifest, String modules) throws IOException {
        return refusal(jar(Map.of("META-INF/MANIFEST.MF", manifest, "atlassian-plugin.xml", DESCRIPTOR.formatted(modules))));
    }

    private String refusal(Path jar) {
        AppRefusedException refused = assertThrows(AppRefusedException.class, () -> container().install(jar));
        assertEquals(List.of(), container().list());
        return refused.getMessage();
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = folder.newFile().toPath();
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
