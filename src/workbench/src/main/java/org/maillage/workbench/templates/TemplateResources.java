package org.maillage.workbench.templates;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What templates know as {@code $webResourceManager}: asks for scripts and styles, and builds addresses of static
 * files. Does nothing where the product has no pages (in tests of one service).
 */
public final class TemplateResources {

    private final Supplier<Optional<PageBuilderService>> pages;
    private final Supplier<Optional<WebResourceUrlProvider>> urls;

    public TemplateResources(Supplier<Optional<PageBuilderService>> pages, Supplier<Optional<WebResourceUrlProvider>> urls) {
        this.pages = pages;
        this.urls = urls;
    }

    /** Asks for a web resource, {@code pluginKey:moduleKey}, on this page. */
    public void requireResource(String completeKey) {
        pages.get().ifPresent(page -> page.assembler().resources().requireWebResource(completeKey));
    }

    /** Asks for all web resources of a context on this page. */
    public void requireResourcesForContext(String context) {
        pages.get().ifPresent(page -> page.assembler().resources().requireContext(context));
    }

    /** Returns the address of a static file of a web resource; empty where the product has no pages. */
    public String getStaticPluginResource(String completeKey, String file) {
        return urls.get().map(url -> url.getStaticPluginResourceUrl(completeKey, file, UrlMode.AUTO)).orElse("");
    }
}
