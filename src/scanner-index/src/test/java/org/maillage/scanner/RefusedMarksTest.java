package org.maillage.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class RefusedMarksTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Compilation compilation;

    @Before
    public void openFolder() throws IOException {
        compilation = new Compilation(folder.getRoot().toPath());
    }

    @Test
    public void an_abstract_class_cannot_be_a_bean() throws IOException {
        assertRefused("app.Base cannot be a bean: it is abstract", "Base", "@Named abstract class Base {}");
    }

    @Test
    public void an_interface_cannot_be_a_bean() throws IOException {
        assertRefused("app.Port cannot be a bean: it is not a class", "Port", "@ConfluenceComponent interface Port {}");
    }

    @Test
    public void an_enum_cannot_be_a_bean() throws IOException {
        assertRefused("app.Colour cannot be a bean: it is not a class", "Colour", "@Named enum Colour { RED }");
    }

    @Test
    public void an_inner_class_cannot_be_a_bean() throws IOException {
        assertRefused("app.Outer.Inner cannot be a bean: it is an inner class: make it static", "Outer", "class Outer { @Named class Inner {} }");
    }

    @Test
    public void a_class_cannot_be_a_bean_of_every_product_and_of_one() throws IOException {
        assertRefused("app.Torn is marked as a bean for every product and for one product: keep one of the two",
                "Torn", "@Named @JiraComponent class Torn {}");
    }

    @Test
    public void a_class_that_is_no_bean_cannot_be_exported() throws IOException {
        assertRefused("app.Lost is exported as a service but is not a bean: mark it as one too",
                "Lost", "@ExportAsService class Lost implements Runnable { public void run() {} }");
    }

    @Test
    public void a_bean_cannot_be_exported_as_what_it_is_not() throws IOException {
        assertRefused("app.Liar is exported as java.lang.Runnable but is not one",
                "Liar", "@Named @ExportAsService(Runnable.class) class Liar {}");
    }

    @Test
    public void a_primitive_cannot_be_imported() throws IOException {
        assertRefused("int cannot be imported: a service has a class or an interface as its type",
                "Number", "class Number { @ComponentImport int port; }");
    }

    @Test
    public void a_list_of_services_cannot_be_imported_as_an_array() throws IOException {
        assertRefused("java.lang.Runnable[] cannot be imported: a service has a class or an interface as its type",
                "Many", "class Many { Many(@ComponentImport Runnable[] all) {} }");
    }

    @Test
    public void a_parameter_of_a_method_cannot_import_a_service() throws IOException {
        assertRefused("a service is imported by a field or by a parameter of a constructor, not by this one: runner",
                "Setter", "class Setter { void setRunner(@ComponentImport Runnable runner) {} }");
    }

    @Test
    public void every_refused_class_is_named_at_once() throws IOException {
        compilation.with("One", "@Named abstract class One {}").with("Two", "@Named interface Two {}").run();
        assertEquals(2, compilation.errors().size());
    }

    @Test
    public void a_type_that_does_not_exist_is_left_to_the_compiler() throws IOException {
        compilation.with("Typo", "@Named @ExportAsService(Missing.class) class Typo { @ComponentImport Absent absent; }").run();
        assertTrue(compilation.errors().toString(), compilation.errors().stream().allMatch(error -> error.contains("cannot find symbol")));
    }

    @Test
    public void a_refused_class_leaves_the_former_index_as_it_was() throws IOException {
        compilation.with("Good", "@Named class Good {}").run();
        compilation.with("Bad", "@Named abstract class Bad {}").run();
        assertEquals("app.Good\n", compilation.text("component"));
    }

    private void assertRefused(String message, String name, String text) throws IOException {
        compilation.with(name, text).run();
        assertEquals(List.of(message), compilation.errors());
        assertTrue(compilation.files().isEmpty());
    }
}
