package com.atlassian.applinks.api.auth;

/** A way to authenticate at the other end of a link. */
public interface AuthenticationProvider {
}
