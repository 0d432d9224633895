package com.atlassian.confluence.setup.settings;

/** Reads and changes the settings of the whole site. */
public interface GlobalSettingsManager {
    Settings getGlobalSettings();

    void updateGlobalSettings(Settings settings);
}
