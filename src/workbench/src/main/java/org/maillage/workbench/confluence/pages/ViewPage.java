package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.workbench.confluence.content.PageVersion;
import org.maillage.workbench.confluence.content.StoredComment;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.render.PageRenderer;
import org.maillage.workbench.confluence.render.RenderContext;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.PageModel;

/** {@code /pages/viewpage.action?pageId=}: a page of the wiki, or with {@code pageVersion} how it was. */
final class ViewPage extends WikiServlet {

    private static final long serialVersionUID = 1L;

    ViewPage(WikiParts parts) {
        super(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean byTitle = parameter(request, "pageId").isEmpty() && !parameter(request, "title").isEmpty();
        StoredPage page = byTitle
                ? parts.wiki().find(parameter(request, "spaceKey"), parameter(request, "title"))
                        .orElseThrow(() -> new org.maillage.workbench.confluence.content.NotFoundException("no such title"))
                : page(request);
        show(request, response, page);
    }

    void show(HttpServletRequest request, HttpServletResponse response, StoredPage page) throws IOException {
        int version = number(request, "pageVersion", page.version());
        PageVersion shown = parts.wiki().version(page.id(), version);
        StoredSpace space = spaceOf(page);
        RenderContext rendering = parts.rendering(page.ref(), request);
        Map<String, Object> forFragments = parts.fragmentContext(space, page);
        PageModel model = inSpace(request, space, page, shown.title(), "view.vm")
                .with("shown", shown)
                .with("old", version != page.version())
                .with("content", new Markup(new PageRenderer().render(shown.body(), rendering)))
                .with("empty", shown.body().isBlank())
                .with("ancestors", parts.wiki().ancestors(page))
                .with("spaceUrl", PageUrls.space(space.key()))
                .with("isHome", page.id() == space.homeId())
                .with("wikiUrls", new TemplateUrls())
                .with("people", new People(parts.directory(), text(request)))
                .with("mayEdit", parts.wiki().mayEdit(page))
                .with("mayAdd", parts.spaces().mayAdd(space))
                .with("restricted", !parts.wiki().restrictions(page.id()).isEmpty())
                .with("watching", parts.wiki().isWatching(page.id()))
                .with("labels", parts.wiki().labels(page.id()))
                .with("attachmentCount", parts.attachments().on(page.id()).size())
                .with("comments", comments(page, rendering))
                .with("actions", parts.fragments().links("system.content.action", forFragments, request))
                .with("actionsSecondary", parts.fragments().links("system.content.action/secondary", forFragments, request))
                .with("banner", parts.fragments().panels("atl.page.metadata.banner", forFragments, request))
                .with("bottom", parts.fragments().panels("atl.page.content.bottom", forFragments, request))
                .with("problem", parameter(request, "problem"))
                .resources("page", "viewcontent")
                .head(WikiAssets.styles(request))
                .bodyClass("wiki-view");
        parts.chrome().render(request, response, model);
    }

    /** A comment as the template shows it: {@code depth} says how far it is indented. */
    public record ShownComment(StoredComment comment, Markup html, int depth, boolean removable) {}

    private List<ShownComment> comments(StoredPage page, RenderContext rendering) {
        List<ShownComment> shown = new ArrayList<>();
        addAnswers(parts.comments().on(page.id()), 0, 0, rendering, shown);
        return shown;
    }

    private void addAnswers(List<StoredComment> all, long parent, int depth, RenderContext rendering, List<ShownComment> shown) {
        for (StoredComment comment : all) {
            if (comment.parentId() == parent) {
                shown.add(new ShownComment(comment, new Markup(new PageRenderer().render(comment.body(), rendering)), depth,
                        parts.comments().mayRemove(comment)));
                addAnswers(all, comment.id(), depth + 1, rendering, shown);
            }
        }
    }
}
