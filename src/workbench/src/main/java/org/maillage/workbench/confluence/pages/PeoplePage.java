package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.users.WorkbenchUser;

/** {@code /browsepeople.action}: the people who have an account; {@code /users/viewmyprofile.action} leads to one's own profile. */
final class PeoplePage extends WikiServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    PeoplePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().startsWith("/users/")) {
            String me = parts.wiki().me().map(WorkbenchUser::name).orElseThrow();
            redirect(request, response, "/display/" + PageUrls.encode("~" + me));
            return;
        }
        String query = parameter(request, "queryString");
        parts.chrome().render(request, response, plain(text(request).get("people.title"), "people.vm")
                .with("found", parts.directory().search(query, 0, MOST)).with("query", query).head(WikiAssets.styles(request)).activeTab("people"));
    }
}
