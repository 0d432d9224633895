package org.maillage.workbench.confluence.content;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.workbench.confluence.storage.StorageCheck;
import org.maillage.workbench.confluence.storage.StorageException;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * The pages of the wiki, as the person who is acting now may see and change them. Every way in (pages, REST, the API
 * for apps) goes through here, so that one rule decides. What a person may not see does not exist for them.
 */
public final class Wiki {

    private final Database database;
    private final PageStore pages;
    private final SpaceStore spaces;
    private final ContentRights rights;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final List<ContentListener> listeners = new CopyOnWriteArrayList<>();

    public Wiki(Database database, SpaceStore spaces, PageStore pages, ContentRights rights, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.rights = rights;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Lets somebody hear of changes from now on. */
    public void listen(ContentListener listener) {
        listeners.add(listener);
    }

    /** Returns who is acting. */
    public Optional<WorkbenchUser> me() {
        return currentUser.get();
    }

    /** Returns a live page, empty where there is none or the person may not see it. */
    public Optional<StoredPage> find(long id) {
        return pages.get(id).filter(page -> !page.trashed()).filter(page -> rights.maySee(me(), page));
    }

    /** Returns a live page by space and title, empty where there is none or the person may not see it. */
    public Optional<StoredPage> find(String spaceKey, String title) {
        return spaces.find(spaceKey).flatMap(space -> pages.find(space.id(), title)).filter(page -> rights.maySee(me(), page));
    }

    /**
     * Returns a live page.
     *
     * @throws NotFoundException if there is none, or the person may not see it
     */
    public StoredPage get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException("no page " + id));
    }

    /**
     * Returns a page that the person may edit.
     *
     * @throws NotFoundException if there is none, or the person may not see it
     * @throws NotPermittedException if the person may see but not edit it
     */
    public StoredPage editable(long id) {
        StoredPage page = get(id);
        if (!rights.mayEdit(me(), page)) {
            throw new NotPermittedException("may not edit page " + id);
        }
        return page;
    }

    public boolean mayEdit(StoredPage page) {
        return rights.mayEdit(me(), page);
    }

    /** Returns the visible child pages in tree order; parent 0 asks for the top of the space. */
    public List<StoredPage> children(long spaceId, long parentId) {
        return pages.children(spaceId, parentId).stream().filter(page -> rights.maySee(me(), page)).toList();
    }

    /** Returns the visible pages saved last, newest first. */
    public List<StoredPage> recent(int limit) {
        return pages.recent(limit * 4).stream().filter(page -> rights.maySee(me(), page)).limit(limit).toList();
    }

    /** Returns the visible pages above a page, from the top. */
    public List<StoredPage> ancestors(StoredPage page) {
        java.util.LinkedList<StoredPage> above = new java.util.LinkedList<>();
        long at = page.parentId();
        while (at != 0 && above.stream().noneMatch(upper -> upper.id() == page.parentId() && above.size() > 1)) {
            Optional<StoredPage> parent = pages.get(at);
            parent.filter(upper -> rights.maySee(me(), upper)).ifPresent(above::addFirst);
            at = parent.map(StoredPage::parentId).orElse(0L);
        }
        return above;
    }

    /**
     * Creates a page as the last child of a parent (0: at the top of the space).
     *
     * @throws NotFoundException if the person may not see space or parent
     * @throws NotPermittedException if the person may not add pages here
     * @throws InvalidContentException if title or body cannot be saved
     */
    public StoredPage create(String spaceKey, long parentId, String title, String body, String remark) {
        StoredSpace space = spaces.find(spaceKey).filter(found -> rights.maySee(me(), found))
                .orElseThrow(() -> new NotFoundException("no space " + spaceKey));
        if (!rights.mayAdd(me(), space)) {
            throw new NotPermittedException("may not add pages to " + spaceKey);
        }
        if (parentId != 0 && get(parentId).spaceId() != space.id()) {
            throw new InvalidContentException("parent", "page.parent.elsewhere", spaceKey);
        }
        String checked = checkedTitle(space.id(), 0, title);
        check(body);
        StoredPage page = database.inTransaction(() -> {
            long id = pages.add(space.id(), parentId, checked, body, remark, myKey(), clock.instant());
            return pages.get(id).orElseThrow();
        });
        listeners.forEach(listener -> listener.created(page));
        return page;
    }

    /**
     * Saves a new version of a page.
     *
     * @throws ConflictException if somebody else saved meanwhile; nothing is changed then
     * @throws InvalidContentException if title or body cannot be saved
     */
    public StoredPage save(long id, PageDraft draft) {
        StoredPage before = editable(id);
        if (draft.baseVersion() != before.version()) {
            throw new ConflictException(before);
        }
        String title = checkedTitle(before.spaceId(), id, draft.title());
        check(draft.body());
        if (title.equals(before.title()) && draft.body().equals(before.body())) {
            return before; // an unchanged page gets no new version
        }
        boolean saved = database.inTransaction(() -> pages.save(new PageVersion(
                id, before.version() + 1, title, draft.body(), draft.remark(), draft.minor(), myKey(), clock.instant())));
        StoredPage now = get(id);
        if (!saved) {
            throw new ConflictException(now);
        }
        listeners.forEach(listener -> listener.updated(before, now));
        return now;
    }

    /** Saves an old version once more, as the newest. */
    public StoredPage restoreVersion(long id, int version, String remark) {
        StoredPage now = editable(id);
        PageVersion old = version(id, version);
        return save(id, new PageDraft(old.title(), old.body(), now.version(), remark, false));
    }

    /** Returns a page's versions, newest first. */
    public List<PageVersion> versions(long id) {
        return pages.versions(get(id).id());
    }

    /** Returns one version of a page. */
    public PageVersion version(long id, int version) {
        return pages.version(get(id).id(), version).orElseThrow(() -> new NotFoundException("no version " + version + " of page " + id));
    }

    /** Puts a page into the trash; its children move up to where it was. */
    public void trash(long id) {
        StoredPage page = editable(id);
        database.inTransaction(() -> {
            for (StoredPage child : pages.children(page.spaceId(), id)) {
                pages.move(child.id(), page.spaceId(), page.parentId(), pages.nextPosition(page.spaceId(), page.parentId()));
            }
            pages.setTrashed(id, true);
        });
        listeners.forEach(listener -> listener.trashed(page));
    }

    /** Takes a page out of the trash; it comes back at the top of its space when its parent is gone. */
    public StoredPage restore(long id) {
        StoredPage page = pages.get(id).filter(StoredPage::trashed).orElseThrow(() -> new NotFoundException("no page " + id + " in the trash"));
        if (!rights.mayEdit(me(), page)) {
            throw new NotPermittedException("may not restore page " + id);
        }
        checkedTitle(page.spaceId(), id, page.title());
        database.inTransaction(() -> pages.setTrashed(id, false));
        StoredPage now = get(id);
        listeners.forEach(listener -> listener.restored(now));
        return now;
    }

    /** Removes a page for good. */
    public void remove(long id) {
        StoredPage page = pages.get(id).orElseThrow(() -> new NotFoundException("no page " + id));
        if (!rights.mayEdit(me(), page)) {
            throw new NotPermittedException("may not remove page " + id);
        }
        database.inTransaction(() -> pages.remove(id));
        listeners.forEach(listener -> listener.removed(page));
    }

    /**
     * Moves a page with all below it under another page (0: to the top), before the sibling at {@code position};
     * a negative position means last.
     *
     * @throws InvalidContentException if the page would come to lie below itself
     */
    public void move(long id, String spaceKey, long parentId, int position) {
        StoredPage page = editable(id);
        StoredSpace space = spaces.find(spaceKey).filter(found -> rights.mayAdd(me(), found))
                .orElseThrow(() -> new NotPermittedException("may not add pages to " + spaceKey));
        if (parentId != 0) {
            StoredPage parent = get(parentId);
            if (parentId == id || ancestors(parent).stream().anyMatch(above -> above.id() == id)) {
                throw new InvalidContentException("parent", "page.parent.circle", page.title());
            }
        }
        database.inTransaction(() -> {
            pages.move(id, space.id(), parentId, position < 0 ? pages.nextPosition(space.id(), parentId) : position);
            if (space.id() != page.spaceId()) {
                moveBelow(id, page.spaceId(), space.id());
            }
        });
        StoredPage now = get(id);
        listeners.forEach(listener -> listener.updated(page, now));
    }

    private void moveBelow(long id, long fromSpace, long toSpace) {
        for (StoredPage child : pages.children(fromSpace, id)) {
            pages.changeSpace(child.id(), toSpace);
            moveBelow(child.id(), fromSpace, toSpace);
        }
    }

    /** Tells listeners that something hanging on a page changed. */
    public void touched(StoredPage page) {
        listeners.forEach(listener -> listener.touched(page));
    }

    private String checkedTitle(long spaceId, long id, String title) {
        String clean = title == null ? "" : title.strip();
        if (clean.isEmpty()) {
            throw new InvalidContentException("title", "page.title.missing", "");
        }
        if (clean.length() > 255) {
            throw new InvalidContentException("title", "page.title.long", "255");
        }
        if (clean.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidContentException("title", "page.title.control", "");
        }
        if (pages.find(spaceId, clean).filter(other -> other.id() != id).isPresent()) {
            throw new InvalidContentException("title", "page.title.taken", clean);
        }
        return clean;
    }

    private static void check(String body) {
        try {
            StorageCheck.check(body);
        } catch (StorageException e) {
            throw new InvalidContentException("body", "page.body.invalid", e.getMessage());
        }
    }

    private String myKey() {
        return me().map(WorkbenchUser::key).orElse(null);
    }
}
