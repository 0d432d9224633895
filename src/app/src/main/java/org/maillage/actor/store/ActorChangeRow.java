package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of the change log: that an actor changed, not how. */
@Table("ACTOR_CHANGE")
interface ActorChangeRow extends Entity {

    @NotNull
    @Unique
    long getChangeNumber();

    void setChangeNumber(long number);

    @NotNull
    @StringLength(40)
    String getActorKey();

    void setActorKey(String key);
}
