package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.search.PageSearch;

/** {@code /dosearchsite.action}: full-text search over what the person may see. */
final class SearchPage extends WikiServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    SearchPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = parameter(request, "queryString");
        String space = parameter(request, "where");
        String label = parameter(request, "label");
        int start = number(request, "startIndex", 0);
        boolean asked = !query.isBlank() || !label.isBlank();
        PageSearch.Result result = asked ? parts.search().search(query, space, label, start, PAGE) : new PageSearch.Result(java.util.List.of(), 0);
        parts.chrome().render(request, response, plain(text(request).get("search.title"), "search.vm")
                .with("query", query).with("where", space).with("label", label).with("asked", asked).with("result", result)
                .with("start", start).with("next", start + PAGE < result.total() ? start + PAGE : -1).with("previous", Math.max(0, start - PAGE))
                .with("spaces", parts.spaces().visible()).with("wikiUrls", new TemplateUrls())
                .with("people", new People(parts.directory(), text(request))).head(WikiAssets.styles(request)));
    }
}
