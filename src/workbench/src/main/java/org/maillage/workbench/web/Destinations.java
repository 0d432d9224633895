package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where to lead somebody after a login: {@code os_destination}, kept inside the site. */
public final class Destinations {

    private Destinations() {}

    /** Returns the address of this request below the context path, with its query: fit for {@code os_destination}. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /**
     * Returns a destination that is surely on this site.
     *
     * @param wanted what a request asked for; may be null, with or without the context path
     * @param fallback a path below the context path
     * @return an address with the context path
     */
    public static String safe(HttpServletRequest request, String wanted, String fallback) {
        String context = request.getContextPath();
        // "//host", "/\host" and control characters are read by browsers as another site.
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
        if (!local) {
            return context + fallback;
        }
        return wanted.equals(context) || wanted.startsWith(context + "/") ? wanted : context + wanted;
    }
}
