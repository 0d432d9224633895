package org.maillage.workbench.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.maillage.workbench.Product;
import org.maillage.workbench.ao.second.Visit;
import org.maillage.workbench.cluster.SingleNode;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.database.Dialect;
import org.maillage.workbench.database.TestDatabases;
import org.maillage.workbench.host.DatabaseSettings;
import org.maillage.workbench.host.FakeApp;

/**
 * Active Objects on both databases, as https://developer.atlassian.com/server/framework/atlassian-sdk/active-objects/
 * and its page on upgrade tasks promise.
 */
@RunWith(Parameterized.class)
public class ActiveObjectsContractTest {

    private static final String NAMESPACE = "com.example.visits";

    @Parameters(name = "{0} in {1}")
    public static List<Object[]> databases() {
        List<Object[]> all = new ArrayList<>();
        for (Product product : Product.values()) {
            for (Dialect dialect : Dialect.values()) {
                all.add(new Object[] {dialect, product});
            }
        }
        return all;
    }

    @Parameter(0) public Dialect dialect;
    @Parameter(1) public Product product;

    private final FakeApp firstVersion = app("""
            <ao key="ao" namespace="com.example.visits">
              <entity>org.maillage.workbench.ao.first.Visit</entity>
            </ao>""");
    private final FakeApp secondVersion = app("""
            <ao key="ao" namespace="com.example.visits">
              <entity>org.maillage.workbench.ao.second.Visit</entity>
              <upgradeTask>org.maillage.workbench.ao.second.SplitPlace</upgradeTask>
            </ao>""");
    private Database database;
    private PluginSettings settings;
    private ActiveObjectsHost host;

    @Before
    public void open() {
        database = TestDatabases.open(dialect, product);
        database.migrate("host");
        settings = new DatabaseSettings(database).createGlobalSettings();
        host = new ActiveObjectsHost(database, new DatabaseSettings(database), new SingleNode().locks());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void an_app_without_an_ao_module_is_told_to_add_one() {
        ActiveObjects ao = host.forApp(app("<servlet key=\"s\"/>"));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> ao.find(Visit.class));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("declares no <ao> module"));
    }

    @Test
    public void tables_are_out_of_reach_before_and_after_the_module() throws ModuleException {
        ActiveObjects ao = host.forApp(firstVersion);
        assertThrows(IllegalStateException.class, ao::flushAll);
        ModuleType.Handle handle = host.enable(firstVersion.module("ao"));
        ao.flushAll();
        handle.disable();
        assertThrows(IllegalStateException.class, ao::flushAll);
    }

    @Test
    public void a_class_that_is_no_entity_is_refused_by_name() {
        for (String entity : List.of("java.lang.String", "com.example.Missing")) {
            ModuleException refusal = assertThrows(ModuleException.class,
                    () -> host.enable(app("<ao key=\"ao\"><entity>" + entity + "</entity></ao>").module("ao")));
            assertTrue(refusal.getMessage(), refusal.getMessage().contains(entity));
        }
    }

    @Test
    public void two_apps_cannot_have_the_same_tables() throws ModuleException {
        host.enable(firstVersion.module("ao"));
        FakeApp other = FakeApp.of("com.example.other", "<ao key=\"ao\" namespace=\"" + NAMESPACE
                + "\"><entity>org.maillage.workbench.ao.first.Visit</entity></ao>");
        assertThrows(ModuleException.class, () -> host.enable(other.module("ao")));
    }

    @Test
    public void a_failing_upgrade_task_disables_the_app_and_keeps_the_version() throws ModuleException {
        host.enable(secondVersion.module("ao")).disable();
        FakeApp third = app("""
                <ao key="ao" namespace="com.example.visits">
                  <entity>org.maillage.workbench.ao.second.Visit</entity>
                  <upgradeTask>org.maillage.workbench.ao.second.FailingTask</upgradeTask>
                  <upgradeTask>org.maillage.workbench.ao.second.SplitPlace</upgradeTask>
                </ao>""");
        ModuleException refusal = assertThrows(ModuleException.class, () -> host.enable(third.module("ao")));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("row 17 has no town"));
        assertEquals("2", settings.get(TableNaming.of(NAMESPACE).prefix() + "#"));
        host.enable(secondVersion.module("ao"));
    }

    @Test
    public void an_exception_rolls_back_rows_and_settings_alike() throws ModuleException {
        ActiveObjects ao = enabled(secondVersion);
        Visit kept = visit(ao, "Metz");
        assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
            visit(ao, "Nancy");
            kept.setTown("Toul");
            kept.save();
            settings.put("com.example.visits.last", "Nancy");
            throw new IllegalArgumentException("no");
        }));
        assertEquals(1, ao.count(Visit.class));
        assertEquals("Metz", ao.get(Visit.class, kept.getID()).getTown());
        assertNull(settings.get("com.example.visits.last"));
    }

    @Test
    public void a_nested_transaction_is_part_of_the_outer() throws ModuleException {
        ActiveObjects ao = enabled(secondVersion);
        assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
            ao.executeInTransaction(() -> visit(ao, "Nancy"));
            throw new IllegalArgumentException("no");
        }));
        assertEquals(0, ao.count(Visit.class));
    }

    @Test
    public void names_follow_the_pattern_that_real_databases_show() throws ModuleException {
        assertEquals("the well-known prefix of Jira Software", "AO_60DB71_",
                TableNaming.of("com.pyxis.greenhopper.jira").prefix());
        host.enable(secondVersion.module("ao"));
        String prefix = TableNaming.of(NAMESPACE).prefix();
        assertEquals(List.of(prefix + "VISIT"), host.tables(NAMESPACE));
        assertEquals(0, database.sql()
                .sql("select count(*) from \"" + prefix + "VISIT\" where \"TOWN\" is null and \"ID\" > 0")
                .query(Integer.class).single().intValue());
    }

    @Test
    public void old_rows_are_brought_into_the_new_shape_once() throws ModuleException {
        ModuleType.Handle first = host.enable(firstVersion.module("ao"));
        ActiveObjects before = host.forApp(firstVersion);
        before.create(org.maillage.workbench.ao.first.Visit.class, Map.of("PLACE", "Antsirabe, Madagascar"));
        before.create(org.maillage.workbench.ao.first.Visit.class, Map.of("PLACE", "Metz, France"));
        first.disable();

        ModuleType.Handle second = host.enable(secondVersion.module("ao"));
        ActiveObjects after = host.forApp(secondVersion);
        assertEquals(List.of("Antsirabe/Madagascar", "Metz/France"),
                Arrays.stream(after.find(Visit.class, Query.select().order("TOWN")))
                        .map(visit -> visit.getTown() + "/" + visit.getCountry()).toList());
        after.find(Visit.class, "TOWN = ?", "Metz")[0].setTown("Thionville");
        second.disable();

        host.enable(secondVersion.module("ao"));
        assertEquals("2", settings.get(TableNaming.of(NAMESPACE).prefix() + "#"));
    }

    @Test
    public void rows_are_found_counted_streamed_and_deleted() throws ModuleException {
        ActiveObjects ao = enabled(secondVersion);
        for (String town : List.of("Épinal", "Metz", "Nancy", "Toul")) {
            visit(ao, town);
        }
        assertEquals(List.of("Metz", "Nancy"), Arrays.stream(
                ao.find(Visit.class, Query.select().order("TOWN").offset(0).limit(2).where("TOWN < ?", "O")))
                .map(Visit::getTown).toList());
        assertEquals(1, ao.count(Visit.class, "TOWN = ?", "Épinal"));
        List<String> streamed = new ArrayList<>();
        ao.stream(Visit.class, Query.select("ID, TOWN").order("TOWN DESC").limit(2),
                (Visit visit) -> streamed.add(visit.getTown()));
        assertEquals(2, streamed.size());
        assertEquals(1, ao.deleteWithSQL(Visit.class, "TOWN = ?", "Toul"));
        ao.delete(ao.find(Visit.class));
        assertEquals(0, ao.count(Visit.class));
    }

    @Test
    public void long_text_and_every_character_come_back_as_they_were() throws ModuleException {
        ActiveObjects ao = enabled(secondVersion);
        String remarks = "é’«\u202f»\u202f: <b>&amp; 🙂 \u202e".repeat(10_000);
        Visit visit = visit(ao, "Metz");
        visit.setRemarks(remarks);
        visit.save();
        ao.flushAll();
        assertEquals(remarks, ao.get(Visit.class, visit.getID()).getRemarks());
    }

    @Test
    public void tables_outlive_the_app_until_they_are_dropped_on_request() throws ModuleException {
        ModuleType.Handle handle = host.enable(secondVersion.module("ao"));
        visit(host.forApp(secondVersion), "Metz");
        assertThrows(IllegalStateException.class, () -> host.dropTables(NAMESPACE));
        handle.disable();
        assertEquals(1, host.tables(NAMESPACE).size());
        host.dropTables(NAMESPACE);
        assertEquals(List.of(), host.tables(NAMESPACE));
        assertEquals(0, enabled(secondVersion).count(Visit.class));
    }

    private ActiveObjects enabled(FakeApp app) throws ModuleException {
        host.enable(app.module("ao"));
        return host.forApp(app);
    }

    private static Visit visit(ActiveObjects ao, String town) {
        return ao.create(Visit.class, Map.of("TOWN", town, "COUNTRY", "France", "GUESTS", 3));
    }

    private static FakeApp app(String modules) {
        return FakeApp.of("com.example.visits-app", modules);
    }
}
