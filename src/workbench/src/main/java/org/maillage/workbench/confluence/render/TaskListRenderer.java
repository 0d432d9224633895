package org.maillage.workbench.confluence.render;

import org.jsoup.nodes.Element;
import org.maillage.workbench.confluence.render.PageRenderer.ElementRenderer;
import org.maillage.workbench.confluence.render.PageRenderer.Rendering;
import org.maillage.workbench.confluence.storage.MarkupWriter;

/** {@code ac:task-list}: things to do, each with its state. */
final class TaskListRenderer implements ElementRenderer {

    @Override
    public void render(Element list, MarkupWriter out, Rendering page) {
        out.open("ul", "class", "inline-task-list", "data-inline-tasks-content-id", Long.toString(page.context().page().id()));
        for (Element task : list.select("> ac|task")) {
            boolean done = text(task, "ac|task-status").equals("complete");
            out.open("li", "class", done ? "checked" : null, "data-inline-task-id", text(task, "ac|task-id"));
            out.open("span", "class", "task-state").text(page.context().texts().get(done ? "task.done" : "task.open")).close("span");
            Element body = task.selectFirst("> ac|task-body");
            if (body != null) {
                page.children(body, out);
            }
            out.close("li");
        }
        out.close("ul");
    }

    private static String text(Element task, String name) {
        Element element = task.selectFirst("> " + name);
        return element == null ? "" : element.text().strip();
    }
}
