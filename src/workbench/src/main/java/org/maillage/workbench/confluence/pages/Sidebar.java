package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.workbench.confluence.content.StoredPage;
import org.maillage.workbench.confluence.content.StoredSpace;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Texts;

/**
 * The sidebar of a space: its name, links of apps, and the tree of its pages. The tree is lists in lists, open along
 * the way to the current page; each branch has a button of its own, so that it works by keyboard.
 */
final class Sidebar {

    private static final int DEEPEST = 20;

    private final WikiParts parts;

    Sidebar(WikiParts parts) {
        this.parts = parts;
    }

    Markup render(HttpServletRequest request, StoredSpace space, StoredPage current) {
        Texts text = parts.chrome().texts(request);
        return parts.chrome().part(request, "org/maillage/workbench/confluence/pages/sidebar.vm", java.util.Map.of(
                "space", space,
                "spaceUrl", PageUrls.space(space.key()),
                "links", parts.fragments().links("system.space.sidebar/main-links", parts.fragmentContext(space, current), request),
                "mayAdd", parts.spaces().mayAdd(space),
                "onHome", current != null && current.id() == space.homeId(),
                "tree", new Markup(tree(request.getContextPath(), space, current, text))));
    }

    private String tree(String context, StoredSpace space, StoredPage current, Texts text) {
        MarkupWriter out = new MarkupWriter();
        Set<Long> open = current == null ? Set.of() : parts.wiki().ancestors(current).stream().map(StoredPage::id).collect(Collectors.toSet());
        Branch branch = new Branch(context, space, current, open, text);
        List<StoredPage> top = parts.wiki().children(space.id(), 0);
        List<StoredPage> below = parts.wiki().children(space.id(), space.homeId());
        // As in the product, what lies below the home page is the top of the tree; pages beside the home follow.
        List<StoredPage> roots = java.util.stream.Stream.concat(below.stream(), top.stream().filter(page -> page.id() != space.homeId())).toList();
        branch.list(roots, out, 0, "wiki-tree", true);
        return out.toString();
    }

    private final class Branch {

        private final String context;
        private final StoredSpace space;
        private final StoredPage current;
        private final Set<Long> open;
        private final Texts text;

        Branch(String context, StoredSpace space, StoredPage current, Set<Long> open, Texts text) {
            this.context = context;
            this.space = space;
            this.current = current;
            this.open = open;
            this.text = text;
        }

        void list(List<StoredPage> pages, MarkupWriter out, int depth, String id, boolean shown) {
            if (pages.isEmpty()) {
                return;
            }
            out.open("ul", "class", "wiki-tree", "id", id, "hidden", shown ? null : "hidden");
            for (StoredPage page : pages) {
                item(page, out, depth);
            }
            out.close("ul");
        }

        private void item(StoredPage page, MarkupWriter out, int depth) {
            List<StoredPage> below = depth < DEEPEST ? parts.wiki().children(space.id(), page.id()) : List.of();
            boolean isCurrent = current != null && current.id() == page.id();
            boolean isOpen = isCurrent || open.contains(page.id());
            String id = "wiki-tree-" + page.id();
            out.open("li");
            if (below.isEmpty()) {
                out.open("span", "class", "wiki-tree-leaf", "aria-hidden", "true").text("•").close("span");
            } else {
                out.open("button", "type", "button", "class", "wiki-tree-toggle", "aria-expanded", Boolean.toString(isOpen), "aria-controls", id,
                        "aria-label", text.get("tree.toggle", page.title())).close("button");
            }
            out.open("a", "href", context + PageUrls.view(page), "class", isCurrent ? "wiki-tree-current" : null,
                    "aria-current", isCurrent ? "page" : null).text(page.title()).close("a");
            list(below, out, depth + 1, id, isOpen);
            out.close("li");
        }
    }
}
