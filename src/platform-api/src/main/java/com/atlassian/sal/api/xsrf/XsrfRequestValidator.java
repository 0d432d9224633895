package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Checks a request for forgery, by its token or by its header. */
public interface XsrfRequestValidator {
    boolean validateRequestPassesXsrfChecks(HttpServletRequest request);
}
