package org.maillage.workbench.confluence.content;

import java.time.Instant;

/** One version in a page's history; {@code remark} is what its author said of the change, {@code author} a user key or null. */
public record PageVersion(long pageId, int version, String title, String body, String remark, boolean minor, String author, Instant savedAt) {}
