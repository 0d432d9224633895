package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.StaticFiles;

/** The wiki's own styles and scripts. */
final class WikiAssets {

    private WikiAssets() {}

    static Markup styles(HttpServletRequest request) {
        String base = request.getContextPath() + StaticFiles.PATH;
        return new Markup("<link rel=\"stylesheet\" href=\"" + base + "/wiki-content.css\">\n<link rel=\"stylesheet\" href=\"" + base + "/wiki.css\">\n<script src=\"" + base + "/wiki.js\" defer></script>\n");
    }

    static Markup editor(HttpServletRequest request) {
        String base = request.getContextPath() + StaticFiles.PATH;
        return new Markup("<script src=\"" + base + "/tinymce/tinymce.min.js\"></script>\n<script src=\"" + base + "/wiki-macros.js\" defer></script>\n"
                + "<script src=\"" + base + "/wiki-editor.js\" defer></script>\n");
    }
}
