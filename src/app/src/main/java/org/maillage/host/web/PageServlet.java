package org.maillage.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.host.AccessDeniedException;
import org.maillage.host.Caller;
import org.maillage.host.InvalidInputException;
import org.maillage.host.UnavailableException;

/**
 * A page of the app. Subclasses answer {@link PageRequest}s and know nothing of HTTP; this class brings token, login, second
 * password, headers and error pages. Rights are the domain services' matter.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final PageTools tools;

    protected PageServlet(PageTools tools) {
        this.tools = tools;
    }

    /** Answers a request that only looks. */
    protected abstract Answer get(PageRequest request);

    /** Answers a form that was sent with this session's token. */
    protected Answer post(PageRequest request) {
        return new Answer.Nothing();
    }

    /** Returns whether the product asks administrators for their password again before this page. */
    protected boolean needsFreshAdministration() {
        return false;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, false);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, true);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, boolean form) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        Caller caller = tools.callers().get();
        if (needsFreshAdministration() && caller.administrator() && !tools.guard().isFreshAdministration(request, response)) {
            return;
        }
        tools.pages().send(answer(request, caller, form), caller, request, response);
    }

    private Answer answer(HttpServletRequest request, Caller caller, boolean form) {
        try {
            if (form) {
                tools.guard().requireToken(request);
            }
            if (!tools.home().isHere() && !worksAwayFromHome()) {
                return HomePage.of(tools.home(), tools.texts(), pathOf(request));
            }
            PageRequest asked = new PageRequest(caller, segments(request), parameters(request));
            return form ? post(asked) : get(asked);
        } catch (AccessDeniedException e) {
            return caller.isAnonymous() && !form
                    ? new Answer.Elsewhere(tools.guard().login(pathOf(request)))
                    : PageProblem.denied(tools.texts(), e);
        } catch (InvalidInputException e) {
            return PageProblem.invalid(tools.texts(), e);
        } catch (UnavailableException e) {
            return PageProblem.unavailable(tools.texts(), e);
        } catch (RuntimeException e) {
            return PageProblem.fault(tools.texts(), tools.logged(e));
        }
    }

    /** Returns whether the page also makes sense in the product that is not the directory's home. */
    protected boolean worksAwayFromHome() {
        return false;
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Read from the whole address: what a plugin servlet's path info holds depends on how its pattern was written. */
    private static List<String> segments(HttpServletRequest request) {
        String path = request.getRequestURI();
        int root = path.indexOf(Addresses.ROOT);
        return root < 0 ? List.of() : Arrays.stream(path.substring(root + Addresses.ROOT.length()).split("/"))
                .skip(1)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
