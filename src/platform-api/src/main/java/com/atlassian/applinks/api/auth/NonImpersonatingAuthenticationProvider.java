package com.atlassian.applinks.api.auth;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;

/** Requests act as no person, or as one chosen on the link. */
public interface NonImpersonatingAuthenticationProvider extends AuthenticationProvider {
    ApplicationLinkRequestFactory getRequestFactory();
}
