package org.maillage.workbench.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;

/** Makes requests to the other product that carry nobody's credentials. */
final class VisitorRequests implements ApplicationLinkRequestFactory {

    private final URI baseUrl;

    VisitorRequests(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @param url relative to the other product's address, or absolute */
    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url) {
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        String relative = url.startsWith("/") ? url : "/" + url;
        return new HttpLinkRequest(method, absolute ? url : baseUrl + relative);
    }

    /** Nobody can authorise a link that has no authentication. */
    @Override
    public URI getAuthorisationURI(URI callback) {
        return null;
    }

    @Override
    public URI getAuthorisationURI() {
        return null;
    }
}
