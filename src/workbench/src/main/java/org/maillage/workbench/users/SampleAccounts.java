package org.maillage.workbench.users;

import java.util.List;
import java.util.Locale;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.Database;

/**
 * One account for each kind of person the app is for, created when a product starts for the first time. The password
 * is the name. Their roles in networks are given by the app's own sample data, not here.
 */
public final class SampleAccounts {

    /** These passwords are printed in the README: nothing is gained by making them slow to guess. */
    private static final int ROUNDS = 1_000;

    private static final List<Account> ACCOUNTS = List.of(
            new Account("admin", "Alex Martin", true),
            new Account("claire", "Claire Weber", false),
            new Account("omar", "Omar Benali", false),
            new Account("lucie", "Lucie Moreau", false),
            new Account("hugo", "Hugo Lambert", false),
            new Account("nadia", "Nadia Rousseau", false),
            new Account("jean", "Jean Dupuis", false),
            new Account("paula", "Paula Rakoto", false));

    private final Product product;
    private final UserDirectory directory;
    private final UserAdministration administration;

    public SampleAccounts(Product product, Database database, UserDirectory directory) {
        this.product = product;
        this.directory = directory;
        this.administration = new JdbcUserAdministration(product, database, directory, ROUNDS);
    }

    /** Creates the groups and the accounts, unless somebody has an account already. */
    public void seed() {
        Groups groups = Groups.of(product);
        groups.all().forEach(administration::createGroup);
        if (!directory.search("", 0, 1).isEmpty()) {
            return;
        }
        for (Account account : ACCOUNTS) {
            WorkbenchUser user = administration.create(
                    account.name(), account.fullName(), account.name() + "@example.org", account.name());
            administration.setLocale(user.key(), Locale.FRANCE);
            if (account.administrator()) {
                administration.addToGroup(user.key(), groups.administrators());
                administration.addToGroup(user.key(), Groups.SYSTEM_ADMINISTRATORS);
            }
        }
    }

    /**
     * One account.
     *
     * @param name login name and password
     * @param fullName the name people read
     * @param administrator whether they administer the product
     */
    private record Account(String name, String fullName, boolean administrator) {
    }
}
