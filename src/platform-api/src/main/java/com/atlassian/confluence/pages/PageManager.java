package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.List;
import javax.annotation.Nullable;

/** Reads, moves and removes pages. */
public interface PageManager extends ContentEntityManager {

    /** The current page with this number, or null. */
    @Nullable
    Page getPage(long id);

    /** The current page with this title in that space, or null. */
    @Nullable
    Page getPage(String spaceKey, String pageTitle);

    /** The page or blog post with this number, or null. */
    @Nullable
    AbstractPage getAbstractPage(long id);

    List<Page> getPages(@Nullable Space space, boolean currentOnly);

    /** Pages without a parent. */
    List<Page> getTopLevelPages(Space space);

    /** Every page below, at any depth. */
    List<Page> getDescendants(Page page);

    Collection<Long> getDescendantIds(Page page);

    /** Gives the page another title and mends the links that lead to it. */
    void renamePage(AbstractPage page, String newPageTitle);

    void movePageToTopLevel(Page page, Space targetSpace);

    void movePageAsChild(Page page, Page newParent);

    void movePageBefore(Page page, Page target);

    void movePageAfter(Page page, Page target);

    /** Puts the page into the trash of its space. */
    void trashPage(AbstractPage page);

    void restorePage(AbstractPage page);

    long getPageCount(String spaceKey);
}
