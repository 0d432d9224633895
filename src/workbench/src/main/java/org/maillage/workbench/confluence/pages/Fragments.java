package org.maillage.workbench.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Menus;
import org.maillage.workbench.web.fragment.WebFragments;

/**
 * What apps add to the wiki's pages: links and panels. Their conditions are told of the page they stand on, also those
 * of the frame's own menus, which are rendered later in the same request.
 */
public final class Fragments {

    private static final String ATTRIBUTE = Fragments.class.getName();

    private final WebFragments fragments;

    /** @param elsewhere what fragments are told on pages that are not the wiki's */
    public Fragments(WebFragments fragments, Supplier<Map<String, Object>> elsewhere) {
        this.fragments = fragments;
        fragments.addContext(request -> {
            Object context = request.getAttribute(ATTRIBUTE);
            return context instanceof Known known ? known.context() : elsewhere.get();
        });
    }

    /** A map with a type of its own, so that it is found in a request without an unchecked cast. */
    private record Known(Map<String, Object> context) {}

    /** Returns the visible links at a location, in order. */
    List<Menus.Link> links(String location, Map<String, Object> context, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new Known(context));
        return fragments.at(location, request).stream().flatMap(section -> section.links().stream()).toList();
    }

    /** Returns the visible panels at a location, in order. */
    Markup panels(String location, Map<String, Object> context, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, new Known(context));
        return fragments.panels(location, request, context).stream().map(WebFragments.Panel::html).reduce(Markup.EMPTY, Markup::plus);
    }
}
