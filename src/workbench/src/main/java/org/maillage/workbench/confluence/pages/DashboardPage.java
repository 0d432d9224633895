package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The start page, and {@code /spacedirectory/view.action}: the spaces a person may see, and what changed lately. */
final class DashboardPage extends WikiServlet {

    private static final long serialVersionUID = 1L;
    private static final int RECENT = 15;

    private final boolean directory;

    DashboardPage(WikiParts parts, boolean directory) {
        super(parts);
        this.directory = directory;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String title = text(request).get(directory ? "spaces.title" : "dashboard.title");
        parts.chrome().render(request, response, plain(title, directory ? "spaces.vm" : "dashboard.vm")
                .with("spaces", parts.spaces().visible())
                .with("recent", directory ? java.util.List.of() : parts.wiki().recent(RECENT))
                .with("mayCreate", parts.spaces().mayCreate())
                .with("wikiUrls", new TemplateUrls())
                .with("people", new People(parts.directory(), text(request)))
                .head(WikiAssets.styles(request)).resources("dashboard").activeTab(directory ? "spaces" : ""));
    }
}
