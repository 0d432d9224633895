package org.maillage.workbench.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code /rest/…} with the REST modules. What no exception mapper of the module takes becomes a plain 500: the
 * log has the stack trace, the answer has not.
 */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long LITTLE = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient RestApplications applications;

    public RestServlet(RestApplications applications) {
        this.applications = applications;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RestApplications.Match> match = applications.find(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        if (match.isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "null for uri: " + request.getRequestURI());
            return;
        }
        try {
            match.get().application().service(request, response, match.get().prefix());
        } catch (ServletException | RuntimeException | LinkageError e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            if (!response.isCommitted()) {
                response.reset();
                answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        "An unexpected error occurred. The log of the product tells more.");
            }
        }
        drain(request);
    }

    /** Reads what a refused request still has to say, if that is little: else the connection would be cut. */
    private static void drain(HttpServletRequest request) throws IOException {
        long announced = request.getContentLengthLong();
        if (!request.isAsyncStarted() && announced >= 0 && announced <= LITTLE) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        String escaped = message.replace("\\", "\\\\").replace("\"", "\\\"");
        response.getWriter().write("{\"message\":\"" + escaped + "\",\"status-code\":" + status + "}");
    }
}
