package org.maillage.network.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody holds a role in a network. */
@Table("NETWORK_ROLE")
interface NetworkRoleRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(40)
    String getNetworkKey();

    void setNetworkKey(String key);

    /** Code of a {@link org.maillage.network.NetworkRole}. */
    @NotNull
    @StringLength(30)
    String getRoleCode();

    void setRoleCode(String code);

    @NotNull
    @Indexed
    @StringLength(255)
    String getHolder();

    void setHolder(String userKey);

    /** Network, role and holder in one, because Active Objects knows no unique triple. */
    @NotNull
    @Unique
    @StringLength(330)
    String getHoldingKey();

    void setHoldingKey(String key);
}
