package org.maillage.workbench.confluence.content;

import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Reads the id a database gave to a new row. */
final class Keys {

    private Keys() {}

    static long id(GeneratedKeyHolder holder) {
        Number id = holder.getKey();
        if (id == null) {
            throw new IllegalStateException("the database gave no id");
        }
        return id.longValue();
    }
}
