package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A person in Confluence. */
public interface ConfluenceUser extends User {

    /** Identifier that survives renaming. */
    UserKey getKey();

    /** User name in lower case. */
    String getLowerName();
}
