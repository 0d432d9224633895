package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import javax.annotation.Nullable;

/** Says who may do what; a null person is a visitor. */
public interface PermissionManager {

    /** Stands for Confluence itself, where a target is asked for. */
    Object TARGET_APPLICATION = new Object();

    /** Stands for what may harm the machine Confluence runs on. */
    Object TARGET_SYSTEM = new Object();

    /** Stands for the list of people. */
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target);

    /** The same, without the ways around that administrators have. */
    boolean hasPermissionNoExemptions(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target);

    /** True when the person may make a thing of this class inside the container. */
    boolean hasCreatePermission(@Nullable ConfluenceUser user, @Nullable Object container, Class<?> typeToCreate);

    /** Those on which the person has the permission. */
    <X> List<X> getPermittedEntities(@Nullable ConfluenceUser user, Permission permission, List<? extends X> objects);

    boolean isConfluenceAdministrator(@Nullable ConfluenceUser user);

    boolean isSystemAdministrator(@Nullable ConfluenceUser user);
}
