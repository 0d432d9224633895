package org.maillage.workbench.confluence.content;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * The pages of the wiki, as the person who is acting now may see and change them. Pages and REST go through here, so
 * that one rule decides. What a person may not see does not exist for them.
 */
public final class Wiki {

    private final PageStore pages;
    private final SpaceStore spaces;
    private final PageWriter writer;
    private final ContentRights rights;
    private final CurrentUser currentUser;

    public Wiki(SpaceStore spaces, PageStore pages, PageWriter writer, ContentRights rights, CurrentUser currentUser) {
        this.spaces = spaces;
        this.pages = pages;
        this.writer = writer;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /** Returns who is acting. */
    public Optional<WorkbenchUser> me() {
        return currentUser.get();
    }

    /** Returns the user key of who is acting, null for an anonymous person. */
    public String myKey() {
        return me().map(WorkbenchUser::key).orElse(null);
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
        return visible(pages.children(spaceId, parentId));
    }

    /** Returns the visible pages of a space, by title. */
    public List<StoredPage> inSpace(long spaceId) {
        return visible(pages.inSpace(spaceId));
    }

    /** Returns the visible pages saved last, newest first. */
    public List<StoredPage> recent(int limit) {
        return pages.recent(limit * 4).stream().filter(page -> rights.maySee(me(), page)).limit(limit).toList();
    }

    /** Returns the visible pages above a page, from the top. */
    public List<StoredPage> ancestors(StoredPage page) {
        LinkedList<StoredPage> above = new LinkedList<>();
        for (long at = page.parentId(); at != 0; ) {
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
        StoredSpace space = target(spaceKey);
        if (parentId != 0 && get(parentId).spaceId() != space.id()) {
            throw new InvalidContentException("parent", "page.parent.elsewhere", spaceKey);
        }
        return writer.create(space.id(), parentId, title, body, remark, myKey());
    }

    /**
     * Saves a new version of a page.
     *
     * @throws ConflictException if somebody else saved meanwhile; nothing is changed then
     * @throws InvalidContentException if title or body cannot be saved
     */
    public StoredPage save(long id, PageDraft draft) {
        return writer.save(editable(id), draft, myKey());
    }

    /** Saves an old version once more, as the newest. */
    public StoredPage restoreVersion(long id, int version, String remark) {
        PageVersion old = version(id, version);
        return save(id, new PageDraft(old.title(), old.body(), get(id).version(), remark, false));
    }

    /** Returns a page's versions, newest first. */
    public List<PageVersion> versions(long id) {
        return pages.versions(get(id).id());
    }

    /** Returns one version of a page. */
    public PageVersion version(long id, int version) {
        return pages.version(get(id).id(), version).orElseThrow(() -> new NotFoundException("no version " + version + " of page " + id));
    }

    /** Puts a page into the trash; its children move up to where it was. A space's home page cannot go. */
    public void trash(long id) {
        StoredPage page = editable(id);
        if (spaces.get(page.spaceId()).filter(space -> space.homeId() == id).isPresent()) {
            throw new InvalidContentException("page", "page.home.stays", page.title());
        }
        writer.trash(page);
    }

    /** Takes a page out of the trash. */
    public StoredPage restore(long id) {
        StoredPage page = pages.get(id).filter(StoredPage::trashed).orElseThrow(() -> new NotFoundException("no page " + id + " in the trash"));
        if (!rights.mayEdit(me(), page)) {
            throw new NotPermittedException("may not restore page " + id);
        }
        return writer.restore(page);
    }

    /** Moves a page, see {@link PageWriter#move}. */
    public void move(long id, String spaceKey, long parentId, int position) {
        StoredPage page = editable(id);
        StoredSpace space = target(spaceKey);
        if (parentId != 0 && get(parentId).spaceId() != space.id()) {
            throw new InvalidContentException("parent", "page.parent.elsewhere", spaceKey);
        }
        writer.move(page, space.id(), parentId, position);
    }

    /** Returns a page's labels by name. */
    public List<String> labels(long id) {
        return pages.labels(get(id).id());
    }

    /**
     * Gives a page a label, in lower case as the product does.
     *
     * @throws InvalidContentException if the label holds a character labels may not hold
     */
    public void addLabel(long id, String label) {
        StoredPage page = editable(id);
        String clean = label.strip().toLowerCase(java.util.Locale.ROOT);
        if (!clean.matches("[^\\s!#&()*,.:;<>?@\\[\\]^]{1,255}")) {
            throw new InvalidContentException("label", "label.invalid", label);
        }
        if (pages.addLabel(id, clean, myKey())) {
            writer.touched(page);
        }
    }

    /** Takes a label from a page. */
    public void removeLabel(long id, String label) {
        StoredPage page = editable(id);
        if (pages.removeLabel(id, label)) {
            writer.touched(page);
        }
    }

    /** Returns whether the person watches a page. */
    public boolean isWatching(long id) {
        StoredPage page = get(id);
        return me().filter(person -> pages.isWatching(page.id(), person.key())).isPresent();
    }

    /**
     * Begins, or ends, watching a page.
     *
     * @throws NotPermittedException if nobody is logged in
     */
    public void watch(long id, boolean watching) {
        StoredPage page = get(id);
        pages.setWatching(page.id(), me().orElseThrow(() -> new NotPermittedException("log in to watch")).key(), watching);
    }

    /** Returns who may view and edit a page, beyond the rules of its space. */
    public Grants restrictions(long id) {
        return pages.restrictions(get(id).id());
    }

    /**
     * Restricts a page. A person cannot lock themselves out.
     *
     * @throws InvalidContentException if the person would not see or edit the page afterwards
     */
    public void restrict(long id, Grants restrictions) {
        StoredPage page = editable(id);
        boolean lockedOut = !rights.isExempt(me())
                && !(restrictions.letPass(me(), Permission.VIEW) && restrictions.letPass(me(), Permission.EDIT));
        if (lockedOut) {
            throw new InvalidContentException("restrictions", "restrictions.locked.out", "");
        }
        pages.setRestrictions(id, restrictions);
        writer.touched(page);
    }

    private List<StoredPage> visible(List<StoredPage> all) {
        return all.stream().filter(page -> rights.maySee(me(), page)).toList();
    }

    private StoredSpace target(String spaceKey) {
        StoredSpace space = spaces.find(spaceKey).filter(found -> rights.maySee(me(), found))
                .orElseThrow(() -> new NotFoundException("no space " + spaceKey));
        if (!rights.mayAdd(me(), space)) {
            throw new NotPermittedException("may not add pages to " + spaceKey);
        }
        return space;
    }
}
