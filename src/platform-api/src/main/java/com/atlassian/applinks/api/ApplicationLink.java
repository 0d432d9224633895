package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import javax.annotation.Nullable;

/** A link to another application. */
public interface ApplicationLink extends PropertySet {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    /** Address for people. */
    URI getDisplayUrl();

    /** Address for requests. */
    URI getRpcUrl();

    /** True for the preferred link of its kind. */
    boolean isPrimary();

    /** True for a link that administrators may not change. */
    boolean isSystem();

    /** Factory for the best way of authenticating that is configured. */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    /** Factory for this way of authenticating, or null when it is not configured. */
    @Nullable
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> providerClass);

    /** Factory whose requests act as the current person, or null. */
    @Nullable
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

    /** Factory whose requests do not act as the current person, or null. */
    @Nullable
    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}
