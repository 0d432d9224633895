package com.atlassian.applinks.api.auth;

/** Requests act as no person, or as one chosen on the link. */
public interface NonImpersonatingAuthenticationProvider extends AuthenticationProvider {
}
