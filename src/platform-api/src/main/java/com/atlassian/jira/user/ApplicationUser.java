package com.atlassian.jira.user;

/** A person in Jira. */
public interface ApplicationUser {

    /** Identifier that survives renaming. */
    String getKey();

    String getUsername();

    String getName();

    /** Number of the person, or null when not stored. */
    Long getId();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
