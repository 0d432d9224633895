package org.maillage.actor.web;

import org.maillage.host.web.Html;

/** A box in the place of a macro that has nothing to show. */
final class MacroBox {

    private MacroBox() {}

    static String problem(String problem, String cure) {
        return new Html().markup("<div class=\"aui-message aui-message-warning maillage-macro-problem\"><p><strong>").text(problem)
                .markup("</strong> ").text(cure).markup("</p></div>").toString();
    }

    static String information(String text) {
        return new Html().markup("<div class=\"aui-message aui-message-info maillage-macro-problem\"><p>").text(text).markup("</p></div>").toString();
    }
}
