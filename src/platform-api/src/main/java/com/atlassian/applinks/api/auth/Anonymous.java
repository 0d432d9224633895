package com.atlassian.applinks.api.auth;

/** Requests carry no authentication at all. */
public interface Anonymous extends NonImpersonatingAuthenticationProvider {
}
