package org.maillage.workbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as one REST module sees it: path and version of the module are part of the servlet path. */
final class RestRequest extends HttpServletRequestWrapper {

    private final String prefix;

    RestRequest(HttpServletRequest request, String prefix) {
        super(request);
        this.prefix = prefix;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + prefix;
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo().substring(prefix.length());
        return rest.isEmpty() ? null : rest;
    }
}
