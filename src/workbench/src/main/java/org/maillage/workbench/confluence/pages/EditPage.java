package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.confluence.content.ConflictException;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.PageDraft;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.PageModel;

/**
 * {@code /pages/editpage.action}: a page in the editor. A save over somebody else's version keeps what was written in
 * the editor, shows what changed meanwhile, and is repeated only when the person says so.
 */
final class EditPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    EditPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        String html = parts.editor().toEditor(page.body(), parts.rendering(page.ref(), request));
        show(request, response, page, new EditorForm(page.title(), html, page.version(), "", false), Problem.NONE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPage page = parts.wiki().editable(id(request, "pageId"));
        EditorForm form = EditorForm.of(request);
        try {
            String storage = parts.editor().toStorage(form.html());
            StoredPage saved = parts.wiki().save(page.id(), new PageDraft(form.title(), storage, form.version(), form.remark(), form.minor()));
            redirect(request, response, PageUrls.view(saved));
        } catch (InvalidContentException e) {
            show(request, response, page, form, new Problem(e.field(), text(request).get(e.textKey(), e.detail()), Markup.EMPTY));
        } catch (ConflictException e) {
            StoredPage current = e.current();
            String base = parts.wiki().version(page.id(), Math.max(1, Math.min(form.version(), current.version()))).body();
            String message = text(request).get("edit.conflict", new People(parts.directory(), text(request)).name(current.modifier()), current.version());
            // The next save is made on top of the version the person is now told about.
            EditorForm onTop = new EditorForm(form.title(), form.html(), current.version(), form.remark(), form.minor());
            show(request, response, page, onTop, new Problem("conflict", message, BodyDiff.of(base, current.body())));
        }
    }

    /** What stands in the way of a save; {@code diff} shows what somebody else changed. */
    public record Problem(String field, String message, Markup diff) {
        static final Problem NONE = new Problem("", "", Markup.EMPTY);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, StoredPage page, EditorForm form, Problem problem) throws IOException {
        StoredSpace space = spaceOf(page);
        PageModel model = plain(text(request).get("edit.title", page.title()), "edit.vm")
                .with("form", form).with("problem", problem).with("editorTexts", EditorTexts.json(text(request))).with("creating", false)
                .with("action", "/pages/doeditpage.action").with("page", page).with("pageId", page.id()).with("parentId", 0L)
                .with("space", space).with("cancelUrl", PageUrls.view(page))
                .meta("space-key", space.key()).meta("page-id", Long.toString(page.id())).meta("content-id", Long.toString(page.id()))
                .resources("editor", "editor-v4").head(WikiAssets.styles(request)).head(WikiAssets.editor(request))
                .bodyClass("wiki-edit").activeTab("spaces")
                .status(problem.field().isEmpty() ? 200 : problem.field().equals("conflict") ? 409 : 422);
        parts.chrome().render(request, response, model);
    }
}
