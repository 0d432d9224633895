package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;

/** What the editor's form holds: title, editor HTML, the version it started from, and what the person says of the change. */
public record EditorForm(String title, String html, int version, String remark, boolean minor) {

    static EditorForm of(HttpServletRequest request) {
        String remark = WikiServlet.parameter(request, "versionComment");
        return new EditorForm(WikiServlet.parameter(request, "title"), WikiServlet.parameter(request, "wysiwygContent"),
                WikiServlet.number(request, "originalVersion", 0), remark.substring(0, Math.min(255, remark.length())),
                !WikiServlet.parameter(request, "minorEdit").isEmpty());
    }
}
