package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import javax.annotation.Nullable;

/** The request that the current thread serves. */
public interface HttpContext {
    @Nullable
    HttpServletRequest getRequest();

    @Nullable
    HttpServletResponse getResponse();

    @Nullable
    HttpSession getSession(boolean create);
}
