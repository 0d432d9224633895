package org.maillage.workbench.confluence.content;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.Product;
import org.maillage.workbench.database.Database;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/** The spaces of the wiki, as the person who is acting now may see and change them. */
public final class Spaces {

    private final Database database;
    private final SpaceStore spaces;
    private final PageStore pages;
    private final ContentRights rights;
    private final CurrentUser currentUser;
    private final Clock clock;

    public Spaces(Database database, SpaceStore spaces, PageStore pages, ContentRights rights, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.spaces = spaces;
        this.pages = pages;
        this.rights = rights;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Returns the spaces a person may see, by name; archived ones left out. */
    public List<StoredSpace> visible() {
        return spaces.all().stream().filter(space -> !space.archived()).filter(space -> rights.maySee(currentUser.get(), space)).toList();
    }

    /** Returns a space, empty where there is none or the person may not see it. */
    public Optional<StoredSpace> find(String key) {
        return spaces.find(key).filter(space -> rights.maySee(currentUser.get(), space));
    }

    public StoredSpace get(String key) {
        return find(key).orElseThrow(() -> new NotFoundException("no space " + key));
    }

    public boolean mayAdd(StoredSpace space) {
        return rights.mayAdd(currentUser.get(), space);
    }

    public boolean mayAdminister(StoredSpace space) {
        return rights.mayAdminister(currentUser.get(), space);
    }

    /** Returns whether the person may create spaces: administrators only, in this workbench. */
    public boolean mayCreate() {
        return rights.isExempt(currentUser.get());
    }

    /**
     * Creates a space with an empty home page of the same name; everybody with a seat may view and edit.
     *
     * @throws NotPermittedException if the person may not create spaces
     * @throws InvalidContentException if key or name cannot be used
     */
    public StoredSpace create(String key, String name, String description) {
        if (!mayCreate()) {
            throw new NotPermittedException("may not create spaces");
        }
        String creator = currentUser.get().map(WorkbenchUser::key).orElse(null);
        return create(key, name, description, creator, shared(creator));
    }

    /** Creates a space whoever is acting: for apps, which the product trusts, and for sample content. */
    public StoredSpace create(String key, String name, String description, String creator, Grants permissions) {
        if (key == null || !key.matches("~?[A-Za-z0-9._-]{1,255}")) {
            throw new InvalidContentException("key", "space.key.invalid", key == null ? "" : key);
        }
        if (name == null || name.isBlank() || name.length() > 255) {
            throw new InvalidContentException("name", "space.name.missing", "");
        }
        if (spaces.find(key).isPresent()) {
            throw new InvalidContentException("key", "space.key.taken", key);
        }
        return database.inTransaction(() -> {
            StoredSpace space = spaces.add(key, name.strip(), description == null ? "" : description, creator, clock.instant());
            spaces.setPermissions(space.id(), permissions);
            long home = pages.add(space.id(), 0, space.name(), "", "", creator, clock.instant());
            spaces.update(new StoredSpace(space.id(), space.key(), space.name(), space.description(), home, false, creator, space.createdAt()));
            return spaces.get(space.id()).orElseThrow();
        });
    }

    /** Returns the permissions of a space that everybody with a seat may use, and whose creator administers it. */
    public static Grants shared(String creator) {
        Subject users = Subject.group(Groups.of(Product.CONFLUENCE).users());
        return owned(creator).with(Permission.VIEW, users).with(Permission.EDIT, users);
    }

    /** Returns the permissions of a space that only its creator may use. */
    public static Grants owned(String creator) {
        if (creator == null) {
            return Grants.NONE;
        }
        Subject owner = Subject.user(creator);
        return Grants.NONE.with(Permission.VIEW, owner).with(Permission.EDIT, owner).with(Permission.ADMINISTER, owner);
    }
}
