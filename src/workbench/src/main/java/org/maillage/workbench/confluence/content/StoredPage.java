package org.maillage.workbench.confluence.content;

import java.time.Instant;
import org.maillage.workbench.confluence.render.PageRef;

/**
 * The current version of a page.
 *
 * @param parentId the page above it, 0 at the top
 * @param position its place among its siblings
 * @param version counts from 1
 * @param body storage format, exactly as saved
 * @param trashed whether it is in the trash
 * @param creator user key of who created it, null for an anonymous person
 * @param modifier user key of who saved this version, null for an anonymous person
 */
public record StoredPage(long id, long spaceId, String spaceKey, long parentId, int position, String title, int version, String body,
        boolean trashed, String creator, Instant createdAt, String modifier, Instant modifiedAt) {

    /** Returns what links and macros need of it. */
    public PageRef ref() {
        return new PageRef(id, spaceKey, title);
    }
}
