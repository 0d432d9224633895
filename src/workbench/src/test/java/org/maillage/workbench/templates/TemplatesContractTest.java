package org.maillage.workbench.templates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.host.FakeApp;

/**
 * Templates of apps: https://developer.atlassian.com/server/framework/atlassian-sdk/atlassian-template-renderer/,
 * https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/ and
 * https://developer.atlassian.com/server/confluence/advanced-html-encoding/
 */
public class TemplatesContractTest {

    private static final String ROW = "org.maillage.workbench.templates.Row";

    @Rule public TemporaryFolder folder = new TemporaryFolder();

    private final MethodList methods = new MethodList();
    private FakeApp app;
    private TemplateRenderer renderer;

    @Before
    public void makeApp() {
        app = FakeApp.of("com.example.templates", "").withFiles(folder.getRoot().toPath());
        renderer = new TemplateRenderers(methods, () -> Map.of("standard", "item")).forApp(app);
    }

    @Test
    public void nothing_leads_from_a_value_to_the_class_loader_or_to_static_methods() {
        for (String attack : List.of("$text.getClass().forName('java.lang.Runtime')", "$text.class", "$text.class.name",
                "$type.forName('java.lang.Runtime')", "$type.name", "$row.getClass()", "$row.class.classLoader",
                "$list.getClass().getName()", "$integer.valueOf('7')", "$integer.getInteger('x')")) {
            String rendered = renderer.renderFragment(attack,
                    Map.of("text", "x", "type", Runtime.class, "integer", Integer.class, "row", new Row(),
                            "list", List.of()));
            assertEquals(attack, HtmlEscaping.escape(attack), HtmlEscaping.escape(rendered));
        }
    }

    @Test
    public void a_method_that_is_not_listed_is_blocked_and_the_reference_stays_as_it_is_written() throws Exception {
        enable(ROW + "#getTitle()");
        assertEquals("$row.secret() $row.secret $row.getSecret() []",
                render("$row.secret() $row.secret $row.getSecret() [$!row.secret]"));
        assertEquals("no", render("#if($row.open)yes#{else}no#end"));
    }

    @Test
    public void a_value_cannot_be_set_on_an_object_that_lists_no_setter() {
        List<String> before = new ArrayList<>();
        Map<String, Object> context = Map.of("date", new StringBuilder("x"), "list", before);
        assertEquals("x", renderer.renderFragment("#set($date.length = 0)$date", context));
    }

    @Test
    public void a_listed_method_is_called_by_name_or_as_a_property_until_its_module_is_disabled() throws Exception {
        ModuleType.Handle handle = enable(ROW + "#getTitle()", ROW + "#isOpen()");
        assertEquals("A &amp; B A &amp; B yes", render("$row.getTitle() $row.title #if($row.open)yes#end"));
        handle.disable();
        TemplateRenderer after = new TemplateRenderers(methods, Map::of).forApp(app);
        assertEquals("$row.title", after.renderFragment("$row.title", Map.of("row", new Row())));
    }

    @Test
    public void a_method_listed_with_its_interface_is_listed_for_whoever_implements_it() throws Exception {
        enable("org.maillage.workbench.templates.Titled#getTitle()");
        assertEquals("A &amp; B", render("$row.title"));
    }

    @Test
    public void an_app_lists_only_methods_of_its_own_that_exist() {
        for (String wrong : List.of("java.lang.Runtime#exec(java.lang.String)", "java.lang.Object#getClass()",
                ROW + "#getMissing()", ROW + "#getTitle", ROW, "#getTitle()", "com.example.Missing#get()",
                ROW + "#around()", ROW + "#*")) {
            ModuleException refusal = assertThrows(wrong, ModuleException.class, () -> enable(wrong));
            assertTrue(refusal.getMessage(), refusal.getMessage().contains(wrong));
        }
    }

    @Test
    public void values_of_the_jdk_need_no_list() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", "Metz");
        row.put("tags", List.of("a", "b"));
        Map<String, Object> context = Map.of("rows", List.of(row), "date", LocalDate.of(2026, 11, 23), "n", 3,
                "array", new String[] {"x", "y"}, "perhaps", Optional.of("v"));
        assertEquals("METZ ab 1 Metz", renderer.renderFragment(
                "#foreach($r in $rows)$r.name.toUpperCase() #foreach($t in $r.get('tags'))$t#end $foreach.count $r['name']#end",
                context));
        assertEquals("2026 4 name", renderer.renderFragment(
                "#set($m = $n + 1)$date.year $m #foreach($e in $rows.get(0).entrySet())#if($foreach.first)$e.key#end#end",
                context));
        assertEquals("xy 2 x v", renderer.renderFragment(
                "#foreach($a in $array)$a#end $array.size() $array[0] $perhaps.get()", context));
    }

    @Test
    public void every_value_is_escaped() {
        Map<String, Object> context = Map.of("x", "<script>alert(\"1\")</script> & 'q'", "list", List.of("<b>"));
        String escaped = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;q&#39;";
        for (String reference : List.of("$x", "$!x", "${x}", "$!{x}", "$x.trim()", "#set($y = $x)$y",
                "#macro(m $z)$z#end#m($x)", "#foreach($i in [$x])$i#end", "$x.toString()")) {
            assertEquals(reference, escaped, renderer.renderFragment(reference, context));
        }
        assertEquals("[&lt;b&gt;]", renderer.renderFragment("$list", context));
    }

    @Test
    public void a_name_that_merely_contains_html_is_escaped() {
        Map<String, Object> context = Map.of("htmlText", "<b>", "Htmlx", "<b>", "map", Map.of("Html", "<b>"));
        assertEquals("&lt;b&gt; &lt;b&gt;", renderer.renderFragment("$htmlText $Htmlx", context));
        assertEquals("&lt;b&gt;", renderer.renderFragment("$htmlText.replace('Html', 'x')", context));
    }

    @Test
    public void a_name_that_ends_with_html_says_it_is_markup() {
        Map<String, Object> context = Map.of("bodyHtml", "<b>", "row", Map.of("descriptionHtml", "<i>"));
        assertEquals("<b> <b> <i> <i>",
                renderer.renderFragment("$bodyHtml $!{bodyHtml} $row.descriptionHtml ${row.descriptionHtml}", context));
    }

    @Test
    public void what_an_html_safe_method_returns_is_markup_wherever_it_goes() throws Exception {
        enable(ROW + "#getMarkup()", ROW + "#getItems()", ROW + "#around(java.lang.String)");
        assertEquals("<b>bold</b> <b>bold</b>", render("#set($m = $row.getMarkup())$row.markup $m"));
        assertEquals("<i>1</i><i>2</i><i>1</i>", render("#foreach($i in $row.items)$i#end$row.items.get(0)"));
        assertEquals("<p><b>bold</b></p>", render("$row.around($row.markup)"));
        assertEquals("what is made of it is text again", "&lt;B&gt;BOLD&lt;/B&gt;", render("$row.markup.toUpperCase()"));
        assertEquals("yes", render("#if($row.markup == '<b>bold</b>')yes#end"));
    }

    @Test
    public void marked_and_plain_values_of_different_classes_go_through_one_reference() throws Exception {
        enable(ROW + "#getMarkup()", ROW + "#getItems()");
        assertEquals("11 2 3 ", render("#foreach($v in [$row.markup, $row.items, 'abc'])"
                + "#if($foreach.index == 1)$v.size()#else$v.length()#end #end"));
    }

    @Test
    public void a_template_may_switch_escaping_off_and_on_again() {
        assertEquals("<b> &lt;b&gt;",
                renderer.renderFragment("#disable_html_escaping()$x#enable_html_escaping() $x", Map.of("x", "<b>")));
    }

    @Test
    public void a_missing_or_broken_template_is_named() throws IOException {
        RenderingException missing = assertThrows(RenderingException.class,
                () -> renderer.render("templates/missing.vm", new StringWriter()));
        assertTrue(missing.getMessage(), missing.getMessage().contains("templates/missing.vm"));
        file("broken.vm", "#if($x) no end");
        RenderingException broken = assertThrows(RenderingException.class,
                () -> renderer.render("broken.vm", new StringWriter()));
        assertTrue(broken.getMessage(), broken.getMessage().contains("broken.vm"));
        assertThrows(RenderingException.class, () -> renderer.renderFragment("#foreach(", Map.of()));
    }

    @Test
    public void templates_come_from_the_app_alone() throws IOException {
        Path outside = folder.newFolder("outside").toPath().resolve("secret.vm");
        Files.writeString(outside, "secret");
        assertFalse(renderer.resolve(outside.toString()));
        assertThrows(RenderingException.class, () -> renderer.render(outside.toString(), new StringWriter()));
    }

    @Test
    public void a_template_includes_others_with_their_macros_and_keeps_accents() throws IOException {
        file("templates/macros.vm", "#macro(hello $who)Bonjour $who « été »#end");
        file("templates/page.vm", "#parse('templates/macros.vm')#hello('Zoé')");
        assertTrue(renderer.resolve("templates/page.vm"));
        assertTrue(renderer.resolve("/templates/page.vm"));
        assertEquals("Bonjour Zoé « été »", page("/templates/page.vm"));
    }

    @Test
    public void two_templates_may_each_have_a_macro_of_the_same_name() throws IOException {
        file("one.vm", "#macro(m)one#end#m()");
        file("other.vm", "#macro(m)other#end#m()");
        assertEquals("one", page("one.vm"));
        assertEquals("other", page("other.vm"));
        assertEquals("one", page("one.vm"));
    }

    @Test
    public void the_dialect_is_that_of_velocity_one() {
        assertEquals("empty text is something", "yes", renderer.renderFragment("#if($x)yes#end", Map.of("x", "")));
        assertEquals("a name may have a hyphen", "v", renderer.renderFragment("$a-b", Map.of("a-b", "v")));
        assertEquals("an unknown reference stays", "$unknown.thing", renderer.renderFragment("$unknown.thing", Map.of()));
    }

    @Test
    public void the_context_of_the_caller_is_not_changed_and_wins_over_standard_items() {
        Map<String, Object> context = new LinkedHashMap<>(Map.of("x", "1"));
        assertEquals("item 2", renderer.renderFragment("#set($x = '2')$standard $x", context));
        assertEquals(Map.of("x", "1"), context);
        assertEquals("mine", renderer.renderFragment("$standard", Map.of("standard", "mine")));
        assertEquals("1", renderer.renderFragment("$context.get('x')", context));
    }

    private ModuleType.Handle enable(String... signatures) throws ModuleException {
        StringBuilder xml = new StringBuilder("<velocity-allowlist key='list'>");
        for (String signature : signatures) {
            xml.append("<method>").append(signature).append("</method>");
        }
        FakeApp listing = FakeApp.of("com.example.templates", xml.append("</velocity-allowlist>").toString());
        return new AllowListModuleType(methods).enable(listing.module("velocity-allowlist"));
    }

    private String render(String fragment) {
        return renderer.renderFragment(fragment, Map.of("row", new Row()));
    }

    private String page(String name) throws IOException {
        StringWriter writer = new StringWriter();
        renderer.render(name, Map.of(), writer);
        return writer.toString();
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
