package org.maillage.workbench.web.fragment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.maillage.workbench.Product;
import org.maillage.workbench.look.MenuLocations;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;
import org.maillage.workbench.web.WebContract;

/**
 * Web-items, web-sections and web-panels of apps, and their conditions.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/web-item-plugin-module/">Web item plugin module</a>
 * @see <a href="https://developer.atlassian.com/server/confluence/web-panel-plugin-module/">Web panel plugin module</a>
 */
public class WebFragmentContractTest extends WebContract {

    private static final String CONDITIONS = """
            package org.example.app;
            import java.util.Map;
            public class Says implements com.atlassian.plugin.web.Condition {
                private String what;
                public void init(Map<String, String> params) { what = params.get("what"); }
                public boolean shouldDisplay(Map<String, Object> context) {
                    if (what.equals("throw")) { throw new IllegalStateException("condition"); }
                    if (what.equals("link")) { throw new NoClassDefFoundError("condition"); }
                    return what.equals("yes");
                }
            }
            """;

    private String header() {
        return MenuLocations.of(product).header().get(0);
    }

    private String item(String key, int weight, String more) {
        return """
                <web-item key="%s" section="%s" weight="%d"><label key="text.%s"/><link linkId="%s">/plugins/servlet/%s</link>%s</web-item>
                """.formatted(key, header(), weight, key, key, key, more);
    }

    private static String says(String what) {
        return "<condition class='org.example.app.Says'><param name='what'>" + what + "</param></condition>";
    }

    private String page() {
        return site.browser().loggedInAs("claire").get("/no/such/page").body();
    }

    @Test
    public void items_stand_in_the_order_of_their_weight_with_their_texts_and_the_context_path() {
        site.install(app().module(item("heavy", 20, "")).module(item("light", 5, "")));
        String page = page();
        assertTrue(page, page.contains("href=\"" + product.contextPath() + "/plugins/servlet/light\" id=\"light\""));
        assertTrue(page.contains(">[text.light]</a>"));
        assertTrue(page.indexOf("id=\"light\"") < page.indexOf("id=\"heavy\""));
    }

    @Test
    public void conditions_join_by_and_and_or_and_may_be_inverted() {
        site.install(app().source(CONDITIONS)
                .module(item("both", 1, says("yes") + says("no")))
                .module(item("either", 1, "<conditions type='OR'>" + says("no") + says("yes") + "</conditions>"))
                .module(item("nested", 1, "<conditions type='AND'>" + says("yes") + "<conditions type='or'>" + says("no") + "</conditions></conditions>"))
                .module(item("inverted", 1, says("no").replace("<condition ", "<condition invert='true' "))));
        String page = page();
        assertFalse(page.contains("id=\"both\""));
        assertTrue(page.contains("id=\"either\""));
        assertFalse(page.contains("id=\"nested\""));
        assertTrue(page.contains("id=\"inverted\""));
    }

    @Test
    public void a_condition_that_throws_hides_its_item_and_breaks_no_page() {
        site.install(app().source(CONDITIONS)
                .module(item("thrown", 1, says("throw")))
                .module(item("unlinked", 1, says("link")))
                .module(item("sound", 1, "")));
        String page = page();
        assertFalse(page.contains("id=\"thrown\"") || page.contains("id=\"unlinked\""));
        assertTrue(page.contains("id=\"sound\""));
    }

    @Test
    public void the_products_own_conditions_ask_who_is_logged_in() {
        String admin = product == Product.CONFLUENCE
                ? "com.atlassian.confluence.plugin.descriptor.web.conditions.ConfluenceAdministratorCondition"
                : "com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition";
        site.install(app().module(item("secret", 1, "<condition class='" + admin + "'/>")));
        assertFalse(page().contains("id=\"secret\""));
        assertTrue(site.browser().loggedInAs("admin").get("/no/such/page").body().contains("id=\"secret\""));
    }

    @Test
    public void a_section_of_the_administration_appears_with_its_items() {
        String location = MenuLocations.of(product).administration().get(0);
        site.install(app()
                .module("<web-section key='own' location='" + location + "' weight='500'><label key='text.own'/></web-section>")
                .module("<web-section key='empty' location='" + location + "'><label key='text.empty'/></web-section>")
                .module("<web-item key='i' section='" + location + "/own'><label>Plain</label><link linkId='own-link'>/x</link></web-item>")
                .source("""
                        package org.example.app;
                        public class Admin extends jakarta.servlet.http.HttpServlet {
                            protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse a) throws java.io.IOException {
                                a.setContentType("text/html");
                                a.getWriter().write("<html><head><title>T</title><meta name='decorator' content='atl.admin'></head><body>B</body></html>");
                            }
                        }
                        """)
                .module("<servlet key='s' class='org.example.app.Admin'><url-pattern>/own</url-pattern></servlet>"));
        String page = site.browser().loggedInAs("admin").get("/plugins/servlet/own").body();
        assertTrue(page, page.contains("[text.own]") && page.contains("id=\"own-link\"") && page.contains(">Plain</a>"));
        assertFalse(page.contains("[text.empty]"));
    }

    @Test
    public void panels_of_a_place_are_written_by_class_with_their_context() {
        TestApp app = app()
                .source("""
                        package org.example.app;
                        import java.util.Map;
                        public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                            public String getHtml(Map<String, Object> context) { return "<i>" + context.get("given") + context.get("added") + "</i>"; }
                            public void writeHtml(java.io.Writer writer, Map<String, Object> context) throws java.io.IOException { writer.write(getHtml(context)); }
                        }
                        """)
                .source("""
                        package org.example.app;
                        import java.util.Map;
                        public class Adds implements com.atlassian.plugin.web.ContextProvider {
                            public void init(Map<String, String> params) {}
                            public Map<String, Object> getContextMap(Map<String, Object> context) { return Map.of("added", "2"); }
                        }
                        """)
                .source("""
                        package org.example.app;
                        import java.util.Map;
                        public class Broken implements com.atlassian.plugin.web.api.model.WebPanel {
                            public String getHtml(Map<String, Object> context) { throw new IllegalStateException("panel"); }
                            public void writeHtml(java.io.Writer writer, Map<String, Object> context) { }
                        }
                        """)
                .module("<web-panel key='b' location='example.place' class='org.example.app.Broken'/>")
                .module("<web-panel key='p' location='example.place' class='org.example.app.Panel'>"
                        + "<context-provider class='org.example.app.Adds'/><label key='text.p'/></web-panel>");
        site.install(app);
        List<WebFragments.Panel> panels = site.panels("example.place", "given", "1");
        assertEquals(1, panels.size());
        assertEquals("<i>12</i>", panels.get(0).html().html());
        assertEquals("[text.p]", panels.get(0).label());
    }

    @Test
    public void a_missing_condition_class_disables_the_app_with_a_clear_entry() {
        AppStatus status = site.tryInstall(app().module(item("i", 1, "<condition class='org.example.app.Gone'/>")));
        assertFalse(status.enabled());
        String faults = status.faults().toString();
        assertTrue(faults, faults.contains("org.example.app:i") && faults.contains("org.example.app.Gone cannot be loaded"));
    }
}
