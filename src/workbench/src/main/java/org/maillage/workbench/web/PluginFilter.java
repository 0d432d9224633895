package org.maillage.workbench.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.maillage.workbench.container.AppModule;

/** A servlet filter of an app: made when the first request comes. Requests of people it is not for pass it by. */
final class PluginFilter {

    private final AppModule module;
    private final Class<? extends Filter> type;
    private final Map<String, String> initParams;
    private final Access access;
    private final AccessControl control;
    private Filter filter;

    PluginFilter(AppModule module, Class<? extends Filter> type, Map<String, String> initParams, AccessControl control) {
        this.module = module;
        this.type = type;
        this.initParams = initParams;
        this.access = Access.of(type);
        this.control = control;
    }

    void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!control.allows(access)) {
            rest.doFilter(request, response);
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(module.app().classLoader());
        try {
            ready(request.getServletContext()).doFilter(request, response, rest);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    synchronized void destroy() {
        if (filter != null) {
            filter.destroy();
            filter = null;
        }
    }

    private synchronized Filter ready(ServletContext context) throws ServletException {
        if (filter == null) {
            Filter made = module.app().create(type);
            made.init(new Config(module.key(), context, initParams));
            filter = made;
        }
        return filter;
    }

    /** What the filter learns about itself. */
    private record Config(String name, ServletContext context, Map<String, String> params) implements FilterConfig {

        @Override
        public String getFilterName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String key) {
            return params.get(key);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(params.keySet());
        }
    }
}
