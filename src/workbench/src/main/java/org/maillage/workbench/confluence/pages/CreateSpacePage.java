package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.NotPermittedException;

/** {@code /spaces/createspace.action}: administrators create a space. */
final class CreateSpacePage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    CreateSpacePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!parts.spaces().mayCreate()) {
            throw new NotPermittedException("may not create spaces");
        }
        show(request, response, "", "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            redirect(request, response, PageUrls.space(parts.spaces().create(parameter(request, "key"), parameter(request, "name"),
                    parameter(request, "description")).key()));
        } catch (InvalidContentException e) {
            show(request, response, e.field(), text(request).get(e.textKey(), e.detail()));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String field, String problem) throws IOException {
        parts.chrome().render(request, response, plain(text(request).get("space.create.title"), "create-space.vm")
                .with("key", parameter(request, "key")).with("name", parameter(request, "name")).with("description", parameter(request, "description"))
                .with("field", field).with("problem", problem).head(WikiAssets.styles(request)).activeTab("spaces").status(problem.isEmpty() ? 200 : 422));
    }
}
