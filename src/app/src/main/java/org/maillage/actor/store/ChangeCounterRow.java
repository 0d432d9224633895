package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The number of the latest change, and the turnstile through which every change goes; see {@link ChangeLog}. */
@Table("CHANGE_COUNTER")
interface ChangeCounterRow extends Entity {

    @NotNull
    @Unique
    @StringLength(30)
    String getLogName();

    void setLogName(String name);

    @NotNull
    long getLastNumber();

    void setLastNumber(long number);

    @NotNull
    long getTouchedAt();

    void setTouchedAt(long millis);
}
