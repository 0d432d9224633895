package org.maillage.workbench.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.workbench.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts in a product's own tables; see {@code db/migration/users}. */
public final class JdbcUserDirectory implements UserDirectory, UserPreferences {

    private static final String USERS = """
            select u.user_key, u.name, u.full_name, u.email, m.group_name
            from wb_user u left join wb_membership m on m.user_key = u.user_key
            """;
    private static final String BY_FULL_NAME = " order by u.full_name, u.user_key";

    /** Verified against when there is no such name, so that the time an answer takes does not tell. */
    private static final String NOBODYS_HASH = new PasswordHash().of("nobody", PasswordHash.ROUNDS);

    private final PasswordHash hashes = new PasswordHash();
    private final JdbcClient sql;

    public JdbcUserDirectory(Database database) {
        this.sql = database.sql();
    }

    @Override
    public Optional<WorkbenchUser> find(String name) {
        return one(sql.sql(USERS + "where u.name = ?").param(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<WorkbenchUser> findByKey(String key) {
        return one(sql.sql(USERS + "where u.user_key = ?").param(key));
    }

    @Override
    public Optional<WorkbenchUser> authenticate(String name, String password) {
        Optional<WorkbenchUser> user = find(name).filter(found -> isActive(found.key()));
        String stored = user.map(this::hash).orElse(NOBODYS_HASH);
        return hashes.matches(password, stored) ? user : Optional.empty();
    }

    @Override
    public boolean isActive(String key) {
        return sql.sql("select active from wb_user where user_key = ?").param(key)
                .query(Boolean.class).optional().orElse(false);
    }

    @Override
    public List<WorkbenchUser> search(String text, int offset, int limit) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return all(sql.sql(USERS + """
                where u.user_key in (select user_key from wb_user where active
                    and (lower(full_name) like :text escape '!' or name like :text escape '!'
                        or lower(email) like :text escape '!')
                    order by full_name, user_key offset :offset rows fetch next :limit rows only)
                """ + BY_FULL_NAME)
                .param("text", pattern).param("offset", offset).param("limit", limit));
    }

    @Override
    public List<String> groups() {
        return sql.sql("select name from wb_group order by name").query(String.class).list();
    }

    @Override
    public List<WorkbenchUser> members(String group) {
        return all(sql.sql(USERS + """
                where u.active and u.user_key in (select user_key from wb_membership where group_name = ?)
                """ + BY_FULL_NAME).param(group));
    }

    @Override
    public Optional<Locale> locale(String userKey) {
        return sql.sql("select locale from wb_user where user_key = ? and locale is not null").param(userKey)
                .query(String.class).optional().map(Locale::forLanguageTag);
    }

    @Override
    public Optional<ZoneId> timeZone(String userKey) {
        return sql.sql("select time_zone from wb_user where user_key = ? and time_zone is not null").param(userKey)
                .query(String.class).optional().map(ZoneId::of);
    }

    private String hash(WorkbenchUser user) {
        return sql.sql("select password_hash from wb_user where user_key = ?").param(user.key())
                .query(String.class).single();
    }

    private static Optional<WorkbenchUser> one(JdbcClient.StatementSpec statement) {
        return all(statement).stream().findFirst();
    }

    /** Folds the rows of a person, one for each of their groups, into one value. */
    private static List<WorkbenchUser> all(JdbcClient.StatementSpec statement) {
        Map<String, WorkbenchUser> withoutGroups = new LinkedHashMap<>();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            WorkbenchUser user = read(row);
            withoutGroups.putIfAbsent(user.key(), user);
            Set<String> own = groups.computeIfAbsent(user.key(), key -> new HashSet<>());
            Optional.ofNullable(row.getString("group_name")).ifPresent(own::add);
        });
        List<WorkbenchUser> users = new ArrayList<>();
        withoutGroups.forEach((key, user) -> users.add(
                new WorkbenchUser(key, user.name(), user.fullName(), user.email(), groups.get(key))));
        return users;
    }

    private static WorkbenchUser read(ResultSet row) throws SQLException {
        return new WorkbenchUser(row.getString("user_key"), row.getString("name"), row.getString("full_name"),
                row.getString("email"), Set.of());
    }
}
