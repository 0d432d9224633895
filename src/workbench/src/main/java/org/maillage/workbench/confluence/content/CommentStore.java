package org.maillage.workbench.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The table of comments. */
public final class CommentStore {

    private final JdbcClient sql;

    public CommentStore(JdbcClient sql) {
        this.sql = sql;
    }

    public long add(long pageId, long parentId, String body, String author, Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.sql("insert into cf_comment (page_id, parent_id, body, author, created_at, modified_at) values (?, ?, ?, ?, ?, ?)")
                .params(pageId, parentId == 0 ? null : parentId, body, author, Timestamp.from(now), Timestamp.from(now)).update(id, "id");
        return Keys.id(id);
    }

    /** Returns a page's comments, oldest first. */
    public List<StoredComment> on(long pageId) {
        return sql.sql("select * from cf_comment where page_id = ? order by id").param(pageId).query(CommentStore::comment).list();
    }

    public Optional<StoredComment> get(long id) {
        return sql.sql("select * from cf_comment where id = ?").param(id).query(CommentStore::comment).optional();
    }

    /** Removes a comment and the answers to it. */
    public void remove(long id) {
        sql.sql("delete from cf_comment where id = ?").param(id).update();
    }

    private static StoredComment comment(ResultSet rs, int n) throws SQLException {
        return new StoredComment(rs.getLong("id"), rs.getLong("page_id"), rs.getLong("parent_id"), rs.getString("body"),
                rs.getString("author"), rs.getTimestamp("created_at").toInstant(), rs.getTimestamp("modified_at").toInstant());
    }
}
