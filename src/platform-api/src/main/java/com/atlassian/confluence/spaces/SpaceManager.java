package com.atlassian.confluence.spaces;

import com.atlassian.user.User;
import java.util.Collection;
import java.util.List;
import javax.annotation.Nullable;

/** Makes, finds and removes spaces. */
public interface SpaceManager {

    /** The space with this number, or null. */
    @Nullable
    Space getSpace(long id);

    /** The space with this key, whatever its case, or null. */
    @Nullable
    Space getSpace(@Nullable String spaceKey);

    /** The personal space of this person, or null. */
    @Nullable
    Space getPersonalSpace(@Nullable com.atlassian.confluence.user.ConfluenceUser owner);

    Space createSpace(String key, String name, @Nullable String description, User creator);

    /** A space that its creator alone may see. */
    Space createPrivateSpace(String key, String name, @Nullable String description, User creator);

    Space createPersonalSpace(String name, @Nullable String description, User owner);

    void saveSpace(Space space);

    void archiveSpace(Space space);

    void unarchiveSpace(Space space);

    List<Space> getAllSpaces();

    Collection<String> getAllSpaceKeys(SpaceStatus status);

    long findPageTotal(Space space);
}
