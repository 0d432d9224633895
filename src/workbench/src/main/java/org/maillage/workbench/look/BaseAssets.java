package org.maillage.workbench.look;

/** The styles and scripts every page begins with: AUI, jQuery, a module loader, and the workbench's own. */
public final class BaseAssets {

    private BaseAssets() {}

    /**
     * Returns their elements for a head.
     *
     * @param contextPath the product's context path
     */
    public static Markup tags(String contextPath) {
        String base = contextPath + StaticFiles.PATH;
        return new Markup(style(base, "/aui/aui-prototyping.css") + style(base, "/workbench.css")
                + script(base, "/jquery/jquery.min.js") + script(base, "/aui/aui-prototyping.js")
                // After AUI: it would take the loader for one that knows modules without a name.
                + script(base, "/almond/almond.js") + script(base, "/workbench.js"));
    }

    private static String style(String base, String file) {
        return "<link rel=\"stylesheet\" href=\"" + base + file + "\" media=\"all\">\n";
    }

    private static String script(String base, String file) {
        return "<script src=\"" + base + file + "\"></script>\n";
    }
}
