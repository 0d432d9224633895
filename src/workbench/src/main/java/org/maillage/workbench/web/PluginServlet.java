package org.maillage.workbench.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.maillage.workbench.container.AppModule;

/** A servlet of an app: made and initialised when the first request comes, run with the app's class loader. */
final class PluginServlet {

    private final AppModule module;
    private final Class<? extends HttpServlet> type;
    private final Map<String, String> initParams;
    private final Access access;
    private HttpServlet servlet;

    PluginServlet(AppModule module, Class<? extends HttpServlet> type, Map<String, String> initParams) {
        this.module = module;
        this.type = type;
        this.initParams = initParams;
        this.access = Access.of(type);
    }

    Access access() {
        return access;
    }

    String completeKey() {
        return module.completeKey();
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(module.app().classLoader());
        try {
            ready(request.getServletContext()).service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    synchronized void destroy() {
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }

    private synchronized HttpServlet ready(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet made = module.app().create(type);
            made.init(new Config(module.key(), context, initParams));
            servlet = made;
        }
        return servlet;
    }

    /** What the servlet learns about itself. */
    private record Config(String name, ServletContext context, Map<String, String> params) implements ServletConfig {

        @Override
        public String getServletName() {
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
