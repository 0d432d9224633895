package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** The other end is a Jira. */
public interface JiraApplicationType extends ApplicationType {
}
