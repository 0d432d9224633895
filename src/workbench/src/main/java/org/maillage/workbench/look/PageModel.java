package org.maillage.workbench.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the products' own, to be rendered by {@link Chrome#render}. Immutable: each method returns a changed copy.
 *
 * <pre>{@code
 * chrome.render(request, response, PageModel.of("Pages", "org/maillage/workbench/confluence/list.vm")
 *         .with("pages", pages)
 *         .sidebar(sidebarMarkup)
 *         .resources("page", "blogpost"));
 * }</pre>
 *
 * <p>The template sees the values given by {@link #with}, and besides them {@code $text} ({@link Texts}), {@code $ctx}
 * (the context path), {@code $urls} ({@link Urls}), {@code $visitor}, {@code $xsrfToken} (for a hidden field named {@code atl_token}) and
 * {@code $product}. Everything it prints is escaped unless it is {@link Markup}.
 *
 * @param title what the browser's tab shows; plain text
 * @param decorator the frame around it
 * @param template path of the template of its main part, on the class path
 * @param values what the template sees
 * @param sidebar what stands left of the main part, blank for nothing
 * @param headMarkup more for {@code <head>}, blank for nothing
 * @param contexts web-resource contexts besides those of the frame
 * @param webResources complete keys of single web-resources
 * @param meta values for scripts, read by {@code AJS.Meta.get(name)}
 * @param bodyClass CSS classes of the body
 * @param activeTab key of the link of the header that stands out: {@code spaces}, {@code people}, {@code projects}…
 * @param status HTTP status of the answer
 */
public record PageModel(
        String title,
        Decorator decorator,
        String template,
        Map<String, Object> values,
        Markup sidebar,
        Markup headMarkup,
        List<String> contexts,
        List<String> webResources,
        Map<String, String> meta,
        String bodyClass,
        String activeTab,
        int status) {

    /** Returns a page in the general frame. */
    public static PageModel of(String title, String template) {
        return new PageModel(title, Decorator.GENERAL, template, Map.of(), Markup.EMPTY, Markup.EMPTY, List.of(), List.of(),
                Map.of(), "", "", 200);
    }

    /** Returns the page with one more value for its template; null removes nothing and is seen as null. */
    public PageModel with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return copy(decorator, more, sidebar, headMarkup, contexts, webResources, meta, bodyClass, activeTab, status);
    }

    /** Returns the page in another frame. */
    public PageModel in(Decorator other) {
        return copy(other, values, sidebar, headMarkup, contexts, webResources, meta, bodyClass, activeTab, status);
    }

    /** Returns the page with a sidebar; on a narrow screen it folds away behind a button. */
    public PageModel sidebar(Markup html) {
        return copy(decorator, values, html, headMarkup, contexts, webResources, meta, bodyClass, activeTab, status);
    }

    /** Returns the page with more markup for its head. */
    public PageModel head(Markup html) {
        return copy(decorator, values, sidebar, headMarkup.plus(html), contexts, webResources, meta, bodyClass, activeTab, status);
    }

    /** Returns the page with the web-resources of more contexts, for instance {@code page} or {@code editor}. */
    public PageModel resources(String... moreContexts) {
        return copy(decorator, values, sidebar, headMarkup, appended(contexts, moreContexts), webResources, meta, bodyClass, activeTab, status);
    }

    /** Returns the page with single web-resources, by complete key. */
    public PageModel webResource(String... completeKeys) {
        return copy(decorator, values, sidebar, headMarkup, contexts, appended(webResources, completeKeys), meta, bodyClass, activeTab, status);
    }

    /** Returns the page with a value for scripts: {@code <meta name="ajs-…">}. */
    public PageModel meta(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(meta);
        more.put(name, value);
        return copy(decorator, values, sidebar, headMarkup, contexts, webResources, more, bodyClass, activeTab, status);
    }

    /** Returns the page with these CSS classes on its body. */
    public PageModel bodyClass(String classes) {
        return copy(decorator, values, sidebar, headMarkup, contexts, webResources, meta, classes, activeTab, status);
    }

    /** Returns the page with one link of the header standing out. */
    public PageModel activeTab(String key) {
        return copy(decorator, values, sidebar, headMarkup, contexts, webResources, meta, bodyClass, key, status);
    }

    /** Returns the page with another HTTP status. */
    public PageModel status(int code) {
        return copy(decorator, values, sidebar, headMarkup, contexts, webResources, meta, bodyClass, activeTab, code);
    }

    private PageModel copy(Decorator frame, Map<String, Object> seen, Markup side, Markup head, List<String> inContexts,
            List<String> single, Map<String, String> forScripts, String classes, String tab, int code) {
        return new PageModel(title, frame, template, seen, side, head, inContexts, single, forScripts, classes, tab, code);
    }

    private static List<String> appended(List<String> present, String... more) {
        List<String> all = new ArrayList<>(present);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
