package org.maillage.workbench.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.maillage.workbench.database.Database;

/**
 * Settings of apps, in the product's database; they join the running transaction.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/pluginsettings/">PluginSettings</a>
 */
public final class DatabaseSettings implements PluginSettingsFactory {

    private static final String GLOBAL = "";

    private final Database database;

    public DatabaseSettings(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(database.sql(), key == null ? GLOBAL : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }
}
