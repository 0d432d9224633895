package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.NotPermittedException;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.pages.EditPage.Problem;
import org.maillage.workbench.confluence.render.PageRef;
import org.maillage.workbench.look.Markup;

/** {@code /pages/createpage.action}: a new page in the editor, in the space (and below the page) the person comes from. */
final class CreatePage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    CreatePage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (parameter(request, "spaceKey").isEmpty()) {
            chooseSpace(request, response);
            return;
        }
        StoredSpace space = space(request);
        show(request, response, space, new EditorForm(parameter(request, "title"), "", 0, "", false), Problem.NONE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredSpace space = space(request);
        EditorForm form = EditorForm.of(request);
        try {
            StoredPage page = parts.wiki().create(space.key(), parent(request, space), form.title(), parts.editor().toStorage(form.html()), form.remark());
            redirect(request, response, PageUrls.view(page));
        } catch (InvalidContentException e) {
            show(request, response, space, form, new Problem(e.field(), text(request).get(e.textKey(), e.detail()), Markup.EMPTY));
        }
    }

    private StoredSpace space(HttpServletRequest request) {
        StoredSpace space = parts.spaces().get(parameter(request, "spaceKey"));
        if (!parts.spaces().mayAdd(space)) {
            throw new NotPermittedException("may not add pages to " + space.key());
        }
        return space;
    }

    /** Without a parent, a page goes below the space's home page, as in the product. */
    private long parent(HttpServletRequest request, StoredSpace space) {
        String asked = parameter(request, "fromPageId");
        return asked.matches("\\d+") && !asked.equals("0") ? Long.parseLong(asked)
                : Optional.of(space.homeId()).filter(home -> parts.wiki().find(home).isPresent()).orElse(0L);
    }

    private void chooseSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoredSpace> spaces = parts.spaces().visible().stream().filter(parts.spaces()::mayAdd).toList();
        if (spaces.isEmpty()) {
            throw new NotPermittedException("no space to add pages to");
        }
        parts.chrome().render(request, response, plain(text(request).get("create.title"), "choose-space.vm").with("spaces", spaces)
                .head(WikiAssets.styles(request)));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, StoredSpace space, EditorForm form, Problem problem) throws IOException {
        long parent = parent(request, space);
        PageRef at = new PageRef(0, space.key(), form.title());
        String cancel = parts.wiki().find(parent).map(PageUrls::view).orElse(PageUrls.space(space.key()));
        parts.chrome().render(request, response, plain(text(request).get("create.title"), "edit.vm")
                .with("form", form).with("problem", problem).with("editorTexts", EditorTexts.json(text(request))).with("creating", true)
                .with("action", "/pages/docreatepage.action").with("page", at).with("pageId", 0L).with("parentId", parent)
                .with("space", space).with("cancelUrl", cancel)
                .meta("space-key", space.key()).meta("page-id", "0").meta("content-id", "0")
                .resources("editor", "editor-v4").head(WikiAssets.styles(request)).head(WikiAssets.editor(request))
                .bodyClass("wiki-edit").activeTab("spaces").status(problem.field().isEmpty() ? 200 : 422));
    }
}
