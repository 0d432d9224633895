package com.atlassian.plugin;

import java.util.Map;

/** The {@code plugin-info} part of a descriptor. */
public interface PluginInformation {
    String getDescription();

    String getVersion();

    String getVendorName();

    String getVendorUrl();

    Map<String, String> getParameters();
}
