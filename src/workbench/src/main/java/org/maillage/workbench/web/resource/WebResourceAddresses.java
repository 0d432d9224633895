package org.maillage.workbench.web.resource;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Tells where static files of apps are. During a request, addresses follow the one it came in by. */
public final class WebResourceAddresses implements WebResourceUrlProvider {

    private final String contextPath;
    private final Supplier<String> baseUrl;
    private final WebResources resources;
    private final ThreadLocal<String> requestBase = new ThreadLocal<>();

    /**
     * Makes the addresses of one product.
     *
     * @param baseUrl returns the product's address, without a slash at its end
     */
    public WebResourceAddresses(String contextPath, Supplier<String> baseUrl, WebResources resources) {
        this.contextPath = contextPath;
        this.baseUrl = baseUrl;
        this.resources = resources;
    }

    void bind(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        requestBase.set(url.substring(0, url.length() - request.getRequestURI().length()) + contextPath);
    }

    void unbind() {
        requestBase.remove();
    }

    @Override
    public String getStaticResourcePrefix(UrlMode urlMode) {
        return getStaticResourcePrefix("1", urlMode);
    }

    @Override
    public String getStaticResourcePrefix(String resourceCounter, UrlMode urlMode) {
        return getBaseUrl(urlMode) + "/s/" + resourceCounter + "/_";
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        String stamp = Integer.toHexString(resources.stamp(moduleCompleteKey));
        return getStaticResourcePrefix(stamp, urlMode) + "/download/resources/" + moduleCompleteKey + "/" + resourceName;
    }

    @Override
    public String getBaseUrl() {
        return getBaseUrl(UrlMode.AUTO);
    }

    /** RELATIVE is the context path; AUTO is that during a request, and the whole address otherwise. */
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        String ofRequest = requestBase.get();
        return switch (urlMode) {
            case RELATIVE -> contextPath;
            case AUTO -> ofRequest == null ? baseUrl.get() : contextPath;
            case ABSOLUTE -> ofRequest == null ? baseUrl.get() : ofRequest;
        };
    }
}
