package org.maillage.host.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One line of the audit trail. Never changed. */
@Table("AUDIT_LINE")
interface AuditLineRow extends Entity {

    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);

    @NotNull
    @StringLength(255)
    String getMadeBy();

    void setMadeBy(String userKey);

    @NotNull
    @StringLength(100)
    String getAction();

    void setAction(String action);

    @Indexed
    @StringLength(255)
    String getSubject();

    void setSubject(String key);

    @StringLength(255)
    String getConcerned();

    void setConcerned(String userKey);
}
