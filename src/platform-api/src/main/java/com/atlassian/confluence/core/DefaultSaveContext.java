package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

/** The usual {@link SaveContext}: ready-made ones, and a builder for the rest. */
public class DefaultSaveContext implements SaveContext {
    public static final DefaultSaveContext DEFAULT = builder().build();
    public static final DefaultSaveContext MINOR_EDIT = builder().isMinorEdit(true).build();
    public static final DefaultSaveContext SUPPRESS_NOTIFICATIONS = builder().suppressNotifications(true).build();
    public static final DefaultSaveContext BULK_OPERATION =
            builder().suppressNotifications(true).suppressEvents(true).updateLastModifier(false).build();

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean minorEdit;
    private final boolean suppressEvents;
    private final PageUpdateTrigger updateTrigger;

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean minorEdit) {
        this(builder().suppressNotifications(suppressNotifications).updateLastModifier(updateLastModifier).isMinorEdit(minorEdit));
    }

    private DefaultSaveContext(Builder builder) {
        this.suppressNotifications = builder.suppressNotifications;
        this.updateLastModifier = builder.updateLastModifier;
        this.minorEdit = builder.minorEdit;
        this.suppressEvents = builder.suppressEvents;
        this.updateTrigger = builder.updateTrigger;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean isMinorEdit() {
        return minorEdit;
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
        private boolean minorEdit;
        private boolean suppressEvents;
        private PageUpdateTrigger updateTrigger;

        public Builder suppressNotifications(boolean suppress) {
            this.suppressNotifications = suppress;
            return this;
        }

        public Builder updateLastModifier(boolean update) {
            this.updateLastModifier = update;
            return this;
        }

        public Builder isMinorEdit(boolean minor) {
            this.minorEdit = minor;
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
            return new DefaultSaveContext(this);
        }
    }
}
