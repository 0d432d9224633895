package org.maillage.workbench.look;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.regex.Pattern;

/**
 * Serves the workbench's own styles, scripts and pictures, and the parts of the front end that come from npm, from the
 * class path folder {@code org/maillage/workbench/static}. Browsers ask again with the date they know.
 */
public final class StaticFiles extends HttpServlet {

    /** Where these files are, below the context path. */
    public static final String PATH = "/s/workbench/static";

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/org/maillage/workbench/static";
    private static final Pattern PLAIN_PATH = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9_.\\-]*)+");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        URL file = PLAIN_PATH.matcher(path).matches() ? StaticFiles.class.getResource(FOLDER + path) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            long changed = connection.getLastModified() / 1000 * 1000;
            response.setHeader("Cache-Control", "no-cache");
            response.setDateHeader("Last-Modified", changed);
            if (request.getDateHeader("If-Modified-Since") == changed) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(ContentTypes.of(path));
            content.transferTo(response.getOutputStream());
        }
    }
}
