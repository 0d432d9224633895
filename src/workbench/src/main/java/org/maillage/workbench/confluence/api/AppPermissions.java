package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.Product;
import org.maillage.workbench.confluence.content.ContentRights;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.SpaceStore;
import org.maillage.workbench.users.Groups;
import org.maillage.workbench.users.WorkbenchUser;

/** Rights for apps: the same rules that pages and REST obey. */
public final class AppPermissions implements PermissionManager {

    private static final Groups GROUPS = Groups.of(Product.CONFLUENCE);

    private final ContentRights rights;
    private final SpaceStore spaces;
    private final PageStore pages;
    private final AppUsers users;

    public AppPermissions(ContentRights rights, SpaceStore spaces, PageStore pages, AppUsers users) {
        this.rights = rights;
        this.spaces = spaces;
        this.pages = pages;
        this.users = users;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Optional<WorkbenchUser> person = users.person(user);
        if (target == null) {
            return false;
        }
        if (target == TARGET_APPLICATION) {
            return permission == Permission.VIEW || (permission == Permission.ADMINISTER && isConfluenceAdministrator(user));
        }
        if (target instanceof Space space) {
            return spaces.get(space.getId()).filter(stored -> permission == Permission.VIEW ? rights.maySee(person, stored)
                    : permission == Permission.EDIT ? rights.mayAdd(person, stored) : rights.mayAdminister(person, stored)).isPresent();
        }
        if (target instanceof AbstractPage page) {
            return pages.get(page.getId()).filter(stored -> permission == Permission.VIEW || permission == Permission.EXPORT
                    ? rights.maySee(person, stored) : rights.mayEdit(person, stored)).isPresent();
        }
        throw new IllegalArgumentException("the workbench knows no permissions for " + target.getClass().getName());
    }

    /** The workbench's exemption is that of the administrators' groups: without it their members have what others have. */
    @Override
    public boolean hasPermissionNoExemptions(ConfluenceUser user, Permission permission, Object target) {
        return hasPermission(user, permission, target);
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (typeToCreate == Space.class) {
            return isConfluenceAdministrator(user);
        }
        if (container instanceof Page page) {
            return hasPermission(user, Permission.VIEW, page) && hasPermission(user, Permission.EDIT, page.getSpace());
        }
        return hasPermission(user, Permission.EDIT, container);
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        return objects.stream().filter(object -> hasPermission(user, permission, object)).<X>map(object -> object).toList();
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return users.person(user).filter(GROUPS::administers).isPresent();
    }

    @Override
    public boolean isSystemAdministrator(ConfluenceUser user) {
        return users.person(user).filter(GROUPS::isSystemAdministrator).isPresent();
    }
}
