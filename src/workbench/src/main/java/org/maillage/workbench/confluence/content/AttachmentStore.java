package org.maillage.workbench.confluence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Attached files: what is known of them in a table, their bytes in files named by id, so that no name can escape the folder. */
public final class AttachmentStore {

    private final JdbcClient sql;
    private final Path folder;

    /** @param folder where the bytes are kept; created when first needed */
    public AttachmentStore(JdbcClient sql, Path folder) {
        this.sql = sql;
        this.folder = folder;
    }

    /** Adds a file, or a new version of it where the page has one of that name. */
    public StoredAttachment add(long pageId, String fileName, String mediaType, InputStream bytes, String remark, String author, Instant now) {
        Path received = receive(bytes);
        int version = find(pageId, fileName).map(present -> present.version() + 1).orElse(1);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            sql.sql("insert into cf_attachment (page_id, file_name, lower_name, version, media_type, file_size, remark, author, created_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(pageId, fileName, fileName.toLowerCase(Locale.ROOT), version, mediaType, Files.size(received), remark, author, Timestamp.from(now))
                    .update(id, "id");
            Files.move(received, file(Keys.id(id)), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the file " + fileName, e);
        }
        return get(Keys.id(id)).orElseThrow();
    }

    /** Returns the newest version of each file of a page, by name. */
    public List<StoredAttachment> on(long pageId) {
        return sql.sql("select a.* from cf_attachment a where a.page_id = ? and a.version = (select max(b.version) from cf_attachment b"
                        + " where b.page_id = a.page_id and b.lower_name = a.lower_name) order by a.lower_name")
                .param(pageId).query(AttachmentStore::attachment).list();
    }

    /** Returns the newest version of a file, in any case of letters. */
    public Optional<StoredAttachment> find(long pageId, String fileName) {
        return versions(pageId, fileName).stream().findFirst();
    }

    /** Returns all versions of a file, newest first. */
    public List<StoredAttachment> versions(long pageId, String fileName) {
        return sql.sql("select * from cf_attachment where page_id = ? and lower_name = ? order by version desc")
                .params(pageId, fileName.toLowerCase(Locale.ROOT)).query(AttachmentStore::attachment).list();
    }

    public Optional<StoredAttachment> get(long id) {
        return sql.sql("select * from cf_attachment where id = ?").param(id).query(AttachmentStore::attachment).optional();
    }

    /** Opens the bytes of one version; the caller closes them. */
    public InputStream open(StoredAttachment attachment) throws IOException {
        return Files.newInputStream(file(attachment.id()));
    }

    /** Removes a file with all its versions. */
    public void remove(long pageId, String fileName) {
        for (StoredAttachment version : versions(pageId, fileName)) {
            sql.sql("delete from cf_attachment where id = ?").param(version.id()).update();
            try {
                Files.deleteIfExists(file(version.id()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot remove the file " + fileName, e);
            }
        }
    }

    private Path receive(InputStream bytes) {
        try {
            Files.createDirectories(folder);
            Path received = Files.createTempFile(folder, "incoming", ".part");
            Files.copy(bytes, received, StandardCopyOption.REPLACE_EXISTING);
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private Path file(long id) {
        return folder.resolve(Long.toString(id));
    }

    private static StoredAttachment attachment(ResultSet rs, int n) throws SQLException {
        return new StoredAttachment(rs.getLong("id"), rs.getLong("page_id"), rs.getString("file_name"), rs.getInt("version"),
                rs.getString("media_type"), rs.getLong("file_size"), rs.getString("remark"), rs.getString("author"),
                rs.getTimestamp("created_at").toInstant());
    }
}
