package com.atlassian.confluence.setup.settings;

/** Reads and changes the settings of the site and of its spaces. */
public interface SettingsManager extends GlobalSettingsManager {
}
