package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import java.util.function.Supplier;

/** The settings of the site, as far as apps ask for them; changes last until the product stops. */
public final class AppSettings implements SettingsManager {

    private final Supplier<String> baseUrl;
    private volatile Settings changed;

    public AppSettings(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Settings getGlobalSettings() {
        if (changed != null) {
            return changed;
        }
        Settings settings = new Settings();
        settings.setBaseUrl(baseUrl.get());
        settings.setSiteTitle("Confluence");
        settings.setGlobalDefaultLocale("fr_FR");
        return settings;
    }

    @Override
    public void updateGlobalSettings(Settings settings) {
        changed = settings;
    }
}
