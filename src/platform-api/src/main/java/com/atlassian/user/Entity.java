package com.atlassian.user;

/** Something with a name: a person or a group. */
public interface Entity {
    String getName();
}
