package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Makes requests to one linked application. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {

    /** A request; a relative address is taken against the RPC address of the link. */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
