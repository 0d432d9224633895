package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/**
 * Something that follows each request while its thread works on it: the current user, SAL's {@code HttpContext},
 * Confluence's {@code AuthenticatedUserThreadLocal}.
 */
@FunctionalInterface
public interface RequestBinding {

    /**
     * Binds a request to the current thread.
     *
     * @param user who makes it; empty for an anonymous visitor
     * @return what undoes it
     */
    CurrentUser.Scope bind(HttpServletRequest request, HttpServletResponse response, Optional<WorkbenchUser> user);
}
