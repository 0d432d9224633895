package org.maillage.workbench.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The table of spaces and their permissions. */
public final class SpaceStore {

    private static final String COLUMNS = "select id, space_key, name, description, home_id, archived, creator, created_at from cf_space ";

    private final JdbcClient sql;
    private final GrantTable permissions;

    public SpaceStore(JdbcClient sql) {
        this.sql = sql;
        this.permissions = new GrantTable(sql, "cf_space_permission", "space_id");
    }

    /** Adds a space; its key must not be taken in any case of letters. */
    public StoredSpace add(String key, String name, String description, String creator, Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.sql("insert into cf_space (space_key, lower_key, name, description, creator, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(key, lower(key), name, description, creator, Timestamp.from(now)).update(id, "id");
        return get(Keys.id(id)).orElseThrow();
    }

    public Optional<StoredSpace> get(long id) {
        return sql.sql(COLUMNS + "where id = ?").param(id).query(SpaceStore::space).optional();
    }

    /** Returns a space by its key, in any case of letters. */
    public Optional<StoredSpace> find(String key) {
        return sql.sql(COLUMNS + "where lower_key = ?").param(lower(key)).query(SpaceStore::space).optional();
    }

    /** Returns all spaces by name. */
    public List<StoredSpace> all() {
        return sql.sql(COLUMNS + "order by lower(name), id").query(SpaceStore::space).list();
    }

    /** Saves name, description, home and whether it is archived. */
    public void update(StoredSpace space) {
        sql.sql("update cf_space set name = ?, description = ?, home_id = ?, archived = ? where id = ?")
                .params(space.name(), space.description(), space.homeId() == 0 ? null : space.homeId(), space.archived(), space.id()).update();
    }

    public Grants permissions(long spaceId) {
        return permissions.load(spaceId);
    }

    public void setPermissions(long spaceId, Grants grants) {
        permissions.replace(spaceId, grants);
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static StoredSpace space(ResultSet rs, int n) throws SQLException {
        return new StoredSpace(rs.getLong("id"), rs.getString("space_key"), rs.getString("name"), rs.getString("description"),
                rs.getLong("home_id"), rs.getBoolean("archived"), rs.getString("creator"), rs.getTimestamp("created_at").toInstant());
    }
}
