package org.maillage.workbench.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import org.maillage.workbench.confluence.render.RenderFixture;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.host.FakeApp;

/**
 * The module type {@code xhtml-macro}. Source: <a href="https://developer.atlassian.com/server/confluence/macro-module/">
 * Macro module</a> and the storage format page named in {@code StorageFormat}.
 */
public class XhtmlMacroContractTest {

    private final RenderFixture fixture = new RenderFixture();
    private final XhtmlMacroModuleType type = new XhtmlMacroModuleType(fixture.library, id -> null);

    private ModuleType.Handle enable(String macro, Class<?> implementation, String parameters) throws ModuleException {
        FakeApp app = FakeApp.of("com.example", "<xhtml-macro key=\"" + macro + "\" name=\"" + macro + "\" class=\"" + implementation.getName()
                + "\"><category name=\"visuals\"/><parameters>" + parameters + "</parameters></xhtml-macro>");
        return type.enable(app.module("xhtml-macro"));
    }

    /** Shows what it was given. */
    public static class Echo implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
            return "<b>" + new TreeMap<>(parameters) + "|" + body + "|" + context.getSpaceKey() + "|" + context.getOutputType() + "</b>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.RICH_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }

    /** Fails as its parameter says. */
    public static final class Failing extends Echo {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
            switch (parameters.getOrDefault("how", "")) {
                case "declared" -> throw new MacroExecutionException("pas de <fiche>");
                case "null" -> throw new NullPointerException();
                case "linkage" -> throw new NoClassDefFoundError("com/example/Gone");
                case "endless" -> throw new StackOverflowError();
                default -> {
                    return null;
                }
            }
        }
    }

    @Test
    public void whatever_a_macro_throws_becomes_a_box_and_the_page_around_it_is_shown() throws Exception {
        enable("failing", Failing.class, "");
        for (String how : new String[] {"declared", "null", "linkage", "endless", "nothing"}) {
            String html = fixture.render("<p>avant</p><ac:structured-macro ac:name=\"failing\"><ac:parameter ac:name=\"how\">" + how
                    + "</ac:parameter></ac:structured-macro><p>après</p>");
            assertTrue(html, html.startsWith("<p>avant</p>") && html.endsWith("<p>après</p>"));
            assertEquals(html, !how.equals("nothing"), html.contains("Error rendering macro “failing”"));
        }
        assertTrue(fixture.render("<ac:structured-macro ac:name=\"failing\"><ac:parameter ac:name=\"how\">declared</ac:parameter></ac:structured-macro>")
                .contains("pas de &lt;fiche&gt;"));
    }

    @Test
    public void a_required_parameter_that_is_missing_or_blank_is_named_in_a_box() throws Exception {
        enable("echo", Echo.class, "<parameter name=\"actor\" type=\"string\" required=\"true\"/>");
        for (String parameter : new String[] {"", "<ac:parameter ac:name=\"actor\"> </ac:parameter>"}) {
            assertTrue(fixture.render("<ac:structured-macro ac:name=\"echo\">" + parameter + "</ac:structured-macro>").contains("“actor” is required"));
        }
    }

    @Test
    public void undeclared_parameters_pass_and_the_nameless_one_is_under_the_empty_name() throws Exception {
        enable("echo", Echo.class, "<parameter name=\"mode\" type=\"enum\" default=\"full\"><value name=\"full\"/></parameter>");
        assertEquals("<b>{=x, other=<1>}||NET|display</b>", fixture.render("<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"\">x</ac:parameter>"
                + "<ac:parameter ac:name=\"other\">&lt;1&gt;</ac:parameter></ac:structured-macro>"));
    }

    @Test
    public void a_rich_body_comes_rendered_with_its_own_macros_and_resources_come_as_text() throws Exception {
        enable("echo", Echo.class, "");
        assertEquals("<b>{page=NET:Autre, user=k1}|<p><b>{}||NET|display</b></p>|NET|display</b>", fixture.render(
                "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"NET\" ri:content-title=\"Autre\"/></ac:link></ac:parameter>"
                + "<ac:parameter ac:name=\"user\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
                + "<ac:rich-text-body><p><ac:structured-macro ac:name=\"echo\"/></p></ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    public void an_old_name_of_a_parameter_still_counts() throws Exception {
        enable("echo", Echo.class, "<parameter name=\"actor\" type=\"string\" required=\"true\"><alias name=\"organisation\"/></parameter>");
        assertTrue(fixture.render("<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"organisation\">a1</ac:parameter></ac:structured-macro>")
                .contains("actor=a1"));
    }

    @Test
    public void a_macro_of_a_disabled_app_is_unknown() throws Exception {
        enable("echo", Echo.class, "").disable();
        assertTrue(fixture.render("<ac:structured-macro ac:name=\"echo\"/>").contains("Unknown macro: “echo”"));
    }

    @Test
    public void a_name_that_is_taken_a_class_that_is_none_and_a_nameless_parameter_are_faults_of_the_module() {
        assertTrue(assertThrows(ModuleException.class, () -> enable("info", Echo.class, "")).getMessage().contains("'info' is there already"));
        assertTrue(assertThrows(ModuleException.class, () -> enable("x", String.class, "")).getMessage().contains(Macro.class.getName()));
        assertTrue(assertThrows(ModuleException.class, () -> enable("x", Echo.class, "<parameter type=\"string\"/>")).getMessage().contains("'name'"));
    }
}
