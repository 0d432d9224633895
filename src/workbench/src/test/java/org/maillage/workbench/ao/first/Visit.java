package org.maillage.workbench.ao.first;

import net.java.ao.Entity;

/** What the first version of a small app stored: one text. */
public interface Visit extends Entity {

    String getPlace();

    void setPlace(String place);
}
