package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import javax.annotation.Nonnull;
import javax.annotation.Nullable;

/** Turns names and keys into people. */
public interface ConfluenceUserResolver {

    /** The person with this key, or null. */
    @Nullable
    ConfluenceUser getUserByKey(@Nullable UserKey key);

    /** The person with this user name, or null. */
    @Nullable
    ConfluenceUser getUserByName(@Nullable String name);

    @Nonnull
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);

    /** The person with this key, known to a directory or not; null when there was never one. */
    @Nullable
    ConfluenceUser getExistingUserByKey(@Nullable UserKey key);
}
