package org.maillage.workbench.look;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Writes the links and scripts a page needs in its head: the products' own first, then those of apps. */
@FunctionalInterface
public interface Assets {

    /**
     * Returns {@code <link>} and {@code <script>} elements. Besides what is named here, they bring whatever the request
     * itself has required so far (through {@code PageBuilderService}), so this is asked last.
     *
     * @param contexts web-resource contexts of the page
     * @param webResources complete keys of single web-resources
     */
    Markup headTags(HttpServletRequest request, List<String> contexts, List<String> webResources);
}
