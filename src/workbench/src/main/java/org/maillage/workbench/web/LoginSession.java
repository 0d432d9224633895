package org.maillage.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.maillage.workbench.users.UserDirectory;
import org.maillage.workbench.users.WorkbenchUser;

/** Remembers in the session who logged in: the user key and nothing else. */
public final class LoginSession {

    private static final String USER_KEY = "workbench.user.key";

    private final UserDirectory directory;

    public LoginSession(UserDirectory directory) {
        this.directory = directory;
    }

    /** Returns who logged in with this request's session; empty also for somebody who was deactivated since. */
    public Optional<WorkbenchUser> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USER_KEY) instanceof String key && directory.isActive(key)
                ? directory.findByKey(key) : Optional.empty();
    }

    /** Begins a session of this person under a new session id, so that a planted id is worth nothing. */
    public void begin(HttpServletRequest request, WorkbenchUser user) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(USER_KEY, user.key());
    }

    /** Ends the session. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
