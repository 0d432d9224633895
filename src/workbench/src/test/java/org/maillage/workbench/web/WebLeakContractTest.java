package org.maillage.workbench.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.maillage.workbench.Eventually;
import org.maillage.workbench.look.MenuLocations;
import org.maillage.workbench.testapp.TestApp;

/** An app that used everything the web side offers leaves nothing of itself there when it goes. */
public class WebLeakContractTest extends WebContract {

    private static final int CYCLES = 3;

    @Test
    public void an_app_that_was_used_leaves_no_class_loader_behind() {
        for (int i = 0; i < CYCLES; i++) {
            site.install(everything());
            TestBrowser claire = site.browser().loggedInAs("claire");
            assertEquals("{\"name\":\"x\"}", claire.get("/rest/leak/1.0/things").body());
            assertEquals(200, claire.get("/plugins/servlet/leak").statusCode());
            assertEquals(200, claire.get("/download/resources/org.example.app:res/a.js").statusCode());
            site.container().uninstall("org.example.app");
        }
        assertEquals(CYCLES, site.loaders().seen());
        Eventually.holds("all class loaders are gone", site.loaders()::allGone);
    }

    private TestApp everything() {
        String location = MenuLocations.of(product).header().get(0);
        return app()
                .source("""
                        package org.example.app;
                        @jakarta.ws.rs.Path("things")
                        public class Things {
                            public record Thing(String name) {}
                            @jakarta.ws.rs.GET @jakarta.ws.rs.Produces("application/json") public Thing get() { return new Thing("x"); }
                        }
                        """)
                .source("""
                        package org.example.app;
                        @jakarta.ws.rs.ext.Provider
                        public class Mapper implements jakarta.ws.rs.ext.ExceptionMapper<IllegalStateException> {
                            public jakarta.ws.rs.core.Response toResponse(IllegalStateException e) { return null; }
                        }
                        """)
                .source("""
                        package org.example.app;
                        public class Page extends jakarta.servlet.http.HttpServlet {
                            protected void doGet(jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse a) throws java.io.IOException {
                                a.setContentType("text/html");
                                a.getWriter().write("<html><head><title>T</title><meta name='decorator' content='atl.general'></head><body>B</body></html>");
                            }
                        }
                        """)
                .source("""
                        package org.example.app;
                        public class Shown implements com.atlassian.plugin.web.Condition {
                            public void init(java.util.Map<String, String> params) {}
                            public boolean shouldDisplay(java.util.Map<String, Object> context) { return true; }
                        }
                        """)
                .source("""
                        package org.example.app;
                        public class Boot implements com.atlassian.webresource.api.data.WebResourceDataProvider {
                            public com.atlassian.json.marshal.Jsonable get() { return writer -> writer.write("1"); }
                        }
                        """)
                .source("package org.example.app;\npublic class Through extends jakarta.servlet.http.HttpFilter {}")
                .resource("a.js", "var a;")
                .module("<watch-loader key='w'/>")
                .module("<rest key='rest' path='/leak' version='1.0'/>")
                .module("<servlet key='page' class='org.example.app.Page'><url-pattern>/leak</url-pattern></servlet>")
                .module("<servlet-filter key='f' class='org.example.app.Through' location='before-dispatch'><url-pattern>/*</url-pattern></servlet-filter>")
                .module("<web-resource key='res'><context>atl.general</context><resource type='download' name='a.js' location='a.js'/>"
                        + "<data key='boot' class='org.example.app.Boot'/></web-resource>")
                .module("<web-item key='item' section='" + location + "'><label>L</label><link>/x</link><condition class='org.example.app.Shown'/></web-item>");
    }
}
