package com.atlassian.applinks.api.auth.types;

import com.atlassian.applinks.api.auth.ImpersonatingAuthenticationProvider;

/** The person grants access once, then requests act as that person. */
public interface OAuthAuthenticationProvider extends ImpersonatingAuthenticationProvider {
}
