package org.maillage.workbench.confluence.content;

import java.time.Instant;

/**
 * A space.
 *
 * @param key its key, as first written
 * @param homeId its home page, 0 while it has none
 * @param creator user key of who created it, null where nobody did
 */
public record StoredSpace(long id, String key, String name, String description, long homeId, boolean archived, String creator,
        Instant createdAt) {}
