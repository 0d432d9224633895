package org.maillage.workbench.confluence.content;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table of grants: {@code permission}, {@code subject_type}, {@code subject} of one owner. */
final class GrantTable {

    private final JdbcClient sql;
    private final String table;
    private final String owner;

    GrantTable(JdbcClient sql, String table, String owner) {
        this.sql = sql;
        this.table = table;
        this.owner = owner;
    }

    Grants load(long id) {
        Grants grants = Grants.NONE;
        record Row(Permission permission, Subject subject) {}
        for (Row row : sql.sql("select permission, subject_type, subject from " + table + " where " + owner + " = :id order by subject_type, subject")
                .param("id", id)
                .query((rs, n) -> new Row(Permission.valueOf(rs.getString(1)), new Subject(Subject.Type.valueOf(rs.getString(2)), rs.getString(3))))
                .list()) {
            grants = grants.with(row.permission(), row.subject());
        }
        return grants;
    }

    void replace(long id, Grants grants) {
        sql.sql("delete from " + table + " where " + owner + " = :id").param("id", id).update();
        for (Permission permission : Permission.values()) {
            for (Subject subject : grants.of(permission)) {
                sql.sql("insert into " + table + " (" + owner + ", permission, subject_type, subject) values (?, ?, ?, ?)")
                        .params(id, permission.name(), subject.type().name(), subject.name()).update();
            }
        }
    }
}
