package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives the anti-forgery token of a session. */
public interface XsrfTokenAccessor {

    /** The token, made and stored first when there is none and {@code create} says so; null otherwise. */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
