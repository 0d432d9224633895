package org.maillage.workbench.confluence.content;

import java.util.Optional;
import org.maillage.workbench.Product;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Who may do what: the permissions of the space, and below them the restrictions of the page. Being allowed to view
 * is inherited from all pages above, being allowed to edit is not.
 *
 * @see <a href="https://confluence.atlassian.com/doc/page-restrictions-139414.html">Page restrictions</a>
 */
public final class ContentRights {

    private static final Groups GROUPS = Groups.of(Product.CONFLUENCE);

    private final SpaceStore spaces;
    private final PageStore pages;

    public ContentRights(SpaceStore spaces, PageStore pages) {
        this.spaces = spaces;
        this.pages = pages;
    }

    public boolean maySee(Optional<WorkbenchUser> person, StoredSpace space) {
        return has(person, space.id(), Permission.VIEW);
    }

    public boolean mayAdd(Optional<WorkbenchUser> person, StoredSpace space) {
        return maySee(person, space) && has(person, space.id(), Permission.EDIT);
    }

    public boolean mayAdminister(Optional<WorkbenchUser> person, StoredSpace space) {
        return has(person, space.id(), Permission.ADMINISTER);
    }

    public boolean maySee(Optional<WorkbenchUser> person, StoredPage page) {
        return has(person, page.spaceId(), Permission.VIEW) && (isExempt(person) || passesUpwards(person, page));
    }

    public boolean mayEdit(Optional<WorkbenchUser> person, StoredPage page) {
        return maySee(person, page) && has(person, page.spaceId(), Permission.EDIT)
                && (isExempt(person) || pages.restrictions(page.id()).letPass(person, Permission.EDIT));
    }

    /** Members of the administrators' group see everything, as the product's own do. */
    public boolean isExempt(Optional<WorkbenchUser> person) {
        return person.filter(GROUPS::administers).isPresent();
    }

    /** Returns whether a person may use the product at all: an account without a seat sees what everybody sees. */
    private Optional<WorkbenchUser> seated(Optional<WorkbenchUser> person) {
        return person.filter(GROUPS::mayUse);
    }

    private boolean has(Optional<WorkbenchUser> person, long spaceId, Permission permission) {
        return isExempt(person) || spaces.permissions(spaceId).include(seated(person), permission);
    }

    private boolean passesUpwards(Optional<WorkbenchUser> person, StoredPage page) {
        Optional<StoredPage> at = Optional.of(page);
        while (at.isPresent()) {
            if (!pages.restrictions(at.get().id()).letPass(person, Permission.VIEW)) {
                return false;
            }
            at = at.get().parentId() == 0 ? Optional.empty() : pages.get(at.get().parentId());
        }
        return true;
    }
}
