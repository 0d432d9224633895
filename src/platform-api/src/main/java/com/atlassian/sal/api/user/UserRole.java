package com.atlassian.sal.api.user;

/** The kinds of people a page may be meant for. */
public enum UserRole {
    SYSADMIN,
    ADMIN,
    USER
}
