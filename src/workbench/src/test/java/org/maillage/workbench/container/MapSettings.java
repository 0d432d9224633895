package org.maillage.workbench.container;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;

/** Global settings in memory. */
final class MapSettings implements PluginSettings, PluginSettingsFactory {

    private final Map<String, Object> values = new HashMap<>();

    @Override
    public Object get(String key) {
        return values.get(key);
    }

    @Override
    public Object put(String key, Object value) {
        return values.put(key, value);
    }

    @Override
    public Object remove(String key) {
        return values.remove(key);
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        throw new UnsupportedOperationException("only global settings");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }
}
