package org.maillage.workbench.look;

import java.util.List;
import java.util.Map;

/**
 * What stands in a page's frame, whoever wrote it: a template of the workbench or a servlet of an app.
 *
 * @param title plain text
 * @param decorator which frame
 * @param head more for the head
 * @param body the main part
 * @param sidebar left of it, blank for nothing
 * @param contexts web-resource contexts
 * @param webResources complete keys of single web-resources
 * @param meta values for scripts
 * @param bodyClass CSS classes of the body
 * @param activeTab key of the header's link that stands out
 */
record Frame(String title, Decorator decorator, Markup head, Markup body, Markup sidebar, List<String> contexts,
        List<String> webResources, Map<String, String> meta, String bodyClass, String activeTab) {}
