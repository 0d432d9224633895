package com.atlassian.applinks.api;

import javax.annotation.Nullable;

/** Finds the links to other applications. */
public interface ApplicationLinkService {

    /** The link with this id, or null. */
    @Nullable
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks();

    /** Links of one kind, the primary one first. */
    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    /** The primary link of one kind, or null. */
    @Nullable
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
