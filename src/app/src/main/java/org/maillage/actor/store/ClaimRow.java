package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A claim on an actor's profile. */
@Table("CLAIM")
interface ClaimRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getClaimKey();

    void setClaimKey(String key);

    @NotNull
    @Indexed
    @StringLength(40)
    String getActorKey();

    void setActorKey(String key);

    @NotNull
    @StringLength(255)
    String getClaimant();

    void setClaimant(String userKey);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);

    /** Code of a {@link org.maillage.actor.Claim.State}. */
    @NotNull
    @Indexed
    @StringLength(20)
    String getState();

    void setState(String code);

    @StringLength(255)
    String getDecidedBy();

    void setDecidedBy(String userKey);

    /** Written to lock the row before its state is read. */
    long getTouchedAt();

    void setTouchedAt(long millis);
}
