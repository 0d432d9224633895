package org.maillage.workbench.confluence.content;

import java.time.Instant;

/** One version of a file attached to a page; {@code id} differs per version. */
public record StoredAttachment(long id, long pageId, String fileName, int version, String mediaType, long size, String remark,
        String author, Instant createdAt) {}
