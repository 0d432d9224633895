package org.maillage.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers {@code /plugins/servlet/…} with the servlets of apps. Who may is decided by their annotations; form tokens
 * are theirs to check, since the products do not check them for servlets.
 */
final class PluginServlets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ServletRegistry registry;
    private final transient AccessControl control;

    PluginServlets(ServletRegistry registry, AccessControl control) {
        this.registry = registry;
        this.control = control;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<ServletRegistry.Mapping> found = registry.find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PluginServlet servlet = found.get().servlet();
        if (control.admit(servlet.access(), request, response)) {
            servlet.service(new PluginServletRequest(request, found.get().pattern().servletPath(path)), response);
        }
    }
}
