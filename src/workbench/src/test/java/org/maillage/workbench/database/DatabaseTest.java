package org.maillage.workbench.database;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.maillage.workbench.Product;

public class DatabaseTest {

    @Rule public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void an_unknown_database_is_refused_by_name() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> DatabaseAddress.of("jdbc:oracle:thin:@localhost", Product.JIRA));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("jdbc:oracle"));
    }

    @Test
    public void a_password_in_the_address_is_never_shown() {
        String shown = DatabaseAddress.of("jdbc:postgresql://localhost/db?user=u&password=secret", Product.JIRA)
                .toString();
        assertFalse(shown, shown.contains("secret"));
    }

    @Test
    public void work_that_throws_leaves_nothing_behind() {
        try (Database database = Database.open(DatabaseAddress.inMemory("rollback", Product.JIRA))) {
            database.template().execute("create table t (n int)");
            assertThrows(IllegalStateException.class, () -> database.inTransaction(() -> {
                database.sql().sql("insert into t values (1)").update();
                throw new IllegalStateException("no");
            }));
            assertEquals(List.of(), database.sql().sql("select n from t").query(Integer.class).list());
        }
    }

    @Test
    public void data_in_a_folder_is_there_after_a_restart() {
        DatabaseAddress address = DatabaseAddress.inFolder(folder.getRoot().toPath(), Product.CONFLUENCE);
        try (Database database = Database.open(address)) {
            database.template().execute("create table t (n int)");
            database.sql().sql("insert into t values (7)").update();
        }
        try (Database database = Database.open(address)) {
            assertEquals(List.of(7), database.sql().sql("select n from t").query(Integer.class).list());
        }
    }

    @Test
    public void columns_may_have_the_names_that_foreign_apps_give_them() {
        try (Database database = Database.open(DatabaseAddress.inMemory("words", Product.JIRA))) {
            database.template().execute("create table t (key int, value int, user int, year int)");
        }
    }

    @Test
    public void two_products_share_one_database_and_see_only_their_own_tables() {
        String url = "jdbc:h2:mem:shared";
        try (Database confluence = Database.open(DatabaseAddress.of(url, Product.CONFLUENCE));
                Database jira = Database.open(DatabaseAddress.of(url, Product.JIRA))) {
            confluence.migrate("users");
            jira.migrate("users");
            confluence.sql().sql("insert into wb_group values ('only-confluence')").update();
            assertEquals(List.of(), jira.sql().sql("select name from wb_group").query(String.class).list());
        }
    }

    @Test
    public void migrating_twice_changes_nothing() {
        try (Database database = Database.open(DatabaseAddress.inMemory("twice", Product.JIRA))) {
            database.migrate("users");
            database.migrate("users");
            assertEquals(List.of(), database.sql().sql("select name from wb_group").query(String.class).list());
        }
    }
}
