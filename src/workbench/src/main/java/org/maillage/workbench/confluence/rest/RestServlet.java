package org.maillage.workbench.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.maillage.workbench.confluence.content.ConflictException;
import org.maillage.workbench.confluence.content.InvalidContentException;
import org.maillage.workbench.confluence.content.NotFoundException;
import org.maillage.workbench.confluence.content.NotPermittedException;
import org.maillage.workbench.confluence.pages.WikiParts;
import org.maillage.workbench.web.XsrfTokens;

/**
 * JSON in, JSON out. A change must be JSON, or carry {@code X-Atlassian-Token: no-check}: a form of another site can
 * do neither. Problems have the shape the product gives them: {@code statusCode}, {@code message}, {@code reason}.
 */
abstract class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static final ObjectMapper JSON = new ObjectMapper();

    final transient WikiParts parts;

    RestServlet(WikiParts parts) {
        this.parts = parts;
    }

    /** Answers a request; {@code path} is split at slashes. The answer is written as JSON, null as 204. */
    abstract Object answer(String method, String[] path, HttpServletRequest request) throws IOException, ServletException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            if (!READING.contains(request.getMethod()) && !XsrfTokens.noCheck(request) && !isJson(request)) {
                problem(response, 403, "XSRF check failed");
                return;
            }
            String info = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^/|/$", "");
            Object answer = answer(request.getMethod(), info.split("/"), request);
            if (answer == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                write(response, 200, answer);
            }
        } catch (NotFoundException e) {
            problem(response, 404, e.getMessage());
        } catch (NotPermittedException e) {
            problem(response, parts.wiki().me().isEmpty() ? 401 : 403, e.getMessage());
        } catch (ConflictException e) {
            problem(response, 409, "Version must be incremented on update. Current version is: " + e.current().version());
        } catch (InvalidContentException e) {
            problem(response, 400, parts.chrome().texts(request).get(e.textKey(), e.detail()));
        } catch (JsonProcessingException e) {
            problem(response, 400, "This is not JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(java.util.Locale.ROOT).startsWith("application/json");
    }

    static JsonNode body(HttpServletRequest request) throws IOException {
        JsonNode body = JSON.readTree(request.getInputStream());
        if (body == null || !body.isObject()) {
            throw new InvalidContentException("body", "rest.body.missing", "");
        }
        return body;
    }

    static String parameter(HttpServletRequest request, String name, String otherwise) {
        return request.getParameter(name) == null ? otherwise : request.getParameter(name);
    }

    static int number(HttpServletRequest request, String name, int otherwise, int most) {
        String value = parameter(request, name, "");
        return value.matches("\\d{1,6}") ? Math.min(most, Integer.parseInt(value)) : otherwise;
    }

    static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException("no content " + text);
        }
        return Long.parseLong(text);
    }

    private static void problem(HttpServletResponse response, int status, String message) throws IOException {
        write(response, status, Map.of("statusCode", status, "message", message, "reason", reason(status)));
    }

    private static String reason(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            default -> "Conflict";
        };
    }

    private static void write(HttpServletResponse response, int status, Object answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }
}
