package org.maillage.workbench.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST module in service: a JAX-RS application of its own, so that one app's providers never meet another's. */
final class RestApplication {

    private final RestPath path;
    private final String owner;
    private final Supplier<ResourceConfig> configuration;
    private ServletContainer container;

    /**
     * Makes an application; it starts with the first request.
     *
     * @param owner complete key of its module, for messages
     */
    RestApplication(RestPath path, String owner, Supplier<ResourceConfig> configuration) {
        this.path = path;
        this.owner = owner;
        this.configuration = configuration;
    }

    RestPath path() {
        return path;
    }

    String owner() {
        return owner;
    }

    /** Answers a request; {@code prefix} is what of the path info led here. */
    void service(HttpServletRequest request, HttpServletResponse response, String prefix) throws ServletException, IOException {
        started(request).service(new RestRequest(request, prefix), response);
    }

    synchronized void stop() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }

    private synchronized ServletContainer started(HttpServletRequest request) throws ServletException {
        if (container == null) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            // Jersey finds its parts through this loader; an app's would offer whatever the app carries.
            thread.setContextClassLoader(RestApplication.class.getClassLoader());
            try {
                ServletContainer made = new ServletContainer(configuration.get());
                made.init(new RestServletConfig(owner, request.getServletContext()));
                container = made;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        return container;
    }
}
