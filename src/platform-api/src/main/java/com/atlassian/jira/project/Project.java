package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** A project: a key, a name and issues. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    /** Key the project was created with. */
    String getOriginalKey();

    String getUrl();

    String getEmail();

    String getDescription();

    /** The person who leads the project, or null. */
    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
