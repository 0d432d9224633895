package org.maillage.workbench.ao.second;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** The table while it holds the old column and the new ones; see {@link SplitPlace}. */
@Table("Visit")
public interface Between extends Entity {

    String getPlace();

    void setPlace(String place);

    String getTown();

    void setTown(String town);

    String getCountry();

    void setCountry(String country);
}
