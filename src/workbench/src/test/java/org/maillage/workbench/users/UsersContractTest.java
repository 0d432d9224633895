package org.maillage.workbench.users;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** Accounts and groups, in both products. */
@RunWith(Parameterized.class)
public class UsersContractTest {

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter public Product product;

    private Database database;
    private JdbcUserDirectory directory;
    private UserAdministration administration;

    @Before
    public void seedSampleAccounts() {
        database = Database.open(TestDatabases.address(Dialect.H2, product));
        database.migrate("users");
        directory = new JdbcUserDirectory(database);
        administration = new JdbcUserAdministration(product, database, directory, 10);
        new SampleAccounts(product, database, directory).seed();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void a_wrong_password_an_unknown_name_and_an_empty_password_let_nobody_in() {
        assertEquals(Optional.empty(), directory.authenticate("claire", "Claire"));
        assertEquals(Optional.empty(), directory.authenticate("nobody", "nobody"));
        assertEquals(Optional.empty(), directory.authenticate("claire", ""));
    }

    @Test
    public void a_deactivated_person_cannot_log_in_but_is_still_known() {
        WorkbenchUser claire = directory.find("claire").orElseThrow();
        administration.setActive(claire.key(), false);
        assertEquals(Optional.empty(), directory.authenticate("claire", "claire"));
        assertEquals(Optional.of(claire), directory.findByKey(claire.key()));
        assertFalse(directory.isActive(claire.key()));
        assertEquals(List.of(), directory.search("claire", 0, 10));
        assertFalse(directory.members(Groups.of(product).users()).contains(claire));
    }

    @Test
    public void a_name_that_is_taken_or_malformed_is_refused() {
        for (String name : List.of("claire", "Claire", "", "a b", "a/b", "<b>", "é", "-a")) {
            assertThrows(name, IllegalArgumentException.class,
                    () -> administration.create(name, "Somebody", "s@example.org", "secret"));
        }
    }

    @Test
    public void a_search_takes_wildcards_for_what_they_are() {
        assertEquals(List.of(), directory.search("%", 0, 10));
        assertEquals(List.of(), directory.search("_", 0, 10));
        assertEquals(List.of(), directory.search("!", 0, 10));
    }

    @Test
    public void a_hash_never_holds_the_password_and_differs_each_time() {
        PasswordHash hashes = new PasswordHash();
        String first = hashes.of("secret", 10);
        assertFalse(first.contains("secret"));
        assertNotEquals(first, hashes.of("secret", 10));
        assertTrue(hashes.matches("secret", first));
        assertFalse(hashes.matches("Secret", first));
    }

    @Test
    public void a_key_is_not_a_name() {
        WorkbenchUser claire = directory.find("claire").orElseThrow();
        assertNotEquals(claire.name(), claire.key());
        assertEquals(Optional.empty(), directory.findByKey("claire"));
        assertEquals(Optional.empty(), directory.find(claire.key()));
    }

    @Test
    public void a_renamed_person_keeps_their_key() {
        String key = directory.find("claire").orElseThrow().key();
        administration.rename(key, "claire.weber");
        assertEquals(key, directory.authenticate("claire.weber", "claire").orElseThrow().key());
        assertEquals(Optional.empty(), directory.find("claire"));
    }

    @Test
    public void sample_accounts_log_in_with_their_name_in_any_case_of_letters() {
        for (String name : List.of("admin", "claire", "omar", "lucie", "hugo", "nadia", "jean", "paula")) {
            assertTrue(name, directory.authenticate(name.toUpperCase(Locale.ROOT), name).isPresent());
        }
    }

    @Test
    public void only_admin_administers_and_everybody_may_use_the_product() {
        Groups groups = Groups.of(product);
        List<String> administrators = directory.search("", 0, 100).stream()
                .filter(groups::administers).map(WorkbenchUser::name).toList();
        assertEquals(List.of("admin"), administrators);
        assertTrue(directory.search("", 0, 100).stream().allMatch(groups::mayUse));
    }

    @Test
    public void accounts_are_seeded_once_only() {
        WorkbenchUser jean = directory.find("jean").orElseThrow();
        administration.setActive(jean.key(), false);
        new SampleAccounts(product, database, directory).seed();
        assertFalse(directory.isActive(jean.key()));
    }

    @Test
    public void people_are_found_by_part_of_name_full_name_or_address_in_pages() {
        assertEquals("claire", directory.search("WEBER", 0, 10).get(0).name());
        assertEquals(8, directory.search("@example.org", 0, 10).size());
        List<WorkbenchUser> everybody = directory.search("", 0, 100);
        assertEquals(everybody.subList(2, 4), directory.search("", 2, 2));
    }

    @Test
    public void groups_come_and_go() {
        WorkbenchUser jean = directory.find("jean").orElseThrow();
        administration.createGroup("volunteers");
        administration.addToGroup(jean.key(), "volunteers");
        administration.addToGroup(jean.key(), "volunteers");
        assertEquals(List.of("jean"), directory.members("volunteers").stream().map(WorkbenchUser::name).toList());
        administration.removeFromGroup(jean.key(), "volunteers");
        assertEquals(List.of(), directory.members("volunteers"));
        assertThrows(IllegalArgumentException.class, () -> administration.addToGroup(jean.key(), "no-such-group"));
    }

    @Test
    public void the_language_is_french_until_somebody_chooses_another() {
        String key = directory.find("claire").orElseThrow().key();
        assertEquals(Optional.of(Locale.FRANCE), directory.locale(key));
        administration.setLocale(key, Locale.UK);
        assertEquals(Optional.of(Locale.UK), directory.locale(key));
        administration.setLocale(key, null);
        assertEquals(Optional.empty(), directory.locale(key));
    }
}
