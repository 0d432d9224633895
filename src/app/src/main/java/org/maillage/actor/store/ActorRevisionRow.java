package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of one actor: the profile it had, whole, so that any two versions can be compared. Never changed. */
@Table("ACTOR_REVISION")
interface ActorRevisionRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(40)
    String getActorKey();

    void setActorKey(String key);

    @NotNull
    long getVersionNumber();

    void setVersionNumber(long version);

    /**
     * Key and version in one, because Active Objects knows no unique pair. It is what makes a lost update impossible:
     * of two nodes that store the same version, the database refuses the second.
     */
    @NotNull
    @Unique
    @StringLength(60)
    String getVersionKey();

    void setVersionKey(String key);

    /** Code of a {@link org.maillage.actor.Revision.Kind}. */
    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String code);

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);

    @NotNull
    @StringLength(255)
    String getMadeBy();

    void setMadeBy(String userKey);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getProfile();

    void setProfile(String text);
}
