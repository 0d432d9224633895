package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

/** The usual {@link SaveContext}: ready-made ones, and a builder for the rest. A minor edit is one that notifies nobody. */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = builder().build();
    public static final SaveContext MINOR_EDIT = builder().suppressNotifications(true).build();
    public static final SaveContext SUPPRESS_NOTIFICATIONS = builder().suppressNotifications(true).build();
    public static final SaveContext BULK_OPERATION = builder().suppressNotifications(true).updateLastModifier(false).build();
    public static final SaveContext RAW = builder().suppressNotifications(true).updateLastModifier(false).suppressEvents(true).build();

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;
    private final PageUpdateTrigger updateTrigger;

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this(suppressNotifications, updateLastModifier, suppressEvents, PageUpdateTrigger.UNKNOWN);
    }

    public DefaultSaveContext(
            boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents, PageUpdateTrigger updateTrigger) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
        this.updateTrigger = updateTrigger;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean isMinorEdit() {
        return suppressNotifications;
    }

    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }

    @Override
    public PageUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    /** Builds a save context; at first a plain edit that tells everybody. */
    public static class Builder {
        private boolean suppressNotifications;
        private boolean updateLastModifier = true;
        private boolean suppressEvents;
        private PageUpdateTrigger updateTrigger = PageUpdateTrigger.UNKNOWN;

        public Builder suppressNotifications(boolean suppress) {
            this.suppressNotifications = suppress;
            return this;
        }

        public Builder updateLastModifier(boolean update) {
            this.updateLastModifier = update;
            return this;
        }

        public Builder suppressEvents(boolean suppress) {
            this.suppressEvents = suppress;
            return this;
        }

        public Builder updateTrigger(PageUpdateTrigger trigger) {
            this.updateTrigger = trigger;
            return this;
        }

        public DefaultSaveContext build() {
            return new DefaultSaveContext(suppressNotifications, updateLastModifier, suppressEvents, updateTrigger);
        }
    }
}
