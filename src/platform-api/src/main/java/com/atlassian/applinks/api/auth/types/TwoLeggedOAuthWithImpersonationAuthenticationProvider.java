package com.atlassian.applinks.api.auth.types;

import com.atlassian.applinks.api.auth.ImpersonatingAuthenticationProvider;

/** The two applications trust each other; requests act as the current person, without asking. */
public interface TwoLeggedOAuthWithImpersonationAuthenticationProvider extends ImpersonatingAuthenticationProvider {
}
