package org.maillage.workbench.web;

/**
 * A URL pattern of the servlet specification (section 12.2): exact ({@code /a/b}), a path and all below it
 * ({@code /a/*}), or an extension ({@code *.x}).
 *
 * @param pattern the pattern as written
 */
record UrlPattern(String pattern) {

    /** Returns whether a path matches. */
    boolean matches(String path) {
        if (pattern.endsWith("/*")) {
            String base = base();
            return path.equals(base) || path.startsWith(base + "/");
        }
        return pattern.startsWith("*.") ? path.endsWith(pattern.substring(1)) : path.equals(pattern);
    }

    /** Returns how well it fits: exact before the longest path before an extension. */
    int precedence() {
        if (pattern.endsWith("/*")) {
            return pattern.length();
        }
        return pattern.startsWith("*.") ? 0 : 10_000 + pattern.length();
    }

    /** Returns the part of a path that belongs to the servlet path. */
    String servletPath(String path) {
        return pattern.endsWith("/*") ? base() : path;
    }

    private String base() {
        return pattern.substring(0, pattern.length() - 2);
    }
}
