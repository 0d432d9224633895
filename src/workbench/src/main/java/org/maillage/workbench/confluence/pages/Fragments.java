package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Menus;

/** What apps add to the wiki's pages: links and panels, shown according to the page they stand on. */
public interface Fragments {

    /** Nobody adds anything. */
    Fragments NONE = new Fragments() {
        @Override
        public List<Menus.Link> links(String location, Map<String, Object> context, HttpServletRequest request) {
            return List.of();
        }

        @Override
        public Markup panels(String location, Map<String, Object> context, HttpServletRequest request) {
            return Markup.EMPTY;
        }
    };

    /** Returns the visible links at a location, in order. */
    List<Menus.Link> links(String location, Map<String, Object> context, HttpServletRequest request);

    /** Returns the visible panels at a location, in order. */
    Markup panels(String location, Map<String, Object> context, HttpServletRequest request);
}
