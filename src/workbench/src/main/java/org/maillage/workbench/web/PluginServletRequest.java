package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet of an app sees it: its own pattern is part of the servlet path. */
final class PluginServletRequest extends HttpServletRequestWrapper {

    private final String matched;

    /**
     * Wraps a request.
     *
     * @param matched what of the path info the pattern matched
     */
    PluginServletRequest(HttpServletRequest request, String matched) {
        super(request);
        this.matched = matched;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + matched;
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo().substring(matched.length());
        return rest.isEmpty() ? null : rest;
    }
}
