package com.atlassian.user;

import java.security.Principal;

/** A person, known by the user name. */
public interface User extends Entity, Principal {
    @Override
    String getName();

    String getFullName();

    String getEmail();
}
