package org.maillage.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class WrittenIndexTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Compilation compilation;

    @Before
    public void openFolder() throws IOException {
        compilation = new Compilation(folder.getRoot().toPath());
    }

    @Test
    public void nothing_marked_writes_no_file() throws IOException {
        compilation.with("Plain", "class Plain { Plain(@Named(\"x\") String text) {} }");
        assertFiles();
    }

    @Test
    public void a_named_class_is_a_bean_of_every_product() throws IOException {
        compilation.with("Thing", "@Named class Thing {}");
        assertFiles("component");
        assertEquals("app.Thing\n", compilation.text("component"));
    }

    @Test
    public void a_name_follows_the_class() throws IOException {
        compilation.with("Thing", "@Named(\" theThing \") class Thing {}");
        assertFiles("component");
        assertEquals("app.Thing#theThing\n", compilation.text("component"));
    }

    @Test
    public void the_marks_of_spring_count_by_their_names_alone() throws IOException {
        for (String mark : List.of("Component", "Service")) {
            compilation.withRaw("org.springframework.stereotype." + mark,
                    "package org.springframework.stereotype; public @interface " + mark + " { String value() default \"\"; }");
        }
        compilation.with("One", "@org.springframework.stereotype.Component class One {}");
        compilation.with("Two", "@org.springframework.stereotype.Service(\"second\") class Two {}");
        assertFiles("component");
        assertEquals("app.One\napp.Two#second\n", compilation.text("component"));
    }

    @Test
    public void a_primary_bean_stands_in_two_files() throws IOException {
        compilation.withRaw("org.springframework.context.annotation.Primary",
                "package org.springframework.context.annotation; public @interface Primary {}");
        compilation.with("First", "@Named @org.springframework.context.annotation.Primary class First {}");
        assertFiles("component", "primary-component");
        assertEquals("app.First\n", compilation.text("primary-component"));
    }

    @Test
    public void each_product_has_its_file_of_beans() throws IOException {
        compilation.with("Both", "@ConfluenceComponent @JiraComponent(\"other\") class Both {}");
        assertFiles("component-confluence", "component-jira");
        assertEquals("app.Both\n", compilation.text("component-confluence"));
        assertEquals("app.Both#other\n", compilation.text("component-jira"));
    }

    @Test
    public void lines_are_sorted_whatever_the_order_of_the_sources() throws IOException {
        compilation.with("Zebra", "@Named class Zebra {}").with("Ant", "@Named class Ant {}").with("Mole", "@Named class Mole {}");
        assertFiles("component");
        assertEquals("app.Ant\napp.Mole\napp.Zebra\n", compilation.text("component"));
    }

    @Test
    public void a_nested_class_has_the_name_the_runtime_loads() throws IOException {
        compilation.with("Outer", "class Outer { @Named static class Nested {} }");
        assertFiles("component");
        assertEquals("app.Outer$Nested\n", compilation.text("component"));
    }

    @Test
    public void a_record_may_be_a_bean() throws IOException {
        compilation.with("Pair", "@Named record Pair(@ComponentImport Runnable first) {}");
        assertFiles("component", "imports");
        assertEquals("java.lang.Runnable\n", compilation.text("imports"));
    }

    @Test
    public void fields_and_constructor_parameters_import_services_once_each() throws IOException {
        compilation.with("Imports", "class Imports { @ComponentImport Runnable field; @ComponentImport(\"salThing\") java.util.List<String> named; }");
        compilation.with("Bean", "@Named class Bean { Bean(@ComponentImport Runnable again, @JiraImport java.util.Set<String> jira,"
                + " @ConfluenceImport(\"c\") java.util.Map.Entry<String, String> entry) {} }");
        assertFiles("component", "imports", "imports-confluence", "imports-jira");
        assertEquals("java.lang.Runnable\njava.util.List#salThing\n", compilation.text("imports"));
        assertEquals("java.util.Map$Entry#c\n", compilation.text("imports-confluence"));
        assertEquals("java.util.Set\n", compilation.text("imports-jira"));
    }

    @Test
    public void an_export_lists_the_services_it_names() throws IOException {
        compilation.with("Job", "@Named @ExportAsService({Runnable.class, Job.class}) class Job implements Runnable, java.io.Closeable"
                + " { public void run() {} public void close() {} }");
        assertFiles("component", "exports");
        assertEquals("app.Job#java.lang.Runnable,app.Job\n", compilation.text("exports"));
    }

    @Test
    public void an_export_without_names_lists_what_the_class_implements_itself() throws IOException {
        compilation.with("Base", "abstract class Base implements java.io.Serializable {}");
        compilation.with("Job", "@Named @ExportAsService class Job extends Base implements java.util.Map.Entry<String, String>, Runnable"
                + " { public void run() {} public String getKey() { return null; } public String getValue() { return null; }"
                + " public String setValue(String value) { return null; } }");
        assertFiles("component", "exports");
        assertEquals("app.Job#java.util.Map$Entry,java.lang.Runnable\n", compilation.text("exports"));
    }

    @Test
    public void an_export_without_names_or_interfaces_is_the_class_itself() throws IOException {
        compilation.with("Alone", "@Named @ExportAsDevService class Alone {}");
        assertFiles("component", "dev-exports");
        assertEquals("app.Alone#app.Alone\n", compilation.text("dev-exports"));
    }

    @Test
    public void a_bean_of_one_product_is_exported_in_that_product_only() throws IOException {
        compilation.with("Job", "@ConfluenceComponent @ExportAsService(Runnable.class) class Job implements Runnable { public void run() {} }");
        assertFiles("component-confluence", "exports-confluence");
        assertEquals("app.Job#java.lang.Runnable\n", compilation.text("exports-confluence"));
    }

    @Test
    public void a_module_type_is_a_bean_and_an_export() throws IOException {
        compilation.with("Factory", "@ModuleType(Runnable.class) class Factory implements Runnable { public void run() {} }");
        assertFiles("component", "exports");
        assertEquals("app.Factory\n", compilation.text("component"));
        assertEquals("app.Factory#java.lang.Runnable\n", compilation.text("exports"));
    }

    private void assertFiles(String... names) throws IOException {
        compilation.run();
        assertTrue(compilation.errors().toString(), compilation.errors().isEmpty());
        assertEquals(new TreeSet<>(Set.of(names)), compilation.files());
    }
}
