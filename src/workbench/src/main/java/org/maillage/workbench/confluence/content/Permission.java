package org.maillage.workbench.confluence.content;

/** What a space permission or a page restriction is about. Restrictions know only the first two. */
public enum Permission { VIEW, EDIT, ADMINISTER }
