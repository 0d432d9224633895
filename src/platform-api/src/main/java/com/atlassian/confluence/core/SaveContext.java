package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

/** How content is saved. */
public interface SaveContext extends OperationContext<PageUpdateTrigger> {

    /** True when watchers are not to hear of the change. */
    boolean isMinorEdit();

    /** True when the change is put under the name of the current person. */
    boolean doUpdateLastModifier();
}
