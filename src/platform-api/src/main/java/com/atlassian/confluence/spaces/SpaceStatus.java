package com.atlassian.confluence.spaces;

/** Whether a space is in use. */
public enum SpaceStatus {
    CURRENT,
    ARCHIVED
}
