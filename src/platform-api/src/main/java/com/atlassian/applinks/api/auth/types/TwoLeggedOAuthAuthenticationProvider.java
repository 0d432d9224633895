package com.atlassian.applinks.api.auth.types;

import com.atlassian.applinks.api.auth.NonImpersonatingAuthenticationProvider;

/** The two applications trust each other; requests act as no person. */
public interface TwoLeggedOAuthAuthenticationProvider extends NonImpersonatingAuthenticationProvider {
}
