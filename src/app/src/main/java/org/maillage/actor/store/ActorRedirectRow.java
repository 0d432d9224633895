package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A key that an actor had before a merge, and the key under which it is found now. One step always suffices. */
@Table("ACTOR_REDIRECT")
interface ActorRedirectRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getOldKey();

    void setOldKey(String key);

    @NotNull
    @Indexed
    @StringLength(40)
    String getCurrentKey();

    void setCurrentKey(String key);
}
