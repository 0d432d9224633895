package org.maillage.actor.exchange.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An import: a draft or a run. */
@Table("IMPORT_TASK")
interface ImportTaskRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getTaskKey();

    void setTaskKey(String key);

    @StringLength(255)
    String getFileName();

    void setFileName(String name);

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwner();

    void setOwner(String userKey);

    @NotNull
    @StringLength(40)
    String getEncoding();

    void setEncoding(String name);

    /** The separator's code point: a tab alone would be lost on databases that trim. */
    int getSeparatorCode();

    void setSeparatorCode(int code);

    /** The cells of the file's first row, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getHeader();

    void setHeader(String json);

    /** Field name of each column that is imported, by its index, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMapping();

    void setMapping(String json);

    /** {@code draft}, or code of an {@link org.maillage.actor.exchange.ImportRun.State}. */
    @NotNull
    @Indexed
    @StringLength(20)
    String getState();

    void setState(String code);

    int getTotal();

    void setTotal(int rows);

    int getCreated();

    void setCreated(int rows);

    int getUpdated();

    void setUpdated(int rows);

    int getUnchanged();

    void setUnchanged(int rows);

    int getRefused();

    void setRefused(int rows);

    long getStartedAt();

    void setStartedAt(long millis);

    /** 0 while it goes on. */
    long getEndedAt();

    void setEndedAt(long millis);

    /** Written to lock the row before its state is read. */
    long getTouchedAt();

    void setTouchedAt(long millis);
}
