package org.maillage.workbench.look;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who makes a request. The look depends on this, so that it needs no user directory. */
@FunctionalInterface
public interface Visitors {

    /** Returns who makes this request; never null. */
    Visitor of(HttpServletRequest request);
}
