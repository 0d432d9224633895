package org.maillage.actor.exchange.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row of a file that was refused, whole, with the reasons. */
@Table("IMPORT_REFUSAL")
interface ImportRefusalRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(40)
    String getTaskKey();

    void setTaskKey(String key);

    int getLineNumber();

    void setLineNumber(int line);

    /** Cells and problems, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String json);
}
