package org.maillage.workbench.look;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The menus that apps add links to ({@code web-section}, {@code web-item}), as the frame of a page shows them. */
@FunctionalInterface
public interface Menus {

    /** Menus nobody added anything to. */
    Menus NONE = (location, request) -> List.of();

    /**
     * Returns the sections at a location that this visitor may see, in order of their weight, each with its visible
     * links; a first section without a name holds the links placed at the location itself.
     *
     * @param location a location the product documents, for instance {@code system.admin}
     */
    List<Section> at(String location, HttpServletRequest request);

    /**
     * A group of links.
     *
     * @param key the section's key, blank for the links of the location itself
     * @param label its heading, blank where it has none
     * @param links what it holds, never empty
     */
    record Section(String key, String label, List<Link> links) {}

    /**
     * One link.
     *
     * @param id HTML id, blank where none was given
     * @param label what people read
     * @param url where it leads, with the context path
     * @param styleClass CSS classes, blank where none were given
     * @param selected whether it leads to the page being shown
     */
    record Link(String id, String label, String url, String styleClass, boolean selected) {}
}
