package org.maillage.workbench.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;

/**
 * Settings of apps, on both databases: https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/
 * ({@code PluginSettings}, {@code TransactionTemplate}).
 */
@RunWith(Parameterized.class)
public class PluginSettingsContractTest {

    @Parameters(name = "{0}")
    public static Dialect[] dialects() {
        return Dialect.values();
    }

    @Parameter public Dialect dialect;

    private Database database;
    private DatabaseSettings factory;
    private PluginSettings settings;

    @Before
    public void open() {
        database = TestDatabases.open(dialect, Product.CONFLUENCE);
        database.migrate("host");
        factory = new DatabaseSettings(database);
        settings = factory.createGlobalSettings();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void a_key_of_more_than_a_hundred_characters_is_refused_prefix_included() {
        settings.put("k".repeat(100), "v");
        assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), "v"));
        assertThrows(IllegalArgumentException.class, () -> settings.get("k".repeat(101)));
        PluginSettings prefixed = factory.createSettingsForKey("SPACE");
        prefixed.put("k".repeat(94), "v");
        assertThrows(IllegalArgumentException.class, () -> prefixed.put("k".repeat(95), "v"));
        assertThrows(NullPointerException.class, () -> settings.get(null));
    }

    @Test
    public void anything_but_strings_lists_maps_and_properties_is_refused() {
        for (Object value : List.of(1, new Date(), true, List.of(1), Map.of("a", 1), Map.of(1, "a"), new String[] {"a"},
                Arrays.asList("a", null))) {
            assertThrows(value.toString(), IllegalArgumentException.class, () -> settings.put("k", value));
            assertNull(settings.get("k"));
        }
    }

    @Test
    public void what_is_put_comes_back_as_it_was() {
        Properties properties = new Properties();
        properties.setProperty("a", "b=c\n");
        String hostile = "<b>'\"\u0000\u202e🙂" + "x".repeat(100_000);
        for (Object value : List.of("", hostile, List.of(), List.of("a", "\n", hostile), Map.of("k", hostile), properties)) {
            settings.put("k", value);
            assertEquals(value, settings.get("k"));
            assertEquals(value instanceof Properties, settings.get("k") instanceof Properties);
        }
    }

    @Test
    public void putting_and_removing_return_what_was_there_and_null_removes() {
        assertNull(settings.put("k", "1"));
        assertEquals("1", settings.put("k", "2"));
        assertEquals("2", settings.put("k", null));
        assertNull(settings.get("k"));
        settings.put("k", "3");
        assertEquals("3", settings.remove("k"));
        assertNull(settings.remove("k"));
    }

    @Test
    public void namespaces_are_apart() {
        PluginSettings space = factory.createSettingsForKey("SPACE");
        space.put("k", "space");
        settings.put("k", "global");
        settings.put("SPACE.k", "dotted");
        assertEquals("space", space.get("k"));
        assertEquals("global", settings.get("k"));
        assertEquals("global", factory.createSettingsForKey(null).get("k"));
    }

    @Test
    public void a_transaction_that_fails_takes_its_settings_back_nested_ones_too() {
        TransactionTemplate transactions = new AppTransactions(database);
        settings.put("k", "before");
        assertThrows(IllegalStateException.class, () -> transactions.execute(() -> {
            settings.put("k", "outer");
            transactions.execute(() -> settings.put("inner", "x"));
            throw new IllegalStateException("no");
        }));
        assertEquals("before", settings.get("k"));
        assertNull(settings.get("inner"));
        assertEquals("before", transactions.execute(() -> settings.put("k", "after")));
        assertEquals("after", settings.get("k"));
    }
}
