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

/** The tables of pages, their versions, labels and restrictions. Knows nothing of rights: {@link Wiki} does. */
public final class PageStore {

    private static final String PAGES = "select p.id, p.space_id, s.space_key, p.parent_id, p.tree_position, p.title, p.version, v.body,"
            + " p.live_title, p.creator, p.created_at, v.author, v.saved_at"
            + " from cf_page p join cf_space s on s.id = p.space_id join cf_page_version v on v.page_id = p.id and v.version = p.version ";

    private final JdbcClient sql;
    private final GrantTable restrictions;

    public PageStore(JdbcClient sql) {
        this.sql = sql;
        this.restrictions = new GrantTable(sql, "cf_restriction", "page_id");
    }

    /** Adds a page as the last child of its parent (0: at the top) and its first version. */
    public long add(long spaceId, long parentId, String title, String body, String remark, String author, Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.sql("insert into cf_page (space_id, parent_id, tree_position, title, live_title, version, creator, created_at) values (?, ?, ?, ?, ?, 1, ?, ?)")
                .params(spaceId, orNull(parentId), nextPosition(spaceId, parentId), title, lower(title), author, Timestamp.from(now)).update(id, "id");
        addVersion(new PageVersion(Keys.id(id), 1, title, body, remark, false, author, now));
        return Keys.id(id);
    }

    /**
     * Saves a new version on top of the one the author started from.
     *
     * @return whether it was still the current one; nothing is changed otherwise
     */
    public boolean save(PageVersion next) {
        int updated = sql.sql("update cf_page set version = ?, title = ?, live_title = ? where id = ? and version = ? and live_title is not null")
                .params(next.version(), next.title(), lower(next.title()), next.pageId(), next.version() - 1).update();
        if (updated == 1) {
            addVersion(next);
        }
        return updated == 1;
    }

    private void addVersion(PageVersion version) {
        sql.sql("insert into cf_page_version (page_id, version, title, body, remark, minor, author, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(version.pageId(), version.version(), version.title(), version.body(), version.remark(), version.minor(),
                        version.author(), Timestamp.from(version.savedAt())).update();
    }

    public Optional<StoredPage> get(long id) {
        return sql.sql(PAGES + "where p.id = ?").param(id).query(PageStore::page).optional();
    }

    /** Returns the live page of this title, in any case of letters. */
    public Optional<StoredPage> find(long spaceId, String title) {
        return sql.sql(PAGES + "where p.space_id = ? and p.live_title = ?").params(spaceId, lower(title)).query(PageStore::page).optional();
    }

    /** Returns the live page of this title in the space of this key, both in any case of letters. */
    public Optional<StoredPage> find(String spaceKey, String title) {
        return sql.sql(PAGES + "where s.lower_key = ? and p.live_title = ?").params(lower(spaceKey), lower(title)).query(PageStore::page).optional();
    }

    /** Returns how many live pages a space has. */
    public long count(String spaceKey) {
        return sql.sql("select count(*) from cf_page p join cf_space s on s.id = p.space_id where s.lower_key = ? and p.live_title is not null")
                .param(lower(spaceKey)).query(Long.class).single();
    }

    /** Returns the live child pages in tree order; parent 0 asks for the pages at the top of the space. */
    public List<StoredPage> children(long spaceId, long parentId) {
        return sql.sql(PAGES + "where p.space_id = ? and coalesce(p.parent_id, 0) = ? and p.live_title is not null order by p.tree_position, p.id")
                .params(spaceId, parentId).query(PageStore::page).list();
    }

    /** Returns all live pages of a space, by title. */
    public List<StoredPage> inSpace(long spaceId) {
        return sql.sql(PAGES + "where p.space_id = ? and p.live_title is not null order by p.live_title").param(spaceId).query(PageStore::page).list();
    }

    /** Returns the live pages saved last, newest first. */
    public List<StoredPage> recent(int limit) {
        return sql.sql(PAGES + "where p.live_title is not null order by v.saved_at desc, p.id desc fetch first " + limit + " rows only")
                .query(PageStore::page).list();
    }

    /** Returns a space's pages in the trash. */
    public List<StoredPage> trash(long spaceId) {
        return sql.sql(PAGES + "where p.space_id = ? and p.live_title is null order by p.title").param(spaceId).query(PageStore::page).list();
    }

    /** Returns the ids of all live pages. */
    public List<Long> ids() {
        return sql.sql("select id from cf_page where live_title is not null order by id").query(Long.class).list();
    }

    /** Puts a page below another (0: to the top), before the sibling at {@code position}. */
    public void move(long id, long spaceId, long parentId, int position) {
        sql.sql("update cf_page set tree_position = tree_position + 1 where space_id = ? and coalesce(parent_id, 0) = ? and tree_position >= ?")
                .params(spaceId, parentId, position).update();
        sql.sql("update cf_page set space_id = ?, parent_id = ?, tree_position = ? where id = ?")
                .params(spaceId, orNull(parentId), position, id).update();
    }

    /** Changes only the space of a page: its place in the tree stays. */
    public void changeSpace(long id, long spaceId) {
        sql.sql("update cf_page set space_id = ? where id = ?").params(spaceId, id).update();
    }

    public int nextPosition(long spaceId, long parentId) {
        return sql.sql("select coalesce(max(tree_position), -1) + 1 from cf_page where space_id = ? and coalesce(parent_id, 0) = ?")
                .params(spaceId, parentId).query(Integer.class).single();
    }

    /** Moves a page into the trash or out of it again; its title is free for another page meanwhile. */
    public void setTrashed(long id, boolean trashed) {
        sql.sql(trashed ? "update cf_page set live_title = null where id = ?" : "update cf_page set live_title = lower(title) where id = ?")
                .param(id).update();
    }

    /** Removes a page for good, with everything that hangs on it. */
    public void remove(long id) {
        sql.sql("update cf_page set parent_id = null where parent_id = ?").param(id).update();
        sql.sql("delete from cf_page where id = ?").param(id).update();
    }

    /** Returns a page's versions, newest first. */
    public List<PageVersion> versions(long id) {
        return sql.sql("select * from cf_page_version where page_id = ? order by version desc").param(id).query(PageStore::version).list();
    }

    public Optional<PageVersion> version(long id, int version) {
        return sql.sql("select * from cf_page_version where page_id = ? and version = ?").params(id, version).query(PageStore::version).optional();
    }

    public Grants restrictions(long id) {
        return restrictions.load(id);
    }

    public void setRestrictions(long id, Grants grants) {
        restrictions.replace(id, grants);
    }

    /** Returns a page's labels by name. */
    public List<String> labels(long id) {
        return sql.sql("select name from cf_page_label where page_id = ? order by name").param(id).query(String.class).list();
    }

    /** Returns whether the label was new to the page. */
    public boolean addLabel(long id, String label, String owner) {
        boolean present = labels(id).contains(label);
        if (!present) {
            sql.sql("insert into cf_page_label (page_id, name, owner) values (?, ?, ?)").params(id, label, owner).update();
        }
        return !present;
    }

    /** Returns whether the page had the label. */
    public boolean removeLabel(long id, String label) {
        return sql.sql("delete from cf_page_label where page_id = ? and name = ?").params(id, label).update() == 1;
    }

    /** Returns the live pages that have a label. */
    public List<Long> labelled(String label) {
        return sql.sql("select p.id from cf_page p join cf_page_label l on l.page_id = p.id where l.name = ? and p.live_title is not null order by p.id")
                .param(label).query(Long.class).list();
    }

    public boolean isWatching(long id, String userKey) {
        return sql.sql("select count(*) from cf_watch where page_id = ? and user_key = ?").params(id, userKey).query(Integer.class).single() > 0;
    }

    /** Notes, or forgets, that a person watches a page. */
    public void setWatching(long id, String userKey, boolean watching) {
        sql.sql("delete from cf_watch where page_id = ? and user_key = ?").params(id, userKey).update();
        if (watching) {
            sql.sql("insert into cf_watch (page_id, user_key) values (?, ?)").params(id, userKey).update();
        }
    }

    private static Long orNull(long id) {
        return id == 0 ? null : id;
    }

    static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static StoredPage page(ResultSet rs, int n) throws SQLException {
        return new StoredPage(rs.getLong("id"), rs.getLong("space_id"), rs.getString("space_key"), rs.getLong("parent_id"),
                rs.getInt("tree_position"), rs.getString("title"), rs.getInt("version"), rs.getString("body"), rs.getString("live_title") == null,
                rs.getString("creator"), rs.getTimestamp("created_at").toInstant(), rs.getString("author"), rs.getTimestamp("saved_at").toInstant());
    }

    private static PageVersion version(ResultSet rs, int n) throws SQLException {
        return new PageVersion(rs.getLong("page_id"), rs.getInt("version"), rs.getString("title"), rs.getString("body"), rs.getString("remark"),
                rs.getBoolean("minor"), rs.getString("author"), rs.getTimestamp("saved_at").toInstant());
    }
}
