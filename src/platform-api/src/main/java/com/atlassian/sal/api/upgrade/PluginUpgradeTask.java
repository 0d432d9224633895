package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/** One step that brings the data of an app up to date; run once when exported as a service. */
public interface PluginUpgradeTask {
    int getBuildNumber();

    String getShortDescription();

    /** Does the step and returns its errors; null or none means success. */
    Collection<Message> doUpgrade() throws Exception;

    String getPluginKey();
}
