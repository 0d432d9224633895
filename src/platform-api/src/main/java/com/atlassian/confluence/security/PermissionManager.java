package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.util.List;
import javax.annotation.Nullable;

/** Says who may do what; a null person is a visitor. */
public interface PermissionManager {

    /** Stands for Confluence itself, where a target is asked for. */
    Object TARGET_APPLICATION = new Object();

    boolean hasPermission(@Nullable User user, Permission permission, @Nullable Object target);

    /** The same, without the ways around that administrators have. */
    boolean hasPermissionNoExemptions(@Nullable User user, Permission permission, @Nullable Object target);

    /** True when the person may make a thing of this class inside the container. */
    boolean hasCreatePermission(@Nullable User user, @Nullable Object container, Class<?> typeToCreate);

    /** Those on which the person has the permission. */
    <X> List<X> getPermittedEntities(@Nullable User user, Permission permission, List<? extends X> objects);

    boolean isConfluenceAdministrator(@Nullable User user);

    boolean isSystemAdministrator(@Nullable User user);
}
