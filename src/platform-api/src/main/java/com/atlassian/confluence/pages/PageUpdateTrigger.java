package com.atlassian.confluence.pages;

/** What caused a page to change. */
public enum PageUpdateTrigger {
    EDIT_PAGE,
    REVERT,
    SPACE_CREATE,
    PAGE_RENAME,
    LINK_REFACTORING,
    PERSONAL_TASKLIST,
    DISCARD_CHANGES,
    REORDER_PAGE,
    MOVE_PAGE,
    VIEW_PAGE,
    UNKNOWN
}
