package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.confluence.content.PageDraft;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.PageWriter;
import org.maillage.workbench.confluence.content.StoredPage;

/**
 * Pages for apps. As with the product's own manager, nobody's rights are asked: an app answers for itself. The author
 * of a change is the person of {@link AuthenticatedUserThreadLocal}.
 *
 * @see <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.3.5/com/atlassian/confluence/pages/PageManager.html">PageManager</a>
 */
public final class AppPages implements PageManager {

    private final PageStore store;
    private final PageWriter writer;
    private final Entities entities;

    public AppPages(PageStore store, PageWriter writer, Entities entities) {
        this.store = store;
        this.writer = writer;
        this.entities = entities;
    }

    @Override
    public Page getPage(long id) {
        return store.get(id).map(entities::page).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return store.find(spaceKey, pageTitle).map(entities::page).orElse(null);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        List<StoredPage> all = new ArrayList<>(space == null ? store.recent(Integer.MAX_VALUE) : store.inSpace(space.getId()));
        if (!currentOnly && space != null) {
            all.addAll(store.trash(space.getId()));
        }
        return all.stream().map(entities::page).toList();
    }

    @Override
    public List<Page> getTopLevelPages(Space space) {
        return store.children(space.getId(), 0).stream().map(entities::page).toList();
    }

    @Override
    public List<Page> getDescendants(Page page) {
        return below(stored(page)).stream().map(entities::page).toList();
    }

    @Override
    public Collection<Long> getDescendantIds(Page page) {
        return below(stored(page)).stream().map(StoredPage::id).toList();
    }

    private List<StoredPage> below(StoredPage page) {
        List<StoredPage> all = new ArrayList<>();
        for (StoredPage child : store.children(page.spaceId(), page.id())) {
            all.add(child);
            all.addAll(below(child));
        }
        return all;
    }

    @Override
    public void saveContentEntity(ContentEntityObject object, SaveContext context) {
        saveContentEntity(object, null, context);
    }

    @Override
    public void saveContentEntity(ContentEntityObject object, ContentEntityObject original, SaveContext context) {
        Page page = requirePage(object);
        if (page.getId() == 0) {
            long parent = page.getParent() == null ? 0 : page.getParent().getId();
            StoredPage created = writer.create(page.getSpace().getId(), parent, page.getTitle(), page.getBodyAsString(),
                    remark(page), author(), silent(context));
            page.setId(created.id());
            page.setVersion(created.version());
            return;
        }
        save(stored(page), page, context);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext context) {
        StoredPage before = stored(requirePage(current));
        modification.modify(current);
        save(before, requirePage(current), context);
    }

    private void save(StoredPage before, Page page, SaveContext context) {
        PageDraft draft = new PageDraft(page.getTitle(), page.getBodyAsString(), before.version(), remark(page),
                context != null && context.isMinorEdit());
        page.setVersion(writer.save(before, draft, author(), silent(context)).version());
    }

    @Override
    public void removeContentEntity(ContentEntityObject object) {
        writer.remove(stored(requirePage(object)));
    }

    @Override
    public ContentEntityObject getOtherVersion(ContentEntityObject entity, int version) {
        StoredPage current = stored(requirePage(entity));
        return current.version() == version ? entities.page(current)
                : store.version(current.id(), version).map(old -> entities.version(old, current)).orElse(null);
    }

    @Override
    public void renamePage(AbstractPage page, String newPageTitle) {
        StoredPage before = stored(page);
        writer.save(before, new PageDraft(newPageTitle, before.body(), before.version(), "", false), author());
        page.setTitle(newPageTitle);
    }

    @Override
    public void movePageToTopLevel(Page page, Space targetSpace) {
        writer.move(stored(page), targetSpace.getId(), 0, -1);
    }

    @Override
    public void movePageAsChild(Page page, Page newParent) {
        StoredPage parent = stored(newParent);
        writer.move(stored(page), parent.spaceId(), parent.id(), -1);
    }

    @Override
    public void movePageBefore(Page page, Page target) {
        StoredPage sibling = stored(target);
        writer.move(stored(page), sibling.spaceId(), sibling.parentId(), sibling.position());
    }

    @Override
    public void movePageAfter(Page page, Page target) {
        StoredPage sibling = stored(target);
        writer.move(stored(page), sibling.spaceId(), sibling.parentId(), sibling.position() + 1);
    }

    @Override
    public void trashPage(AbstractPage page) {
        writer.trash(stored(page));
    }

    @Override
    public void restorePage(AbstractPage page) {
        writer.restore(stored(page));
    }

    @Override
    public long getPageCount(String spaceKey) {
        return store.count(spaceKey);
    }

    private StoredPage stored(AbstractPage page) {
        return store.get(page.getId()).orElseThrow(() -> new IllegalArgumentException("no page " + page.getId()));
    }

    private static Page requirePage(ContentEntityObject object) {
        if (object instanceof Page page) {
            return page;
        }
        throw new UnsupportedOperationException("the workbench keeps pages only, not " + object.getType());
    }

    private static String remark(Page page) {
        return Optional.ofNullable(page.getVersionComment()).orElse("");
    }

    private static boolean silent(SaveContext context) {
        return context != null && context.isEventSuppressed();
    }

    private static String author() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey().getStringValue();
    }
}
