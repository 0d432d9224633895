package org.maillage.workbench.users;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes the accounts in a product's own tables. */
public final class JdbcUserAdministration implements UserAdministration {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");

    private final PasswordHash hashes = new PasswordHash();
    private final Database database;
    private final JdbcClient sql;
    private final UserDirectory directory;
    private final Groups groups;
    private final UserKeys keys;
    private final int rounds;

    public JdbcUserAdministration(Product product, Database database, UserDirectory directory) {
        this(product, database, directory, PasswordHash.ROUNDS);
    }

    /** @param rounds how costly a password is to guess, and to check */
    JdbcUserAdministration(Product product, Database database, UserDirectory directory, int rounds) {
        this.database = database;
        this.sql = database.sql();
        this.directory = directory;
        this.groups = Groups.of(product);
        this.keys = new UserKeys(product, sql);
        this.rounds = rounds;
    }

    @Override
    public WorkbenchUser create(String name, String fullName, String email, String password) {
        return database.inTransaction((Supplier<WorkbenchUser>) () -> {
            requireFree(name);
            String key = keys.next();
            sql.sql("""
                    insert into wb_user (user_key, name, full_name, email, password_hash, active)
                    values (?, ?, ?, ?, ?, true)
                    """).params(key, name, fullName, email, hash(password)).update();
            createGroup(groups.users());
            addToGroup(key, groups.users());
            return require(key);
        });
    }

    @Override
    public WorkbenchUser edit(String key, String fullName, String email) {
        change(key, "update wb_user set full_name = ?, email = ? where user_key = ?", fullName, email, key);
        return require(key);
    }

    @Override
    public WorkbenchUser rename(String key, String newName) {
        if (!require(key).name().equals(newName)) {
            requireFree(newName);
            change(key, "update wb_user set name = ? where user_key = ?", newName, key);
        }
        return require(key);
    }

    @Override
    public void setPassword(String key, String password) {
        change(key, "update wb_user set password_hash = ? where user_key = ?", hash(password), key);
    }

    @Override
    public void setActive(String key, boolean active) {
        change(key, "update wb_user set active = ? where user_key = ?", active, key);
    }

    @Override
    public void createGroup(String group) {
        sql.sql("insert into wb_group (name) select ? where not exists (select 1 from wb_group where name = ?)")
                .params(group, group).update();
    }

    @Override
    public void addToGroup(String key, String group) {
        require(key);
        if (!directory.groups().contains(group)) {
            throw new IllegalArgumentException("no such group: " + group);
        }
        sql.sql("""
                insert into wb_membership (user_key, group_name) select ?, ?
                where not exists (select 1 from wb_membership where user_key = ? and group_name = ?)
                """).params(key, group, key, group).update();
    }

    @Override
    public void removeFromGroup(String key, String group) {
        sql.sql("delete from wb_membership where user_key = ? and group_name = ?").params(key, group).update();
    }

    @Override
    public void setLocale(String key, Locale locale) {
        change(key, "update wb_user set locale = ? where user_key = ?",
                locale == null ? null : locale.toLanguageTag(), key);
    }

    private String hash(String password) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("a password must not be empty");
        }
        return hashes.of(password, rounds);
    }

    private void requireFree(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name is made of lower-case letters, digits and . - _ @: " + name);
        }
        if (directory.find(name).isPresent()) {
            throw new IllegalArgumentException("this name is taken: " + name);
        }
    }

    private WorkbenchUser require(String key) {
        return directory.findByKey(key).orElseThrow(() -> new IllegalArgumentException("no user with key " + key));
    }

    private void change(String key, String update, Object... values) {
        if (sql.sql(update).params(values).update() == 0) {
            throw new IllegalArgumentException("no user with key " + key);
        }
    }
}
