package org.maillage.workbench.confluence.render;

import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/** Page layouts: {@code ac:layout} holds sections ({@code single}, {@code two_equal}…), sections hold cells. */
final class LayoutRenderer {

    static final ElementRenderer LAYOUT = (element, out, page) -> box(element, out, page, "contentLayout2", null);
    static final ElementRenderer SECTION = (element, out, page) -> {
        String type = element.attr("ac:type").replace('_', '-');
        box(element, out, page, ("columnLayout " + type).strip(), type);
    };
    static final ElementRenderer CELL = (element, out, page) -> {
        out.open("div", "class", "cell normal", "data-type", "normal").open("div", "class", "innerCell");
        page.children(element, out);
        out.close("div", "div");
    };

    private LayoutRenderer() {}

    private static void box(Element element, MarkupWriter out, Rendering page, String cssClass, String layout) {
        out.open("div", "class", cssClass, "data-layout", layout);
        page.children(element, out);
        out.close("div");
    }
}
