package com.atlassian.jira.user;

import java.security.Principal;

/** A person in Jira; equal to another with the same key. */
public interface ApplicationUser extends Principal {

    /** Identifier that survives renaming. */
    String getKey();

    String getUsername();

    @Override
    String getName();

    /** Number of the person, or null when not stored. */
    Long getId();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
