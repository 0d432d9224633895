package org.maillage.workbench.confluence.render;

/**
 * The page that is rendered, as links and macros need it.
 *
 * @param id its id, 0 for a page that is not saved yet
 * @param spaceKey the key of its space
 * @param title its title
 */
public record PageRef(long id, String spaceKey, String title) {}
