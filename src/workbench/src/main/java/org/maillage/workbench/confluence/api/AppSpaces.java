package org.maillage.workbench.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.confluence.content.PageStore;
import org.maillage.workbench.confluence.content.Spaces;
import org.maillage.workbench.confluence.content.SpaceStore;
import org.maillage.workbench.confluence.content.StoredSpace;

/**
 * Spaces for apps. As with the product's own manager, nobody's rights are asked: an app answers for itself.
 *
 * @see <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/spaces/ReadOnlySpaceManager.html">
 *     ReadOnlySpaceManager</a>
 */
public final class AppSpaces implements SpaceManager {

    private final Spaces spaces;
    private final SpaceStore store;
    private final PageStore pages;
    private final Entities entities;

    public AppSpaces(Spaces spaces, SpaceStore store, PageStore pages, Entities entities) {
        this.spaces = spaces;
        this.store = store;
        this.pages = pages;
        this.entities = entities;
    }

    @Override
    public Space getSpace(long id) {
        return store.get(id).map(entities::space).orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return spaceKey == null ? null : store.find(spaceKey).map(entities::space).orElse(null);
    }

    @Override
    public Space getPersonalSpace(ConfluenceUser owner) {
        return owner == null ? null : getSpace(Space.PERSONAL_SPACEKEY_IDENTIFIER + owner.getName());
    }

    @Override
    public Space createSpace(String key, String name, String description, User creator) {
        return entities.space(spaces.create(key, name, description, key(creator), Spaces.shared(key(creator))));
    }

    @Override
    public Space createPrivateSpace(String key, String name, String description, User creator) {
        return entities.space(spaces.create(key, name, description, key(creator), Spaces.owned(key(creator))));
    }

    @Override
    public Space createPersonalSpace(String name, String description, User owner) {
        return createPrivateSpace(Space.PERSONAL_SPACEKEY_IDENTIFIER + owner.getName(), name, description, owner);
    }

    @Override
    public void saveSpace(Space space) {
        StoredSpace stored = stored(space);
        long home = space.getHomePage() == null ? 0 : space.getHomePage().getId();
        store.update(new StoredSpace(stored.id(), stored.key(), space.getName(), stored.description(), home, space.isArchived(),
                stored.creator(), stored.createdAt()));
    }

    @Override
    public void archiveSpace(Space space) {
        space.setSpaceStatus(SpaceStatus.ARCHIVED);
        saveSpace(space);
    }

    @Override
    public void unarchiveSpace(Space space) {
        space.setSpaceStatus(SpaceStatus.CURRENT);
        saveSpace(space);
    }

    @Override
    public List<Space> getAllSpaces() {
        return store.all().stream().map(entities::space).toList();
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return store.all().stream().filter(space -> space.archived() == (status == SpaceStatus.ARCHIVED)).map(StoredSpace::key).toList();
    }

    @Override
    public long findPageTotal(Space space) {
        return pages.inSpace(stored(space).id()).size();
    }

    private StoredSpace stored(Space space) {
        return Optional.ofNullable(space.getKey()).flatMap(store::find)
                .orElseThrow(() -> new IllegalArgumentException("no space " + space.getKey()));
    }

    private static String key(User user) {
        return user instanceof ConfluenceUser known ? known.getKey().getStringValue() : null;
    }
}
