package org.maillage.workbench.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.maillage.workbench.web.Access;
import org.maillage.workbench.web.AccessControl;

/**
 * Lets through whom the endpoint's annotation names, and people with a licence where it has none: 401 for anonymous
 * visitors, 403 for others.
 *
 * @see Access
 */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {

    private final AccessControl control;

    @Context
    private ResourceInfo endpoint;

    AccessFilter(AccessControl control) {
        this.control = control;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (endpoint.getResourceMethod() == null) {
            return;
        }
        Access access = Access.of(endpoint.getResourceMethod(), endpoint.getResourceClass());
        if (control.allows(access)) {
            return;
        }
        request.abortWith(control.anonymous()
                ? Problem.answer(Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource.")
                : Problem.answer(Response.Status.FORBIDDEN, "Client is not allowed to access this resource."));
    }
}
