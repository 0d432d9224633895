package org.maillage.actor.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * An actor as it is now. The whole profile stands in one column; what a query looks up stands beside it once more. The
 * class name and the column names are frozen: the descriptor and people's databases hold them.
 */
@Table("ACTOR")
interface ActorRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getActorKey();

    void setActorKey(String key);

    @NotNull
    long getVersionNumber();

    void setVersionNumber(long version);

    @NotNull
    boolean isArchived();

    void setArchived(boolean archived);

    /** Milliseconds since 1970: a date column loses them in some databases. */
    @NotNull
    long getChangedAt();

    void setChangedAt(long millis);

    @NotNull
    @StringLength(255)
    String getChangedBy();

    void setChangedBy(String userKey);

    @Indexed
    @StringLength(255)
    String getName();

    void setName(String name);

    @StringLength(30)
    String getActorType();

    void setActorType(String code);

    @Indexed
    @StringLength(9)
    String getSiren();

    void setSiren(String siren);

    @Indexed
    @StringLength(14)
    String getSiret();

    void setSiret(String siret);

    @Indexed
    @StringLength(10)
    String getRna();

    void setRna(String rna);

    @Indexed
    @StringLength(8)
    String getUai();

    void setUai(String uai);

    /** See {@link ProfileText}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getProfile();

    void setProfile(String text);
}
