package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import javax.annotation.Nullable;

/** People, their groups and their rights, alike in every product. */
public interface UserManager {

    /** The current person, or null for a visitor. */
    @Nullable
    UserProfile getRemoteUser();

    /** Key of the current person, or null for a visitor. */
    @Nullable
    UserKey getRemoteUserKey();

    @Nullable
    UserProfile getRemoteUser(HttpServletRequest request);

    @Nullable
    UserKey getRemoteUserKey(HttpServletRequest request);

    /** The person with this user name, or null. */
    @Nullable
    UserProfile getUserProfile(@Nullable String username);

    /** The person with this key, or null. */
    @Nullable
    UserProfile getUserProfile(@Nullable UserKey userKey);

    boolean isUserInGroup(@Nullable UserKey userKey, @Nullable String group);

    boolean isSystemAdmin(@Nullable UserKey userKey);

    /** True for administrators and for system administrators. */
    boolean isAdmin(@Nullable UserKey userKey);

    /** True when the person holds a seat of the product's licence. */
    boolean isLicensed(@Nullable UserKey userKey);

    /** True when visitors may use the product. */
    boolean isAnonymousAccessEnabled();

    /** True when logged-in people without a seat may use a part of the product. */
    boolean isLimitedUnlicensedAccessEnabled();

    boolean authenticate(String username, String password);

    /** The principal with this user name, or null. */
    @Nullable
    Principal resolve(String username) throws UserResolutionException;

    /** Names of groups that begin so, regardless of case, from an index on. */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
