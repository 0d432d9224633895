package org.maillage.workbench.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.workbench.look.Chrome;
import org.maillage.workbench.look.Html;
import org.maillage.workbench.look.PageModel;
import org.maillage.workbench.look.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when nothing else did: in words, in the frame, and never with a stack trace (the log has it). */
final class ErrorPage extends HttpServlet {

    /** Where the server dispatches errors to. */
    static final String PATH = "/workbench/error";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final transient Chrome chrome;

    ErrorPage(Chrome chrome) {
        this.chrome = chrome;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            LOG.error("{} failed", path, fault);
        }
        Object reason = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        if (path.startsWith(request.getContextPath() + "/rest/")) {
            response.setStatus(status);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(status >= 500 || reason == null ? "HTTP " + status : Html.escape(reason));
            return;
        }
        try {
            explain(request, response, status, reason);
        } catch (RuntimeException e) {
            LOG.error("the error page failed", e);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("HTTP " + status);
        }
    }

    private void explain(HttpServletRequest request, HttpServletResponse response, int status, Object reason) throws IOException {
        Texts text = chrome.texts(request);
        String kind = switch (status) {
            case 403 -> String.valueOf(reason).startsWith("XSRF") ? "xsrf" : "403";
            case 404, 405, 413 -> String.valueOf(status);
            default -> status < 500 ? "400" : "500";
        };
        chrome.render(request, response, PageModel.of(text.get("error." + kind + ".title"), "org/maillage/workbench/look/error.vm")
                .with("heading", text.get("error." + kind + ".title"))
                .with("message", text.get("error." + kind + ".message"))
                .status(status));
    }
}
