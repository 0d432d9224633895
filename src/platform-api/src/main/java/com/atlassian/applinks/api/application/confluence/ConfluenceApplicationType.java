package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** The other end is a Confluence. */
public interface ConfluenceApplicationType extends ApplicationType {
}
