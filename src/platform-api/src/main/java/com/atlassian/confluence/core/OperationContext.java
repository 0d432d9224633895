package com.atlassian.confluence.core;

/** How an operation on content is to be done, and what it may tell. */
public interface OperationContext<T> {

    /** Why the operation happens, or null. */
    T getUpdateTrigger();

    /** True when nobody is to be notified. */
    boolean isSuppressNotifications();

    /** True when no event is to be published. */
    boolean isEventSuppressed();
}
