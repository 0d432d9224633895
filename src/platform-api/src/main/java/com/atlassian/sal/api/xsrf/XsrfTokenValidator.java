package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Checks the anti-forgery token of a form. */
public interface XsrfTokenValidator {
    String XSRF_PARAM_NAME = "atl_token";

    /** True when the form carries the token of the session. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** Name of the form field that carries the token. */
    String getXsrfParameterName();
}
