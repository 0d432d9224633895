package org.maillage.workbench.confluence.editor;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.maillage.workbench.confluence.storage.MarkupWriter;
import org.maillage.workbench.confluence.storage.StorageFormat;

/** Task lists in the editor: a list whose items carry their id and state; a new item gets the next free id. */
final class TaskLists {

    private static final String ID = "data-inline-task-id";
    private static final String HEAD = "data-task-head";

    private TaskLists() {}

    static void write(Element list, MarkupWriter out, StorageToEditor page) {
        out.open("ul", "class", "inline-task-list");
        for (Element task : list.select("> ac|task")) {
            String status = text(task, "ac|task-status");
            Element head = task.clone();
            head.select("> ac|task-id, > ac|task-status, > ac|task-body").remove();
            out.open("li", "class", status.equals("complete") ? "checked" : null, ID, text(task, "ac|task-id"),
                    HEAD, StorageFormat.writeInner(head).strip());
            Element body = task.selectFirst("> ac|task-body");
            if (body != null) {
                page.children(body, out);
            }
            out.close("li");
        }
        out.close("ul");
    }

    static boolean is(Element element) {
        return element.normalName().equals("ul") && element.hasClass("inline-task-list");
    }

    static void read(Element list, MarkupWriter out, EditorToStorage page) {
        Set<String> taken = new HashSet<>();
        out.open("ac:task-list");
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                boolean first = !item.attr(ID).isBlank() && taken.add(item.attr(ID));
                String id = first ? item.attr(ID) : free(taken, list);
                out.open("ac:task").open("ac:task-id").text(id).close("ac:task-id");
                out.raw(first ? page.trusted(item.attr(HEAD)) : ""); // a split item carries its neighbour's attributes
                out.open("ac:task-status").text(item.hasClass("checked") ? "complete" : "incomplete").close("ac:task-status");
                out.open("ac:task-body");
                page.children(item, out);
                out.close("ac:task-body", "ac:task");
            }
        }
        out.close("ac:task-list");
    }

    private static String free(Set<String> taken, Element list) {
        for (int id = 1; ; id++) {
            String candidate = Integer.toString(id);
            if (list.select("> li[" + ID + "=" + candidate + "]").isEmpty() && taken.add(candidate)) {
                return candidate;
            }
        }
    }

    private static String text(Element task, String name) {
        Element element = task.selectFirst("> " + name);
        return element == null ? "" : element.text().strip();
    }
}
