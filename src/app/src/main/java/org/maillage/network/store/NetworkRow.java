package org.maillage.network.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A network: its key, and all it says as one JSON object. There are a dozen, so no query looks inside. */
@Table("NETWORK")
interface NetworkRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getNetworkKey();

    void setNetworkKey(String key);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDetails();

    void setDetails(String json);
}
