package org.maillage.workbench.web.fragment;

import java.util.List;
import java.util.Map;
import org.maillage.workbench.container.AppModule;

/**
 * A web-item, web-section or web-panel in service.
 *
 * @param module where it was declared
 * @param kind which of the three
 * @param place a web-item's section; the location of the others
 * @param weight light ones come first; 1000 where none was given
 * @param label what people read
 * @param tooltip more about it
 * @param linkId HTML id of a link
 * @param link where a web-item leads; may hold {@code $references}
 * @param absolute whether the link gets no context path
 * @param styleClass CSS classes
 * @param params the {@code <param>} children
 * @param visibility when it is shown
 * @param contexts what adds to the context of links, labels and panels
 * @param panel writes a web-panel's HTML; null for the others
 */
record Fragment(AppModule module, Kind kind, String place, int weight, Label label, Label tooltip, String linkId, String link,
        boolean absolute, String styleClass, Map<String, String> params, Visibility visibility, List<ContextSource> contexts,
        PanelWriter panel) {

    /** The three kinds of fragments. */
    enum Kind {
        ITEM("web-item", "section"),
        SECTION("web-section", "location"),
        PANEL("web-panel", "location");

        private final String element;
        private final String placeAttribute;

        Kind(String element, String placeAttribute) {
            this.element = element;
            this.placeAttribute = placeAttribute;
        }

        String element() {
            return element;
        }

        String placeAttribute() {
            return placeAttribute;
        }
    }

    /** Adds to a context; an app's {@code ContextProvider}. */
    @FunctionalInterface
    interface ContextSource {
        Map<String, Object> add(Map<String, Object> context);
    }

    /** Writes a panel. */
    @FunctionalInterface
    interface PanelWriter {
        String html(Map<String, Object> context) throws Exception;
    }

    /** Returns {@code pluginKey:moduleKey}. */
    String completeKey() {
        return module.completeKey();
    }
}
