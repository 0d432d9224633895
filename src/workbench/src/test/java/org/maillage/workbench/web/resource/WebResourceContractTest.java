package org.maillage.workbench.web.resource;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.maillage.workbench.plugins.AppStatus;
import org.maillage.workbench.testapp.TestApp;
import org.maillage.workbench.web.WebContract;

/**
 * Web-resources of apps: contexts, dependencies, batches, texts in scripts, data for scripts, conditions, single files.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/web-resource-plugin-module/">Web resource
 *     plugin module</a>
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-data-providers-to-your-plugin/">
 *     Adding data providers to your plugin</a>
 */
public class WebResourceContractTest extends WebContract {

    private static TestApp resources() {
        return app()
                .resource("js/base.js", "window.order = ['base'];")
                .resource("js/ui.js", "window.order.push(AJS.I18n.getText('my.key')); AJS.I18n.getText(\"other.key\", 1, x);")
                .resource("css/ui.css", "a { background: url(images/a.png) } b { background: url('/abs.png') }")
                .resource("images/a.png", "PNG")
                .module("<web-resource key='base'><resource type='download' name='base.js' location='js/base.js'/></web-resource>")
                .module("""
                        <web-resource key="ui">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <dependency>org.example.app:base</dependency>
                          <resource type="download" name="ui.js" location="js/ui.js"/>
                          <resource type="download" name="ui.css" location="css/ui.css"/>
                          <resource type="download" name="images/" location="images/"/>
                          <context>atl.general</context>
                        </web-resource>
                        """);
    }

    private String page() {
        return site.browser().get("/no/such/page", "Accept-Language", "fr").body();
    }

    private HttpResponse<String> linked(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(pattern + " in " + page, matcher.find());
        String path = matcher.group(1).replace("&amp;", "&").substring(product.contextPath().length());
        return site.browser().get(path);
    }

    @Test
    public void a_page_brings_the_resources_of_its_context_what_they_depend_on_first() {
        site.install(resources());
        HttpResponse<String> script = linked(page(), "<script src=\"([^\"]*contextbatch/js/[^\"]*)\"");
        assertEquals(200, script.statusCode());
        assertTrue(header(script, "Content-Type").startsWith("application/javascript"));
        assertTrue(header(script, "Cache-Control").contains("max-age=31536000"));
        assertTrue(script.body().indexOf("['base']") < script.body().indexOf("order.push"));
    }

    @Test
    public void texts_in_scripts_are_in_the_pages_language_and_quoted() {
        site.install(resources());
        String script = linked(page(), "<script src=\"([^\"]*contextbatch/js/[^\"]*)\"").body();
        assertTrue(script, script.contains("order.push(\"\\\"my.key\\\" fr l'ami </script>\")"));
        assertTrue(script.contains("AJS.format(\"\\\"other.key\\\" fr l''ami </script>\", 1, x)"));
    }

    @Test
    public void addresses_in_style_sheets_lead_to_the_files_of_the_web_resource() {
        site.install(resources());
        HttpResponse<String> style = linked(page(), "<link rel=\"stylesheet\" href=\"([^\"]*contextbatch/css/[^\"]*)\"");
        assertTrue(style.body(), style.body().contains("url('/abs.png')"));
        HttpResponse<String> picture = linked(style.body(), "url\\(([^)]*a\\.png)\\)");
        assertEquals("PNG", picture.body());
        assertEquals("image/png", header(picture, "Content-Type"));
    }

    @Test
    public void files_outside_the_declared_folders_are_not_served() {
        site.install(resources());
        assertEquals("PNG", site.browser().get("/download/resources/org.example.app:ui/images/a.png").body());
        for (String path : new String[] {"images/../atlassian-plugin.xml", "atlassian-plugin.xml", "images/", "images/%2e%2e/js/ui.js", "images/none.png"}) {
            int status = site.browser().get("/download/resources/org.example.app:ui/" + path).statusCode();
            assertTrue(path + " " + status, status == 404 || status == 400);
        }
    }

    @Test
    public void a_single_resource_comes_when_a_servlet_requires_it_and_data_goes_with_it() {
        site.install(app()
                .resource("one.js", "var one;")
                .source("""
                        package org.example.app;
                        public class Boot implements com.atlassian.webresource.api.data.WebResourceDataProvider {
                            public com.atlassian.json.marshal.Jsonable get() { return writer -> writer.write("{\\"a\\":\\"</script>\\"}"); }
                        }
                        """)
                .source("""
                        package org.example.app;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        @com.atlassian.annotations.security.UnrestrictedAccess
                        @jakarta.inject.Named
                        public class Page extends jakarta.servlet.http.HttpServlet {
                            private final com.atlassian.webresource.api.assembler.PageBuilderService pages;
                            @jakarta.inject.Inject
                            public Page(@ComponentImport com.atlassian.webresource.api.assembler.PageBuilderService pages) { this.pages = pages; }
                            protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse a) throws java.io.IOException {
                                pages.assembler().resources().requireWebResource("org.example.app:one");
                                pages.assembler().data().requireData("org.example.app.own", "x\\u2028");
                                a.setContentType("text/html");
                                a.getWriter().write("<html><head><title>T</title><meta name='decorator' content='atl.general'></head><body>B</body></html>");
                            }
                        }
                        """)
                .module("<servlet key='s' class='org.example.app.Page'><url-pattern>/one</url-pattern></servlet>")
                .module("<web-resource key='one'><resource type='download' name='one.js' location='one.js'/><data key='boot' class='org.example.app.Boot'/></web-resource>"));
        String page = site.browser().get("/plugins/servlet/one").body();
        assertTrue(linked(page, "<script src=\"([^\"]*download/batch/org.example.app:one/[^\"]*js[^\"]*)\"").body().contains("var one;"));
        assertTrue(page, page.contains("WRM._unparsedData[\"org.example.app:one.boot\"]=\"{\\\"a\\\":\\\"\\u003c/script\\u003e\\\"}\""));
        assertTrue(page.contains("WRM._unparsedData[\"org.example.app.own\"]"));
    }

    @Test
    public void a_condition_decides_by_what_is_in_the_address() {
        site.install(app()
                .resource("c.js", "var conditional;")
                .source("""
                        package org.example.app;
                        public class Never extends com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition {
                            protected boolean isConditionTrue() { return false; }
                            protected String queryKey() { return "never"; }
                        }
                        """)
                .module("<web-resource key='c'><context>atl.general</context><condition class='org.example.app.Never'/>"
                        + "<resource type='download' name='c.js' location='c.js'/></web-resource>"));
        assertFalse(page().contains("contextbatch"));
        assertTrue(site.browser().get("/download/contextbatch/js/atl.general/batch.js?never=true").body().contains("var conditional;"));
    }

    @Test
    public void a_file_that_is_not_in_the_jar_disables_the_app_with_a_clear_entry() {
        AppStatus status = site.tryInstall(app()
                .module("<web-resource key='w'><resource type='download' name='x.js' location='js/none.js'/></web-resource>"));
        assertFalse(status.enabled());
        assertTrue(status.faults().toString().contains("the jar has no js/none.js"));
    }

    @Test
    public void resources_go_with_their_app() {
        site.install(resources());
        site.container().uninstall("org.example.app");
        assertFalse(page().contains("contextbatch"));
        assertEquals(404, site.browser().get("/download/resources/org.example.app:ui/images/a.png").statusCode());
    }
}
