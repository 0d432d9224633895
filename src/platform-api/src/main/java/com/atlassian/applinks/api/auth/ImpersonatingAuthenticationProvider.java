package com.atlassian.applinks.api.auth;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;

/** Requests act as the current person. */
public interface ImpersonatingAuthenticationProvider extends AuthenticationProvider {

    /** Factory whose requests act as the person with this user name. */
    ApplicationLinkRequestFactory getRequestFactory(String username);
}
