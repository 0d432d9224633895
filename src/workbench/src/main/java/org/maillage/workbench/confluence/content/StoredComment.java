package org.maillage.workbench.confluence.content;

import java.time.Instant;

/** A comment below a page; {@code parentId} is the comment it answers, 0 for none. {@code body} is storage format. */
public record StoredComment(long id, long pageId, long parentId, String body, String author, Instant createdAt, Instant modifiedAt) {}
