package org.maillage.workbench.host;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings of one namespace, each a row. Keys and values are as narrow as the products' own. */
final class StoredSettings implements PluginSettings {

    /** What the SAL documentation calls safe in every product, prefix included; longer ones fail in some. */
    private static final int LONGEST_KEY = 100;

    private final JdbcClient sql;
    private final String namespace;

    StoredSettings(JdbcClient sql, String namespace) {
        this.sql = sql;
        this.namespace = namespace;
    }

    @Override
    public Object get(String key) {
        requireShort(key);
        return sql.sql("select kind, content from wb_plugin_setting where namespace = ? and setting_key = ?")
                .params(namespace, key)
                .query((row, number) -> SettingValue.read(row.getString("kind"), row.getString("content")))
                .optional().orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        Object before = get(key);
        if (value == null) {
            return remove(key);
        }
        SettingValue stored = SettingValue.of(value);
        if (!update(key, stored)) {
            insert(key, stored);
        }
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        sql.sql("delete from wb_plugin_setting where namespace = ? and setting_key = ?").params(namespace, key).update();
        return before;
    }

    private boolean update(String key, SettingValue value) {
        return sql.sql("""
                update wb_plugin_setting set kind = :kind, content = :content
                where namespace = :namespace and setting_key = :key
                """).params(row(key, value)).update() > 0;
    }

    private void insert(String key, SettingValue value) {
        try {
            sql.sql("""
                    insert into wb_plugin_setting (namespace, setting_key, kind, content)
                    values (:namespace, :key, :kind, :content)
                    """).params(row(key, value)).update();
        } catch (DuplicateKeyException e) {
            // Another thread put it first: the later one wins, as with a map.
            update(key, value);
        }
    }

    private Map<String, ?> row(String key, SettingValue value) {
        return Map.of("namespace", namespace, "key", key, "kind", value.kind(), "content", value.content());
    }

    private void requireShort(String key) {
        Objects.requireNonNull(key, "The plugin settings key cannot be null");
        int length = namespace.isEmpty() ? key.length() : namespace.length() + 1 + key.length();
        if (length > LONGEST_KEY) {
            throw new IllegalArgumentException("The plugin settings key cannot be more than " + LONGEST_KEY
                    + " characters with its prefix: " + namespace + "." + key);
        }
    }
}
