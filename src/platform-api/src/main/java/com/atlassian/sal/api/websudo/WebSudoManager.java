package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The administrator's second login. */
public interface WebSudoManager {

    /** True when the request is in an elevated session, or none is needed. */
    boolean canExecuteRequest(HttpServletRequest request);

    /** Sends the browser to the second login, and back to this request afterwards. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

    /** Marks the request as one that needs elevation; refuses it when the session is not elevated. */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
