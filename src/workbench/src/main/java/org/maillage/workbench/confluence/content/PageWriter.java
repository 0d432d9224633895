package org.maillage.workbench.confluence.content;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.maillage.workbench.confluence.storage.StorageCheck;
import org.maillage.workbench.confluence.storage.StorageException;
import org.maillage.workbench.database.Database;

/**
 * Changes pages: checks what is to be saved, writes it in one transaction and tells the listeners afterwards. Asks
 * nobody's rights: {@link Wiki} does for people, and apps answer for themselves, as with the product's own managers.
 */
public final class PageWriter {

    private final Database database;
    private final PageStore pages;
    private final Clock clock;
    private final List<ContentListener> listeners = new CopyOnWriteArrayList<>();

    public PageWriter(Database database, PageStore pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    /** Lets somebody hear of changes from now on. */
    public void listen(ContentListener listener) {
        listeners.add(listener);
    }

    /**
     * Creates a page as the last child of a parent (0: at the top of the space).
     *
     * @throws InvalidContentException if title or body cannot be saved
     */
    public StoredPage create(long spaceId, long parentId, String title, String body, String remark, String author) {
        return create(spaceId, parentId, title, body, remark, author, false);
    }

    /** Creates a page; {@code silent} tells the index but no app. */
    public StoredPage create(long spaceId, long parentId, String title, String body, String remark, String author, boolean silent) {
        String checked = checkedTitle(spaceId, 0, title);
        check(body);
        long id = database.inTransaction(() -> pages.add(spaceId, parentId, checked, body, remark, author, clock.instant()));
        StoredPage page = load(id);
        tell(silent, listener -> listener.created(page));
        return page;
    }

    /**
     * Saves a new version on top of {@code before}; an unchanged page gets none.
     *
     * @throws ConflictException if somebody else saved meanwhile; nothing is changed then
     * @throws InvalidContentException if title or body cannot be saved
     */
    public StoredPage save(StoredPage before, PageDraft draft, String author) {
        return save(before, draft, author, false);
    }

    /** Saves a new version; {@code silent} tells the index but no app. */
    public StoredPage save(StoredPage before, PageDraft draft, String author, boolean silent) {
        if (draft.baseVersion() != before.version()) {
            throw new ConflictException(before);
        }
        String title = checkedTitle(before.spaceId(), before.id(), draft.title());
        check(draft.body());
        if (title.equals(before.title()) && draft.body().equals(before.body())) {
            return before;
        }
        boolean saved = database.inTransaction(() -> pages.save(new PageVersion(
                before.id(), before.version() + 1, title, draft.body(), draft.remark(), draft.minor(), author, clock.instant())));
        StoredPage now = load(before.id());
        if (!saved) {
            throw new ConflictException(now);
        }
        tell(silent, listener -> listener.updated(before, now));
        return now;
    }

    /** Puts a page into the trash; its children move up to where it was. */
    public void trash(StoredPage page) {
        database.inTransaction(() -> {
            for (StoredPage child : pages.children(page.spaceId(), page.id())) {
                pages.move(child.id(), page.spaceId(), page.parentId(), pages.nextPosition(page.spaceId(), page.parentId()));
            }
            pages.setTrashed(page.id(), true);
        });
        tell(listener -> listener.trashed(page));
    }

    /** Takes a page out of the trash. */
    public StoredPage restore(StoredPage page) {
        checkedTitle(page.spaceId(), page.id(), page.title());
        database.inTransaction(() -> pages.setTrashed(page.id(), false));
        StoredPage now = load(page.id());
        tell(listener -> listener.restored(now));
        return now;
    }

    /** Removes a page for good. */
    public void remove(StoredPage page) {
        database.inTransaction(() -> pages.remove(page.id()));
        tell(listener -> listener.removed(page));
    }

    /**
     * Moves a page with all below it under another page (0: to the top of the space), before the sibling at {@code
     * position}; a negative position means last.
     *
     * @throws InvalidContentException if the page would come to lie below itself, or its title is taken there
     */
    public void move(StoredPage page, long spaceId, long parentId, int position) {
        if (isBelow(parentId, page.id())) {
            throw new InvalidContentException("parent", "page.parent.circle", page.title());
        }
        checkedTitle(spaceId, page.id(), page.title());
        database.inTransaction(() -> {
            pages.move(page.id(), spaceId, parentId, position < 0 ? pages.nextPosition(spaceId, parentId) : position);
            if (spaceId != page.spaceId()) {
                moveBelow(page.id(), page.spaceId(), spaceId);
            }
        });
        StoredPage now = load(page.id());
        tell(listener -> listener.updated(page, now));
    }

    /** Returns the home page a space was created with. */
    public StoredPage home(long id) {
        return load(id);
    }

    /** Tells listeners that something hanging on a page changed. */
    public void touched(StoredPage page) {
        tell(listener -> listener.touched(page));
    }

    private boolean isBelow(long id, long above) {
        for (long at = id; at != 0; at = pages.get(at).map(StoredPage::parentId).orElse(0L)) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    private void moveBelow(long id, long fromSpace, long toSpace) {
        for (StoredPage child : pages.children(fromSpace, id)) {
            pages.changeSpace(child.id(), toSpace);
            moveBelow(child.id(), fromSpace, toSpace);
        }
    }

    private StoredPage load(long id) {
        return pages.get(id).orElseThrow(() -> new NotFoundException("no page " + id));
    }

    private void tell(Consumer<ContentListener> news) {
        tell(false, news);
    }

    private void tell(boolean silent, Consumer<ContentListener> news) {
        listeners.stream().filter(listener -> !silent || !listener.isForApps()).forEach(news);
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
}
