package org.maillage.workbench.web.jira;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.PageModel;

/** A page of an empty Jira: it says what will be here, and what to do instead. */
final class JiraPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Chrome chrome;
    private final String name;
    private final String tab;

    /**
     * Makes a page.
     *
     * @param name of its template and of its texts
     * @param tab key of the header's link that stands out
     */
    JiraPage(Chrome chrome, String name, String tab) {
        this.chrome = chrome;
        this.name = name;
        this.tab = tab;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String template = switch (name) {
            case "dashboard", "profile" -> name;
            default -> "empty";
        };
        chrome.render(request, response, PageModel
                .of(chrome.texts(request).get("jira." + name + ".title"), "org/maillage/workbench/web/jira/" + template + ".vm")
                .with("name", name)
                .with("query", Optional.ofNullable(request.getParameter("searchString")).orElse(""))
                .activeTab(tab));
    }
}
