package org.maillage.workbench.ao.second;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;

/** What the second version stores: the text in two parts, and remarks of any length. */
@Preload
public interface Visit extends Entity {

    @Indexed
    String getTown();

    void setTown(String town);

    String getCountry();

    void setCountry(String country);

    @NotNull
    int getGuests();

    void setGuests(int guests);

    @StringLength(StringLength.UNLIMITED)
    String getRemarks();

    void setRemarks(String remarks);
}
