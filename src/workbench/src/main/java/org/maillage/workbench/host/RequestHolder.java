package org.maillage.workbench.host;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.maillage.workbench.users.CurrentUser;

/** The request this thread works on, in one product; bound by the product's outermost filter. */
public final class RequestHolder implements HttpContext {

    private final ThreadLocal<Exchange> bound = new ThreadLocal<>();

    /** Binds a request to this thread until the scope is closed, then whatever was bound before. */
    public CurrentUser.Scope bind(HttpServletRequest request, HttpServletResponse response) {
        Exchange before = bound.get();
        bound.set(new Exchange(request, response));
        return () -> {
            if (before == null) {
                bound.remove();
            } else {
                bound.set(before);
            }
        };
    }

    /** Returns the request of this thread. */
    public Optional<HttpServletRequest> request() {
        return Optional.ofNullable(bound.get()).map(Exchange::request);
    }

    @Override
    public HttpServletRequest getRequest() {
        return request().orElse(null);
    }

    @Override
    public HttpServletResponse getResponse() {
        return Optional.ofNullable(bound.get()).map(Exchange::response).orElse(null);
    }

    @Override
    public HttpSession getSession(boolean create) {
        return request().map(request -> request.getSession(create)).orElse(null);
    }

    /** A request and its response. */
    private record Exchange(HttpServletRequest request, HttpServletResponse response) {
    }
}
