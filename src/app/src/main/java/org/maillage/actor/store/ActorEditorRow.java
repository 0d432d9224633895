package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who may edit an actor as its member. */
@Table("ACTOR_EDITOR")
interface ActorEditorRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(40)
    String getActorKey();

    void setActorKey(String key);

    @NotNull
    @Indexed
    @StringLength(255)
    String getEditor();

    void setEditor(String userKey);

    /** Actor and editor in one, because Active Objects knows no unique pair. */
    @NotNull
    @Unique
    @StringLength(300)
    String getPairKey();

    void setPairKey(String key);
}
