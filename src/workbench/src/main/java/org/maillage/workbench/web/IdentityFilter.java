package org.maillage.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.maillage.workbench.users.CurrentUser;
import org.maillage.workbench.users.WorkbenchUser;

/** Finds out who makes a request, and binds that to the thread for as long as the request takes. */
final class IdentityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient LoginSession sessions;
    private final transient XsrfTokens tokens;
    private final transient List<RequestBinding> bindings;

    IdentityFilter(LoginSession sessions, XsrfTokens tokens, List<RequestBinding> bindings) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.bindings = List.copyOf(bindings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<WorkbenchUser> user = sessions.user(request);
        Deque<CurrentUser.Scope> scopes = new ArrayDeque<>();
        try {
            bindings.forEach(binding -> scopes.push(binding.bind(request, response, user)));
            tokens.getXsrfToken(request, response, true);
            chain.doFilter(request, response);
        } finally {
            scopes.forEach(CurrentUser.Scope::close);
        }
    }
}
