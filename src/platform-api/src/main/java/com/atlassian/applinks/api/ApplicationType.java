package com.atlassian.applinks.api;

import java.net.URI;

/** Kind of application at the other end of a link. */
public interface ApplicationType {
    String getI18nKey();

    /** Icon, or null. */
    URI getIconUrl();
}
