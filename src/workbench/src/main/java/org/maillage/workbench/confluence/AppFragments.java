package org.maillage.workbench.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.maillage.workbench.confluence.pages.Fragments;
import org.maillage.workbench.look.Markup;
import org.maillage.workbench.look.Menus;
import org.maillage.workbench.web.fragment.WebFragments;

/** Shows the web fragments of apps on the wiki's pages. */
public final class AppFragments implements Fragments {

    private final WebFragments fragments;

    public AppFragments(WebFragments fragments) {
        this.fragments = fragments;
    }

    /** Returns the links of the location itself; a section below it is asked for by its own name. */
    @Override
    public List<Menus.Link> links(String location, Map<String, Object> context, HttpServletRequest request) {
        return fragments.at(location, request, context).stream()
                .filter(section -> section.key().isBlank())
                .flatMap(section -> section.links().stream())
                .toList();
    }

    @Override
    public Markup panels(String location, Map<String, Object> context, HttpServletRequest request) {
        return fragments.panels(location, request, context).stream()
                .map(WebFragments.Panel::html)
                .reduce(Markup.EMPTY, Markup::plus);
    }
}
