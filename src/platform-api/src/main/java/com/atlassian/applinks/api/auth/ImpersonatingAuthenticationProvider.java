package com.atlassian.applinks.api.auth;

/** Requests act as the current person. */
public interface ImpersonatingAuthenticationProvider extends AuthenticationProvider {
}
