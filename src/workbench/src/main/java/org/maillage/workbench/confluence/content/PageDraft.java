package org.maillage.workbench.confluence.content;

/**
 * What somebody wants to save over a page.
 *
 * @param title the new title
 * @param body the new body, storage format
 * @param baseVersion the version they started from
 * @param remark what they say of the change, may be empty
 * @param minor whether nobody is to be told
 */
public record PageDraft(String title, String body, int baseVersion, String remark, boolean minor) {}
